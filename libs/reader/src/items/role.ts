import { foldKeepingLength } from '@lotrinh/text';
import type { ReadNode } from '../context.js';

/** What a passage is: an aim, work to do, a statement of what is so, money, or nothing in particular. */
export type Role = 'aim' | 'mixed' | 'task' | 'duty' | 'fact' | 'money' | 'none';

/** Words that may stand before the telling one: "MỘT SỐ CHỈ TIÊU", "QUAN ĐIỂM, MỤC TIÊU", "Về kinh phí". */
const BEFORE =
  '^(?:[\\s\\d.()ivx*:-]*)(?:(?:cac|mot so|nhung|ve|nhom|de xuat|du kien|xac dinh|cong tac|quan diem|yeu cau|phuong huong|dinh huong|noi dung|phan [ivx\\d]+)[\\s,;:-]+(?:va\\s+)?)*';

const FAMILIES: [Role, string[]][] = [
  [
    'fact',
    [
      ...[
        'ket qua (?!du kien|can dat|mong doi|phan dau|dau ra)',
        '(?:nhung )?ket qua\\s*$',
        'danh gia (?:chung|ket qua|tinh hinh|thuc trang|hien trang|muc do|viec)',
      ],
      ...[
        'hien trang',
        'thuc trang',
        'tinh hinh',
        'ton tai',
        'han che',
        'kho khan',
        'nguyen nhan',
        'boi canh',
        'dac diem',
        'uu diem',
        'khai quat',
      ],
      ...['bai hoc', 'kiem diem', 'tong ket', 'su can thiet', 'can cu', 'co so phap ly', 'danh gia$'],
    ],
  ],
  [
    'aim',
    [
      'muc tieu',
      'chi tieu',
      'tam nhin',
      'muc dich',
      'ket qua du kien',
      'ket qua can dat',
      'dinh huong (?:phat trien )?den (?:nam )?\\d',
    ],
  ],
  [
    'duty',
    ['to chuc thuc hien', 'phan cong', 'trach nhiem (?:cua|thuc hien)', 'to chuc trien khai', 'giao trach nhiem'],
  ],
  [
    'task',
    [
      ...[
        'nhiem vu',
        'giai phap',
        'noi dung (?:thuc hien|ke hoach|chu yeu|cu the|trien khai|nhiem vu)',
        'noi dung\\s*$',
        'danh muc',
        'du an',
      ],
      ...['chuong trinh, de an', 'lo trinh', 'ke hoach thuc hien'],
    ],
  ],
  [
    'money',
    [
      'kinh phi',
      'nguon kinh phi',
      'nguon von',
      'co cau nguon von',
      'nguon tai chinh',
      'nguon luc tai chinh',
      'nguon luc thuc hien',
      'du toan',
      'tong muc dau tu',
    ],
  ],
];

const BY_HEADING: [Role, RegExp][] = FAMILIES.map(([role, words]) => [
  role,
  new RegExp(`${BEFORE}(?:${words.join('|')})`),
]);

/** A lead-in that announces aims although another word opens it: "Kế hoạch đặt ra các chỉ tiêu sau". */
const ANNOUNCES_AIMS =
  /(?:cac|nhung|mot so|he thong|dat) (?:muc tieu|chi tieu)(?: [a-z]+){0,4} (?:sau|nhu sau)|^phan dau|^den (?:het )?(?:nam )?20\d\d,? (?:phan dau|dat)|^voi muc tieu/;

const AIMS_AND_TASKS =
  /(?:muc tieu|chi tieu|phuong huong|dinh huong)\s*(?:,|va|-|;)\s*(?:[a-z]+[\s,]+){0,4}?(?:nhiem vu|giai phap|noi dung)/;

const BY_PURPOSE: Record<ReadNode['purpose'], Role> = {
  bases: 'fact',
  situation: 'fact',
  viewpoint: 'none',
  objectives: 'aim',
  tasks: 'task',
  solutions: 'task',
  funding: 'money',
  organisation: 'duty',
  projects: 'task',
  proposal: 'fact',
  other: 'none',
};

/** A heading is judged by its first words: what stands further back ("… theo mục tiêu đã đề ra") says nothing of it. */
const HEADING_WORDS = 14;

/** The role that the words of one heading or lead-in give, or null where they give none. */
export function roleOfWords(text: string): Role | null {
  const words = foldKeepingLength(text).trim().split(/\s+/).slice(0, HEADING_WORDS).join(' ');
  const head = words.split(/[:;]/)[0] ?? '';
  const hit = BY_HEADING.find(([, pattern]) => pattern.test(head));
  if (hit !== undefined) return hit[0] === 'aim' && AIMS_AND_TASKS.test(head) ? 'mixed' : hit[0];
  return ANNOUNCES_AIMS.test(head) ? 'aim' : null;
}

/** Whether a node heads what follows it without being printed as a section: "Đến năm 2025:", "Về hạ tầng số:". */
export function isLeadIn(node: ReadNode): boolean {
  const { kind, text } = node.node;
  return (kind === 'paragraph' || kind === 'item') && /[:：]\s*$/u.test(text) && text.length < 600;
}

/** No list under one lead-in is longer: the search for it ends here. */
const LONGEST_LIST = 100;

/** The lead-in that an item stands under: the nearest one before it among its siblings, with no numbered heading between. */
export function leadInOf(node: ReadNode): ReadNode | null {
  if (node.node.kind === 'section' || node.parent === null) return null;
  const siblings = node.parent.children;
  const at = siblings.indexOf(node);
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_LIST); i -= 1) {
    const sibling = siblings[i];
    if (sibling === undefined || sibling.node.kind === 'section') return null;
    if (isLeadIn(sibling))
      return sibling.node.kind === 'item' && node.node.kind === 'item' && sibling.node.label === node.node.label
        ? null
        : sibling;
    if (node.node.label === null && sibling.node.kind === 'item') return null;
  }
  return null;
}

/** The words above a node, nearest first: its lead-in, then for each ancestor its heading and the lead-in of that ancestor. */
export function headingsAbove(node: ReadNode): string[] {
  const words: string[] = [];
  let current: ReadNode | null = node;
  while (current !== null) {
    if (current !== node) words.push(current.node.text);
    const lead = leadInOf(current);
    if (lead !== null) words.push(lead.node.text);
    current = current.parent;
  }
  return words;
}

/** Words before the colon of a node that holds heading and content in one ("1. Mục tiêu: đến năm 2025 …"). */
export function inlineHeading(text: string): string | null {
  const colon = text.indexOf(':');
  if (colon <= 0 || colon > 120 || text.slice(colon + 1).trim() === '') return null;
  const head = text.slice(0, colon);
  return /[%(;]/u.test(head) ? null : head;
}

/** What a node is by its own inline heading, else the nearest words above it that say something, else its section's purpose. */
export function roleOf(node: ReadNode): Role {
  const own = inlineHeading(node.node.text);
  const ownRole = own === null ? null : roleOfWords(own);
  if (ownRole !== null) return ownRole;
  for (const words of headingsAbove(node)) {
    const role = roleOfWords(words);
    if (role !== null) return role;
  }
  return BY_PURPOSE[node.purpose];
}
