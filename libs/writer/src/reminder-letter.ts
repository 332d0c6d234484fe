import type { ConsultationView } from '@lotrinh/contracts';
import { formatDateShort } from '@lotrinh/text';
import { plain } from './letter-text.js';
import type { OfficialDocument } from './model.js';

export type ReminderLetter = {
  consultation: Pick<ConsultationView, 'dueOn' | 'units'>;
  /** The day on which the units were asked. */
  askedOn: string;
  /** Today: before the last day the letter asks, behind it it urges. */
  day: string;
  /** The plan that was asked about. */
  title: string;
  /** Above the unit that asked; null where that is the agency itself. */
  superior: string | null;
  agency: string;
  place: string | null;
};

/** Công văn đôn đốc to the units that are silent, in the form of Nghị định 30/2020; number, day and signer stay blank. */
export function officialReminder(letter: ReminderLetter): OfficialDocument {
  const { consultation, askedOn, day, title, superior, agency, place } = letter;
  const { units, dueOn } = consultation;
  const silent = units.filter(({ verdict }) => verdict === null).map(({ unitName }) => unitName);
  const isOver = day > dueOn;
  return {
    letterhead: {
      superior: superior?.toUpperCase() ?? null,
      agency: agency.toUpperCase(),
      ...{ number: null, symbol: null, place, date: { year: null, month: null, day: null } },
    },
    kind: null,
    subject: `đôn đốc tham gia ý kiến đối với dự thảo ${title}`,
    reference: null,
    authority: null,
    addressees: silent,
    bases: [],
    enacting: null,
    isLandscape: false,
    body: [
      plain(
        `Ngày ${formatDateShort(askedOn)}, ${agency} đã gửi dự thảo ${title} để lấy ý kiến, hạn cho ý kiến đến hết ngày ${formatDateShort(dueOn)}.`,
      ),
      plain(
        `${isOver ? 'Đến nay đã quá hạn, ' : 'Đến nay, '}${agency} chưa nhận được ý kiến của quý cơ quan, đơn vị (đã có ý kiến: ${units.length - silent.length}/${units.length}).`,
      ),
      plain(
        `${agency} đề nghị quý cơ quan, đơn vị quan tâm, tham gia ý kiến ${isOver ? 'trong thời gian sớm nhất' : 'đúng hạn'} để kịp tổng hợp, hoàn thiện dự thảo.`,
      ),
    ],
    signature: { capacity: [], name: null },
    recipients: ['Như trên'],
    attachments: [],
  };
}
