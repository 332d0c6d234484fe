import { type Bounds, officialForm } from '@lotrinh/domain';
import { deviation, type Deviation } from './deviation.js';
import type { FormDocument } from './form-document.js';
import type { FormParts } from './form-parts.js';

/** Half a millimetre is lost in rounding to twentieths of a point and back. */
const tolerance = 0.5;

export const outside = (measure: number, [least, most]: Bounds, slack = 0): boolean =>
  measure < least - slack || measure > most + slack;

export function paperDeviations({ sections, hasLongTableWithoutHeader }: FormDocument): Deviation[] {
  const { width, height } = officialForm.paper;
  return [
    ...sections.flatMap((section): Deviation[] => {
      const [short, long] = [Math.min(section.width, section.height), Math.max(section.width, section.height)];
      const isA4 = Math.abs(short - width) <= 1 && Math.abs(long - height) <= 1;
      return isA4
        ? []
        : [
            deviation('paper_size', null, {
              width: Math.round(section.width),
              height: Math.round(section.height),
            }),
          ];
    }),
    ...sections.flatMap(({ margins }) =>
      (['top', 'bottom', 'left', 'right'] as const)
        .filter((side) => outside(margins[side], officialForm.margins[side], tolerance))
        .map((side) => {
          const [least, most] = officialForm.margins[side];
          return deviation('margin', null, {
            side: `layout.side.${side}`,
            found: Math.round(margins[side]),
            least,
            most,
          });
        }),
    ),
    ...(hasLongTableWithoutHeader ? [deviation('table_header', null, {}, 'advice')] : []),
  ];
}

/** The number stands in the middle of the top margin from the second page on. */
export function pageNumberDeviations({ sections }: FormDocument): Deviation[] {
  const [first] = sections;
  const { others = null, first: onFirst = null } = first?.pageNumber ?? {};
  if (others === null) return [deviation('page_number_missing')];
  return [
    ...(onFirst === null ? [] : [deviation('page_number_first')]),
    ...(others.place === 'header' && others.isCentred ? [] : [deviation('page_number_place')]),
    ...(others.sizes.some((size) => outside(size, officialForm.sizes.pageNumber))
      ? [deviation('page_number_size', null, sizeParams(others.sizes, officialForm.sizes.pageNumber))]
      : []),
  ];
}

const sizeParams = (sizes: readonly number[], [least, most]: Bounds): Deviation['params'] => ({
  found: sizes.join(', '),
  least,
  most,
});

/** Font everywhere; size, alignment, space and line height of the running text, each said once at its first place. */
export function textDeviations({ lines }: FormDocument, { body }: FormParts): Deviation[] {
  const foreign = lines.find(({ fonts }) => fonts.some((font) => font !== officialForm.font));
  const running = body.filter((line) => line.alignment !== 'center' && line.text.length > 40);
  const wrongSize = running.find(({ sizes }) => sizes.some((size) => outside(size, officialForm.sizes.body)));
  const ragged = running.find((line) => line.alignment !== 'both');
  const tight = running.find((line) => line.gap < officialForm.paragraphGap);
  const uneven = running.find(({ lines: height }) => height !== null && outside(height, officialForm.lines, 0.01));
  return [
    ...(foreign
      ? [
          deviation('font', foreign, {
            found: foreign.fonts.find((font) => font !== officialForm.font) ?? '',
          }),
        ]
      : []),
    ...(wrongSize ? [deviation('body_size', wrongSize, sizeParams(wrongSize.sizes, officialForm.sizes.body))] : []),
    ...(ragged ? [deviation('body_alignment', ragged)] : []),
    ...(tight
      ? [
          deviation('body_gap', tight, {
            found: tight.gap,
            least: officialForm.paragraphGap,
          }),
        ]
      : []),
    ...(uneven
      ? [
          deviation('body_lines', uneven, {
            found: Number(uneven.lines?.toFixed(2)),
          }),
        ]
      : []),
  ];
}
