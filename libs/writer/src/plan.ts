import type {
  PlanBasisView,
  PlanDutyView,
  PlanFundingView,
  PlanSectionView,
  PlanTargetView,
  PlanTaskView,
  PlanVersionView,
} from '@lotrinh/contracts';
import { basisLine } from '@lotrinh/domain';
import type { WritableDraft, WritableNode } from './draft.js';
import { officialOf } from './from-draft.js';
import type { OfficialDocument } from './model.js';
import { decisionOn } from './plan-decision.js';
import { fundingNodes } from './plan-funding.js';
import { dutyNodes, itemNode, sectionNode, textOf, treeOf } from './plan-nodes.js';
import { targetSentence } from './plan-targets.js';
import { taskTable } from './plan-tasks.js';
import { symbolOf } from './symbol.js';
import { folded } from './words.js';

/** One version of a plan with all it says. */
export type WritablePlan = {
  version: Pick<
    PlanVersionView,
    | 'title'
    | 'documentType'
    | 'documentNumber'
    | 'issuedOn'
    | 'issuer'
    | 'issuingAuthority'
    | 'place'
    | 'signerName'
    | 'signerPosition'
    | 'signerCapacity'
  >;
  /** As in the numbers of the issuer's documents, `BM`; null where it is not known. */
  issuerSymbol: string | null;
  recipients: readonly string[];
  sections: readonly PlanSectionView[];
  targets: readonly PlanTargetView[];
  tasks: readonly PlanTaskView[];
  funding: readonly PlanFundingView[];
  bases: readonly PlanBasisView[];
  duties: readonly PlanDutyView[];
};

/**
 * A plan version as an official document. Where it is issued by a decision and its text holds no articles, the decision is
 * drafted around it.
 */
export function officialPlan(plan: WritablePlan): OfficialDocument {
  const text = planText(plan);
  const labels = plan.sections.filter(({ parentItemId }) => parentItemId === null).map(({ label }) => label ?? '');
  const isPlanAlone = !/(?:^| )dieu 1(?!\d)/.test(folded(labels.join(' ')));
  return text.kind === 'Quyết định' && isPlanAlone ? decisionOn(text, plan.version.issuingAuthority) : text;
}

/** Its text, and in the section that is about them the rows that the text does not carry in the same words. */
export function planText(plan: WritablePlan): OfficialDocument {
  const { version } = plan;
  const tree = treeOf(plan.sections);
  const words = folded(textOf(tree));
  const isUnsaid = (text: string): boolean => !words.includes(folded(text));
  const draft: WritableDraft = {
    documentTypeVi: version.documentType ?? 'Kế hoạch',
    title: version.title,
    issuingAgency: version.issuer.name,
    issuingAuthority: version.issuingAuthority,
    documentNumber: version.documentNumber,
    documentSymbol: symbolOf(version.documentType ?? 'Kế hoạch', plan.issuerSymbol),
    date: version.issuedOn,
    place: version.place,
    signer: {
      capacity: version.signerCapacity,
      position: version.signerPosition,
      name: version.signerName,
    },
    recipients: plan.recipients,
    tree: withRows(tree, plan, isUnsaid),
  };
  const official = officialOf(draft);
  const unsaid = plan.bases.filter(({ printed }) => printed === '' || isUnsaid(printed)).map(basisLine);
  return { ...official, bases: [...unsaid, ...official.bases] };
}

/** Where rows go that belong to no section of the plan: the one that is about them, else one of their own at the end. */
const HOMES = {
  targets: { title: 'Mục tiêu, chỉ tiêu', about: /muc tieu|chi tieu/ },
  tasks: { title: 'Nhiệm vụ, dự án', about: /nhiem vu|du an|giai phap/ },
  funding: {
    title: 'Kinh phí thực hiện',
    about: /kinh phi|nguon luc|nguon von/,
  },
  duties: {
    title: 'Tổ chức thực hiện',
    about: /to chuc thuc hien|trach nhiem|phan cong/,
  },
} as const;

function withRows(
  tree: readonly WritableNode[],
  plan: WritablePlan,
  isUnsaid: (text: string) => boolean,
): WritableNode[] {
  const targets = plan.targets.filter(({ phrase }) => isUnsaid(phrase));
  const tasks = plan.tasks.filter(({ name }) => isUnsaid(name));
  const funding = plan.funding.filter(({ printed }) => isUnsaid(printed));
  const duties = plan.duties.filter(({ unit, text }) => isUnsaid(unit.printed) || isUnsaid(text));
  const nodes: [keyof typeof HOMES, WritableNode[]][] = [
    ['targets', targets.map((target) => itemNode(targetSentence(target)))],
    ['tasks', tasks.length > 0 ? [taskTable(tasks)] : []],
    ['funding', fundingNodes(funding)],
    ['duties', dutyNodes(duties)],
  ];
  return nodes.reduce((grown, [home, rows]) => (rows.length > 0 ? placed(grown, HOMES[home], rows) : grown), [...tree]);
}

function placed(
  tree: readonly WritableNode[],
  { title, about }: { title: string; about: RegExp },
  rows: readonly WritableNode[],
): WritableNode[] {
  const at = tree.findIndex(
    ({ kind, part, text }) => kind === 'section' && part === 'body' && about.test(folded(text)),
  );
  const home = tree[at];
  if (home !== undefined) {
    const inside = home.children.findIndex(({ kind, label }) => kind === 'section' && label !== null);
    const own = inside < 0 ? home.children.length : inside;
    const children = [...home.children.slice(0, own), ...rows, ...home.children.slice(own)];
    return tree.map((node) => (node === home ? { ...home, children } : node));
  }
  const bodyEnd = tree.findIndex(({ part }) => part === 'closing' || part === 'annex');
  const before = bodyEnd < 0 ? tree : tree.slice(0, bodyEnd);
  return [...before, sectionNode(before, title, rows), ...(bodyEnd < 0 ? [] : tree.slice(bodyEnd))];
}
