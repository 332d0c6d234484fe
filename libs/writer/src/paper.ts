import { officialForm } from '@lotrinh/domain';
import type { ISectionPropertiesOptions } from 'docx';
import { AlignmentType, Header, PageNumber, PageOrientation, Paragraph, TextRun } from 'docx';

const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

/** The larger margins at top and bottom leave room for the page number; left and right are the smaller ones that the form allows. */
const margins = {
  top: twips(officialForm.margins.top[0]),
  bottom: twips(officialForm.margins.bottom[0]),
  left: twips(officialForm.margins.left[0]),
  right: twips(officialForm.margins.right[0]),
};
const pageNumberFromEdge = twips(10);

/** Room for text between the margins, in twentieths of a point. */
export const textWidth = (isLandscape: boolean): number =>
  twips(isLandscape ? officialForm.paper.height : officialForm.paper.width) - margins.left - margins.right;

/** A4, numbered from 1 with the number hidden on the first page; each attachment begins anew. */
export const sectionProperties = (isLandscape: boolean): ISectionPropertiesOptions => ({
  titlePage: true,
  page: {
    size: {
      width: twips(officialForm.paper.width),
      height: twips(officialForm.paper.height),
      orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: { ...margins, header: pageNumberFromEdge, footer: pageNumberFromEdge },
    pageNumbers: { start: 1 },
  },
});

/** The page number, centred in the top margin. */
export const pageHeaders = (): { default: Header; first: Header } => ({
  default: new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: officialForm.sizes.pageNumber[0] * 2 })],
      }),
    ],
  }),
  first: new Header({ children: [new Paragraph({})] }),
});
