import { referenceTo } from './attached-reference.js';
import type { Block, OfficialDocument } from './model.js';

/**
 * The decision that issues a plan, with the plan attached: three articles of fixed words, which the drafter completes, and the
 * text of the plan on pages of its own.
 */
export function decisionOn(plan: OfficialDocument, issuingAuthority: string | null): OfficialDocument {
  const title = plan.subject ?? '';
  const [, kind = 'Kế hoạch', rest = title] = /^\s*(Chương trình|Kế hoạch|Đề án)\s+(.*)$/isu.exec(title) ?? [];
  const name = `${kind} ${rest}`;
  return {
    ...plan,
    kind: 'Quyết định',
    subject: `Ban hành ${name}`,
    authority: issuingAuthority?.toUpperCase() ?? null,
    enacting: 'QUYẾT ĐỊNH:',
    body: [
      article('Điều 1.', `Ban hành kèm theo Quyết định này ${name}.`),
      article('Điều 2.', 'Quyết định này có hiệu lực kể từ ngày ký.'),
      article('Điều 3.', 'Thủ trưởng các cơ quan, đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này.'),
    ],
    attachments: [
      {
        kind: 'document',
        label: kind.toUpperCase(),
        title: rest,
        reference: plan.letterhead === null ? null : referenceTo('Quyết định', plan.letterhead, issuingAuthority),
        isLandscape: false,
        blocks: plan.body,
      },
      ...plan.attachments,
    ],
  };
}

const article = (label: string, text: string): Block => ({ kind: 'text', label, text, face: 'article' });
