import { type Bounds, officialForm } from '@lotrinh/domain';
import { deviation, type Deviation, type FormRule } from './deviation.js';
import type { FormLine } from './form-document.js';
import { folded, type FormParts } from './form-parts.js';
import { outside } from './rules-of-paper.js';

const { sizes } = officialForm;

type Face = {
  bold: boolean;
  italic: boolean;
  capitals?: boolean;
  size: Bounds;
};

/** Says once of a line that its letters are not as they should be. */
export function faceDeviation(rule: FormRule, line: FormLine | null, face: Face): Deviation[] {
  if (line === null) return [];
  const isRight =
    line.isBold === face.bold &&
    line.isItalic === face.italic &&
    (!face.capitals || line.isCapitals) &&
    !line.sizes.some((size) => outside(size, face.size));
  return isRight ? [] : [deviation(rule, line, { least: face.size[0], most: face.size[1] })];
}

export function headDeviations(parts: FormParts): Deviation[] {
  const { national, motto, agency, number, date, kind, subject } = parts;
  return [
    ...(parts.isAttached
      ? []
      : [
          ...missing('national_title_missing', national),
          ...missing('motto_missing', motto),
          ...missing('agency_missing', agency),
          ...missing('number_missing', number),
          ...missing('date_missing', date),
        ]),
    ...faceDeviation('national_title_face', national, {
      bold: true,
      italic: false,
      capitals: true,
      size: sizes.nationalTitle,
    }),
    ...faceDeviation('motto_face', motto, {
      bold: true,
      italic: false,
      size: sizes.motto,
    }),
    ...(motto !== null && motto.text.replace(/\s+/gu, ' ') !== officialForm.motto
      ? [deviation('motto_spelling', motto, { motto: officialForm.motto })]
      : []),
    ...faceDeviation('agency_face', agency, {
      bold: true,
      italic: false,
      capitals: true,
      size: sizes.agency,
    }),
    ...numberDeviations(number),
    ...dateDeviations(date),
    ...faceDeviation('kind_face', kind, {
      bold: true,
      italic: false,
      capitals: true,
      size: sizes.kind,
    }),
    ...subject.slice(0, 1).flatMap((line) =>
      faceDeviation('subject_face', line, {
        bold: true,
        italic: false,
        size: sizes.kind,
      }),
    ),
  ];
}

const missing = (rule: FormRule, line: FormLine | null): Deviation[] => (line === null ? [deviation(rule)] : []);

/** "Số: 07/KH-BM": padded under 10, capitals, "/" and "-" without spaces. A blank is văn thư's to fill. */
function numberDeviations(line: FormLine | null): Deviation[] {
  if (line === null) return [];
  const number = line.text.replace(/^\s*Số\s*:\s*/iu, '');
  const isBlank = /^[\s.…_]*\//u.test(number);
  const [, digits = '', symbol = ''] = /^(\d+\p{L}?)?(?:\/\d{4})?\s*[/-]?(.*)$/u.exec(number.trim()) ?? [];
  const isSpelt =
    isBlank || (digits !== '' && !/\s/u.test(symbol.trim()) && !/[–—]/u.test(symbol) && /^[\p{Lu}]/u.test(symbol));
  return [
    ...(isSpelt ? [] : [deviation('number_spelling', line)]),
    ...(/^\d(?!\d)/u.test(digits) ? [deviation('number_unpadded', line)] : []),
    ...faceDeviation('number_face', line, {
      bold: false,
      italic: false,
      size: sizes.number,
    }),
  ];
}

/** Days under 10 and the months 1 and 2 take a 0, no other month does. */
function dateDeviations(line: FormLine | null): Deviation[] {
  if (line === null) return [];
  const [, day = '', month = ''] = /ngày\s+(\d{0,2})\s+tháng\s+(\d{0,2})/iu.exec(line.text) ?? [];
  const unpadded = /^\d$/.test(day) || /^[12]$/.test(month);
  return [
    ...(unpadded ? [deviation('date_unpadded', line)] : []),
    ...(/^0[3-9]$/.test(month) ? [deviation('date_overpadded', line)] : []),
    ...faceDeviation('date_face', line, {
      bold: false,
      italic: true,
      size: sizes.date,
    }),
  ];
}

/** Each basis in italics on a line of its own; ";" behind all but the last, which takes "."; the proposal comes last. */
export function basisDeviations({ bases }: FormParts): Deviation[] {
  const ending = (line: FormLine): string => line.text.trim().slice(-1);
  const last = bases.at(-1);
  const upright = bases.find((line) => !line.isItalic || line.sizes.some((size) => outside(size, sizes.body)));
  const open = bases.slice(0, -1).find((line) => ending(line) !== ';');
  const late = bases.find((line, index) => index < bases.length - 1 && /^(?:theo|xet) /.test(folded(line.text)));
  const law = bases.find(({ text }) =>
    /^căn cứ\s+(?:bộ )?(?:luật|pháp lệnh)\b.{0,120}?\bsố\s+\d+\/\d{4}\/(?:QH|UBTVQH)\d+/iu.test(text),
  );
  return [
    ...(upright ? [deviation('basis_face', upright)] : []),
    ...(open ? [deviation('basis_end', open)] : []),
    ...(last && ending(last) !== '.' ? [deviation('basis_last_end', last)] : []),
    ...(late ? [deviation('basis_order', late)] : []),
    ...(law ? [deviation('basis_law_number', law, {}, 'advice')] : []),
  ];
}
