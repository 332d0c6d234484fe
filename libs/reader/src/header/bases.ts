import { findReferences, foldKeepingLength, withoutPlace } from '@lotrinh/text';
import type { FoundReference } from '@lotrinh/text';
import type { ReadContext, ReadNode } from '../context.js';
import { clean, spanWithin } from '../context.js';
import type { DocumentKind, LegalBasis } from '../draft.js';

/** "Căn cứ …", also where recognition of a scan has lost the second word ("Căn Luật …"). */
const OPENS_BASIS =
  /^(?:can\s+cu|can(?=\s+(?:luat|nghi|quyet|quy hoach|ke hoach|thong|chi thi|bo luat))|cu(?=\s+(?:luat|nghi dinh|quyet dinh|nghi quyet)))\s*:?\s*/;
const CARRIES_OUT =
  /^(?:(?:de )?(?:tiep tuc )?(?:thuc hien|thi hanh|trien khai(?: thuc hien)?|quan triet)|tren co so|theo)\s+/;
const UNNUMBERED =
  /^(?:(?:cac |noi dung )?(?:quy\s+hoach|ke\s+hoach|chien\s+luoc|chuong\s+trinh|de\s+an|khung\s+kien\s+truc|kien\s+truc|nghi\s+quyet|ket\s+luan|chi\s+thi|thong\s+bao|quyet\s+dinh|cong\s+van|hien\s+phap|quy\s+che|van\s+kien))(?![a-z])/;
/** A document named behind these words is the subject of the one before, not a basis of its own. */
const SUBJECT_OF =
  /(?:thuc hien|thi hanh|sua doi|bo sung|mot so dieu cua|huong dan|chi tiet|quy dinh tai|thay the|theo|trien khai|ban hanh kem theo|tai|cua|kem theo|phe duyet|noi dung)\s*$/;

/** The instruments a document rests on: one entry per instrument, in order; the same number counts once. */
export function recogniseBases(context: ReadContext): LegalBasis[] {
  const kind = context.header.documentKind;
  const items: LegalBasis[] = [];
  let listed = false;
  const bare = kind === 'report' || kind === 'guidance' ? new Set<ReadNode>() : bareList(context.nodes);
  for (const read of context.nodes) {
    // "Căn cứ:" in the head, and the instruments below it as a list.
    listed =
      read.part === 'head' && (read.node.label !== null ? listed : /^căn cứ.{0,60}:\s*$/iu.test(read.node.text.trim()));
    const clause = clauseOf(read, kind, listed || bare.has(read));
    if (!clause) continue;
    for (const reference of instrumentsOf(read.node.text, clause)) {
      const basis = {
        ...withoutPlace(reference),
        id: `b${items.length + 1}`,
        span: spanWithin(read.node, reference.start, reference.end),
        nodeId: read.node.id,
        confidence: reference.number !== null || reference.date !== null ? 0.95 : 0.75,
      };
      if (!items.some((known) => sameInstrument(known, basis))) items.push(basis);
    }
  }
  return items;
}

/** Dashed instruments in the head, where the line that announced them is lost: each opens with its type. */
function bareList(nodes: readonly ReadNode[]): ReadonlySet<ReadNode> {
  const items = nodes.filter(({ part, node }) => part === 'head' && node.kind === 'item');
  const opening = items.filter(({ node }) => (findReferences(node.text)[0]?.start ?? Infinity) <= 4);
  return new Set(opening.length >= 2 ? opening : []);
}

type Clause = { from: number; open: boolean };

/** Where the instruments of a clause begin; null where the paragraph is no such clause. */
function clauseOf(read: ReadNode, kind: DocumentKind | null, inList: boolean): Clause | null {
  const { node, part, purpose } = read;
  if (node.kind === 'table' || part === 'closing') return null;
  const listed = purpose === 'bases' && kind !== 'guidance' && (kind !== 'report' || isUnderCaption(read));
  // Numbered instruments ("1. Luật …") have the form of headings.
  if (node.kind === 'section') return listed && read.parent?.purpose === 'bases' ? { from: 0, open: false } : null;
  const words = foldKeepingLength(node.text).replace(/\s/g, ' ');
  if (/^(?:xet|theo) (?:de nghi|to trinh|bao cao)/.test(words)) return null;
  const basis = OPENS_BASIS.exec(words);
  if (
    basis &&
    (part === 'head' || purpose === 'bases' ? kind !== 'guidance' || part === 'head' : read.ancestors.length === 0)
  )
    return { from: basis[0].length, open: true };
  if (listed || inList) return { from: CARRIES_OUT.exec(words)?.[0].length ?? 0, open: true };
  const carries = part === 'head' && kind !== 'report' && node.label === null ? CARRIES_OUT.exec(words) : null;
  if (!carries || /^theo (?:de nghi|to trinh|bao cao)/.test(words)) return null;
  return /^theo|^tren co so/.test(words) && kind !== 'plan' ? null : { from: carries[0].length, open: false };
}

/** Under "Căn cứ" itself: a report also lists what it reports on ("Căn cứ pháp lý đã ban hành"). */
const isUnderCaption = ({ parent }: ReadNode): boolean =>
  parent !== null &&
  /^(?:cac )?can cu(?: (?:phap ly|bao cao|lap bao cao|xay dung bao cao))?[:.\s]*$/.test(
    foldKeepingLength(parent.node.text),
  );

/** The first instrument of a clause, and those that are listed beside it; what an instrument is about is left out. */
function instrumentsOf(text: string, clause: Clause): FoundReference[] {
  const references = findReferences(text).filter((reference) => reference.start >= clause.from - 1);
  const folded = foldKeepingLength(text).replace(/\s/g, ' ');
  const accepted: FoundReference[] = [];
  let before: FoundReference | null = null;
  for (const reference of references) {
    const between = folded.slice(before?.end ?? clause.from, reference.start);
    // Behind an instrument that is only the subject of another, a comma or "và" goes on with the subjects.
    const isListed: boolean =
      before === null
        ? opensClause(between, clause)
        : before === accepted.at(-1)
          ? standsBeside(between)
          : /;\s*(?:va\s*)?(?:can cu\s*)?$/.test(between.trimEnd());
    if (isListed) accepted.push(reference);
    before = reference;
  }
  if (accepted.length === 0 && clause.open) {
    const rest = folded.slice(clause.from);
    if (UNNUMBERED.test(rest)) accepted.push(unnumbered(text, clause.from));
  }
  return accepted.map((reference) => bounded(text, reference, references));
}

/** Before the first instrument only its place inside may stand: "Điều 25 của", "khoản 2 Điều 5". */
const opensClause = (between: string, clause: Clause): boolean =>
  between.trim() === '' ||
  /^(?:[\s,]|cac|nhung|noi dung|quy dinh|tai|cua|dieu|khoan|diem|muc|chuong|phan|[a-z]?\d+[a-z]?|y kien|chi dao|yeu cau|so|tinh than)*$/.test(
    between,
  ) ||
  (clause.open && between.length <= 80 && /(?:tai|cua|theo|:)\s*(?:so\s*)?$/.test(between));

/** Another instrument in the same clause stands behind ";" or, with its type, behind a comma or "và". */
function standsBeside(between: string): boolean {
  // "các Nghị quyết: số 9-NQ/TU … và số 11-NQ/TU …": the type is said once.
  const trimmed = between.replace(/\sso\s*:?\s*$/, '').trimEnd();
  if (/;\s*(?:va\s*)?(?:can cu\s*)?$/.test(trimmed)) return true;
  if (SUBJECT_OF.test(trimmed)) return false;
  if (/(?:sua doi|bo sung|thay the|mot so dieu|thi hanh|quy dinh chi tiet)/.test(between)) return false;
  return /(?:,|(?:^|\s)va|,\s*va|\bcung)\s*$/.test(trimmed) || trimmed === '';
}

/** Behind the title the author of this document goes on: ", Ủy ban nhân dân tỉnh ban hành …", ", để …". */
const GOES_ON =
  /,\s+(?=(?:để|nhằm)\s|(?:Bộ|Ủy ban|Uỷ ban|UBND|Sở|Cục|Ban|Tỉnh ủy|Thành ủy|Huyện ủy|Đảng ủy|Chính phủ)\s[^,;]{0,80}?(?:ban hành|báo cáo|hướng dẫn|xây dựng|đề nghị|triển khai|yêu cầu))/u;

/** The title of an instrument ends where the next one listed begins, and where this document speaks for itself. */
function bounded(text: string, reference: FoundReference, all: readonly FoundReference[]): FoundReference {
  if (reference.title === null || /^(?:Luật|Bộ luật|Pháp lệnh)/u.test(reference.type)) return reference;
  const next = all.find((other) => other.start > reference.end);
  const own = next ? clean(text.slice(reference.end, next.start)) : '';
  const listed =
    next !== undefined && reference.title.length > own.length && /[;,]$/u.test(own) ? own : reference.title;
  const title = listed.slice(0, GOES_ON.exec(listed)?.index).replace(/[\s,;]+$/u, '');
  return { ...reference, title: title === '' ? null : title };
}

/** A plan, strategy or resolution cited by its name alone. */
function unnumbered(text: string, from: number): FoundReference {
  const clauseEnd = /[;.]?\s*$/u.exec(text.slice(from))?.index ?? text.length - from;
  const title = clean(text.slice(from, from + clauseEnd));
  const type =
    /^(?:Quy hoạch|Kế hoạch|Chiến lược|Chương trình|Đề án|Khung kiến trúc|Kiến trúc|Nghị quyết|Kết luận|Chỉ thị|Thông báo|Quyết định|Công văn|Hiến pháp|Quy chế|Văn kiện)/u.exec(
      title,
    )?.[0] ?? title.split(' ').slice(0, 2).join(' ');
  return {
    type,
    number: null,
    numberAsPrinted: null,
    date: null,
    dateAsPrinted: null,
    issuer: null,
    title,
    start: from,
    end: from + clauseEnd,
  };
}

function sameInstrument(a: LegalBasis, b: LegalBasis): boolean {
  if (a.number !== null || b.number !== null) return a.number === b.number && a.type === b.type;
  return foldKeepingLength(a.title ?? '') === foldKeepingLength(b.title ?? '');
}
