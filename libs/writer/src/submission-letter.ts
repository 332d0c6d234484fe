import type { PlanFundingView, PlanTargetView } from '@lotrinh/contracts';
import { item, type LetterPart, numberedParts, plain, romanParts } from './letter-text.js';
import type { Block, OfficialDocument } from './model.js';
import { fundingNodes } from './plan-funding.js';
import { targetSentence } from './plan-targets.js';
import { symbolOf } from './symbol.js';

/** What a unit puts before whoever decides, together with the draft. */
export type SubmissionLetter = {
  /** The agency above the unit that submits; null where the agency itself does. */
  superior: string | null;
  agency: string;
  /** As in the numbers of the unit's documents; null where it is not known. */
  agencySymbol: string | null;
  place: string | null;
  /** Who decides, `Bộ trưởng Bộ …`; null leaves a blank. */
  addressee: string | null;
  title: string;
  bases: readonly string[];
  /** Who agreed to the draft and when, a sentence each. */
  history: readonly string[];
  targets: readonly PlanTargetView[];
  taskCount: number;
  projectCount: number;
  funding: readonly PlanFundingView[];
  /** What the check found and why it stays, a sentence each. */
  explained: readonly string[];
};

const KIND = 'Tờ trình';
const BLANK = '……………';
/** A letter is read in a minute: the rest stands in the draft. */
const SHOWN = 12;

/** Tờ trình in the form of Nghị định 30/2020: number, day and signer stay blank, for văn thư and the unit's head. */
export function officialSubmission(letter: SubmissionLetter): OfficialDocument {
  const { superior, agency, agencySymbol, place, title, bases, history, explained } = letter;
  const addressee = letter.addressee ?? BLANK;
  const [, act = 'ban hành', name = title] = /^(phê duyệt|ban hành)\s+(.+)$/isu.exec(title) ?? [];
  const parts: LetterPart[] = [
    ['Quá trình xây dựng', history.map(item)],
    ['Nội dung chính của dự thảo', content(letter)],
    ['Những điểm đã rà soát và giữ nguyên', explained.map(item)],
    ['Kiến nghị', [plain(`Kính trình ${addressee} xem xét, quyết định.`)]],
  ];
  return {
    letterhead: {
      superior: superior?.toUpperCase() ?? null,
      agency: agency.toUpperCase(),
      number: null,
      symbol: symbolOf(KIND, agencySymbol),
      place,
      date: { year: null, month: null, day: null },
    },
    kind: KIND,
    subject: `Về việc ${act.toLowerCase()} ${name}`,
    reference: null,
    authority: null,
    addressees: [addressee],
    bases: [...bases],
    enacting: null,
    body: [
      plain(`${agency} đã xây dựng dự thảo và kính trình ${addressee} xem xét, ${act.toLowerCase()} ${name}.`),
      ...romanParts(parts),
    ],
    signature: { capacity: [], name: null },
    isLandscape: false,
    recipients: ['Như trên'],
    attachments: [],
  };
}

function content({ targets, taskCount, projectCount, funding }: SubmissionLetter): Block[] {
  const rest = targets.length - SHOWN;
  const money = fundingNodes(funding).map(({ text }) => plain(text));
  return numberedParts([
    [
      'Mục tiêu, chỉ tiêu',
      targets.length === 0
        ? []
        : [
            plain(`Dự thảo có ${targets.length} chỉ tiêu:`),
            ...targets.slice(0, SHOWN).map((target) => item(targetSentence(target).replace(/;$/u, ''))),
            ...(rest > 0 ? [item(`${rest} chỉ tiêu khác nêu trong dự thảo kèm theo`)] : []),
          ],
    ],
    ['Nhiệm vụ, dự án', taskCount === 0 ? [] : [plain(workSentence(taskCount, projectCount))]],
    ['Kinh phí', money],
  ]);
}

function workSentence(tasks: number, projects: number): string {
  const among = projects === 0 ? '' : `, trong đó ${projects} dự án`;
  return `Dự thảo có ${tasks} nhiệm vụ, dự án${among}, với đơn vị chủ trì và thời gian của từng việc nêu trong dự thảo kèm theo.`;
}
