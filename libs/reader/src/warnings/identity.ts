import type { ReadContext } from '../context.js';
import type { DraftHeader, Warning } from '../draft.js';

const NUMBERED_KINDS: ReadonlySet<DraftHeader['documentKind']> = new Set([
  'plan',
  'decision',
  'action_programme',
  'guidance',
  'report',
  'policy_resolution',
]);

/** Blanks and gaps in what identifies the document (L5, L10), and kinds that are not plans. */
export function identityWarnings({ header, nodes }: ReadContext): Warning[] {
  const warnings: Warning[] = [];
  const { evidence } = header;
  if (header.documentNumber === null) {
    if (header.documentNumberAsPrinted !== null)
      warnings.push({
        code: 'number_blank',
        params: { printed: header.documentNumberAsPrinted },
        span: evidence.documentNumber ?? evidence.attachedTo ?? null,
      });
    else if (NUMBERED_KINDS.has(header.documentKind)) warnings.push({ code: 'number_missing', params: {}, span: null });
  }
  if (header.date === null) {
    if (header.dateAsPrinted !== null)
      warnings.push({
        code: 'date_incomplete',
        params: { printed: header.dateAsPrinted },
        span: evidence.date ?? evidence.attachedTo ?? null,
      });
    else warnings.push({ code: 'date_missing', params: {}, span: null });
  }
  if (header.signer?.name == null) warnings.push({ code: 'signer_missing', params: {}, span: evidence.signer ?? null });
  if (header.documentKind === 'guidance')
    warnings.push({ code: 'guidance_not_plan', params: {}, span: evidence.title ?? null });
  if (header.documentKind === 'report')
    warnings.push({ code: 'report_not_plan', params: {}, span: evidence.title ?? null });
  if (!nodes.some(({ node }) => node.kind === 'section'))
    warnings.push({ code: 'nothing_recognised', params: {}, span: null });
  return warnings;
}
