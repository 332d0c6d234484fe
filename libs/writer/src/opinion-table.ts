import type { ConsultationView, ConsultedUnitView } from '@lotrinh/contracts';
import { formatDateShort } from '@lotrinh/text';
import type { Block, Cell, Letterhead, OfficialDocument } from './model.js';

export type WritableConsultation = {
  consultation: Pick<ConsultationView, 'dueOn' | 'units'>;
  /** The plan that was asked about. */
  title: string;
  /** The agency or unit that asked. */
  agency: string;
  place: string | null;
};

const columns = ['TT', 'Cơ quan, đơn vị', 'Ý kiến', 'Tiếp thu', 'Giải trình'];

/** "Bảng tổng hợp ý kiến": a row for each remark and each unit that agreed; units that were silent stand below. */
export function opinionTable({ consultation, title, agency, place }: WritableConsultation): OfficialDocument {
  const { units, dueOn } = consultation;
  const given = units.filter(({ verdict }) => verdict !== null);
  const silent = units.filter(({ verdict }) => verdict === null).map(({ unitName }) => unitName);
  const text = (words: string): Block => ({ kind: 'text', label: null, text: words, face: 'plain' });
  const agreed = given.filter(({ verdict }) => verdict === 'AGREE').length;
  return {
    letterhead: letterheadOf(agency, place),
    kind: 'Bảng tổng hợp ý kiến',
    subject: `đối với dự thảo ${title}`,
    reference: null,
    authority: null,
    addressees: [],
    bases: [],
    enacting: null,
    isLandscape: true,
    body: [
      text(
        `Số cơ quan, đơn vị được lấy ý kiến: ${units.length}; hạn cho ý kiến: ${formatDateShort(dueOn)}; ` +
          `đã có ý kiến: ${given.length}, trong đó đồng ý: ${agreed}.`,
      ),
      ...(given.length === 0 ? [] : [table(given)]),
      text(silent.length === 0 ? 'Các cơ quan, đơn vị đều đã có ý kiến' : `Chưa có ý kiến: ${silent.join('; ')}`),
    ],
    signature: { capacity: [], name: null },
    recipients: [],
    attachments: [],
  };
}

const letterheadOf = (agency: string, place: string | null): Letterhead => ({
  superior: null,
  agency: agency.toUpperCase(),
  number: null,
  symbol: null,
  place,
  date: { year: null, month: null, day: null },
});

function table(units: readonly ConsultedUnitView[]): Block {
  const rows = units.flatMap((unit, index) => rowsOf(unit, index + 1));
  return { kind: 'table', headerRows: 1, rows: [columns.map((title) => cell(title)), ...rows] };
}

/** Number and name of the unit stand once beside all its remarks. */
function rowsOf({ unitName, remarks }: ConsultedUnitView, no: number): Cell[][] {
  const rowSpan = Math.max(1, remarks.length);
  const head = [cell(String(no), rowSpan), cell(unitName, rowSpan)];
  if (remarks.length === 0) return [[...head, cell('Đồng ý'), cell(''), cell('')]];
  return remarks.map(({ about, body, answer, answerText }, index) => [
    ...(index === 0 ? head : []),
    cell(about === null ? body : `${about}:\n${body}`),
    cell((answer === 'ACCEPTED' ? answerText : null) ?? ''),
    cell((answer === 'EXPLAINED' ? answerText : null) ?? ''),
  ]);
}

const cell = (text: string, rowSpan = 1): Cell => ({ text, columnSpan: 1, rowSpan });
