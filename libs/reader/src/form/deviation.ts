/**
 * Where a document leaves the form of Nghị định 30/2020/NĐ-CP, Annex I. The sentence is `layout.<rule>` of the message catalogue,
 * filled with `params`. `error` breaks a rule of the decree; `advice` is what careful offices do beyond it.
 */
export type Deviation = {
  rule: FormRule;
  severity: 'error' | 'advice';
  /** The words at which it shows; null where it concerns the whole document. */
  place: string | null;
  params: Record<string, string | number>;
};

export type FormRule =
  | 'paper_size'
  | 'margin'
  | 'font'
  | 'body_size'
  | 'body_alignment'
  | 'body_gap'
  | 'body_lines'
  | 'national_title_missing'
  | 'national_title_face'
  | 'motto_missing'
  | 'motto_spelling'
  | 'motto_face'
  | 'agency_missing'
  | 'agency_face'
  | 'number_missing'
  | 'number_spelling'
  | 'number_unpadded'
  | 'number_face'
  | 'date_missing'
  | 'date_unpadded'
  | 'date_overpadded'
  | 'date_face'
  | 'kind_face'
  | 'subject_face'
  | 'basis_face'
  | 'basis_end'
  | 'basis_last_end'
  | 'basis_order'
  | 'basis_law_number'
  | 'letter_unknown'
  | 'letter_sequence'
  | 'division_face'
  | 'division_number'
  | 'article_face'
  | 'signature_missing'
  | 'signature_face'
  | 'signature_capacity'
  | 'signature_academic_title'
  | 'recipients_missing'
  | 'recipients_face'
  | 'recipients_end'
  | 'recipients_archive'
  | 'page_number_missing'
  | 'page_number_first'
  | 'page_number_place'
  | 'page_number_size'
  | 'end_mark_missing'
  | 'annex_number'
  | 'annex_face'
  | 'table_header';

const LONGEST_PLACE = 80;

/** A deviation at a line, or of the whole document. */
export function deviation(
  rule: FormRule,
  line: { text: string } | null = null,
  params: Deviation['params'] = {},
  severity: Deviation['severity'] = 'error',
): Deviation {
  return {
    rule,
    severity,
    place: line === null ? null : line.text.slice(0, LONGEST_PLACE),
    params,
  };
}
