import type { ConsultationView } from '@lotrinh/contracts';
import { formatDateShort } from '@lotrinh/text';
import { plain } from './letter-text.js';
import type { OfficialDocument } from './model.js';

/** Who urges; number, day and signer of the letter stay blank. */
type Sender = {
  /** Above the unit that urges; null where that is the agency itself. */
  superior: string | null;
  agency: string;
  place: string | null;
};

export type ReminderLetter = Sender & {
  consultation: Pick<ConsultationView, 'dueOn' | 'units'>;
  /** The day on which the units were asked. */
  askedOn: string;
  /** Today: before the last day the letter asks, behind it it urges. */
  day: string;
  /** The plan that was asked about. */
  title: string;
};

/** Respondents of a round that have not sent their report; instants as they are printed: `16 giờ 00 ngày 18/6/2026`. */
export type RoundReminder = Sender & {
  /** The round: `Báo cáo 6 tháng đầu năm 2026`. */
  title: string;
  dataFrom: string;
  dataTo: string;
  due: string;
  isOver: boolean;
  silent: readonly string[];
  sent: number;
  asked: number;
};

/** Công văn đôn đốc in the form of Nghị định 30/2020. */
function urgingLetter(
  { superior, agency, place }: Sender,
  subject: string,
  addressees: string[],
  paragraphs: string[],
): OfficialDocument {
  return {
    letterhead: {
      superior: superior?.toUpperCase() ?? null,
      agency: agency.toUpperCase(),
      ...{ number: null, symbol: null, place, date: { year: null, month: null, day: null } },
    },
    ...{ kind: null, subject, reference: null, authority: null, addressees },
    ...{ bases: [], enacting: null, isLandscape: false },
    body: paragraphs.map(plain),
    signature: { capacity: [], name: null },
    recipients: ['Như trên'],
    attachments: [],
  };
}

/** To the units that are silent in a consultation. */
export function officialReminder(letter: ReminderLetter): OfficialDocument {
  const { consultation, askedOn, day, title, agency } = letter;
  const { units, dueOn } = consultation;
  const silent = units.filter(({ verdict }) => verdict === null).map(({ unitName }) => unitName);
  const isOver = day > dueOn;
  return urgingLetter(letter, `đôn đốc tham gia ý kiến đối với dự thảo ${title}`, silent, [
    `Ngày ${formatDateShort(askedOn)}, ${agency} đã gửi dự thảo ${title} để lấy ý kiến, hạn cho ý kiến đến hết ngày ${formatDateShort(dueOn)}.`,
    `${isOver ? 'Đến nay đã quá hạn, ' : 'Đến nay, '}${agency} chưa nhận được ý kiến của quý cơ quan, đơn vị (đã có ý kiến: ${units.length - silent.length}/${units.length}).`,
    `${agency} đề nghị quý cơ quan, đơn vị quan tâm, tham gia ý kiến ${isOver ? 'trong thời gian sớm nhất' : 'đúng hạn'} để kịp tổng hợp, hoàn thiện dự thảo.`,
  ]);
}

/** To the respondents of a round that have not sent their report. */
export function officialRoundReminder(letter: RoundReminder): OfficialDocument {
  const { title, dataFrom, dataTo, due, isOver, silent, sent, asked, agency } = letter;
  return urgingLetter(
    letter,
    `đôn đốc gửi ${title}`,
    [...silent],
    [
      `${agency} đã yêu cầu các đầu mối gửi ${title}, số liệu từ ngày ${dataFrom} đến ngày ${dataTo}, hạn gửi ${due}.`,
      `${isOver ? 'Đến nay đã quá hạn, ' : 'Đến nay, '}${agency} chưa nhận được báo cáo của quý cơ quan, đơn vị (đã gửi: ${sent}/${asked} đầu mối).`,
      `${agency} đề nghị quý cơ quan, đơn vị gửi báo cáo ${isOver ? 'trong thời gian sớm nhất' : 'đúng hạn'}; đầu mối không gửi sẽ được ghi là chưa báo cáo trong báo cáo tổng hợp.`,
    ],
  );
}
