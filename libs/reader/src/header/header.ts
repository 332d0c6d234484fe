import { findDates, findDocumentNumbers, foldKeepingLength } from '@lotrinh/text';
import type { ReadNode } from '../context.js';
import { clean, spanWithin } from '../context.js';
import type { DocumentReference, DraftHeader, HeaderField } from '../draft.js';
import { isCapitals, wordCount } from '../layout/line.js';
import type { SourceDocument, Span } from '../model.js';
import { readClosing } from './closing.js';
import type { DocumentType } from './document-type.js';
import { kindOfType, letterType, typeAt } from './document-type.js';
import { agencyInText, authorityName, authorityOf, inRunningCase, letterheadAgency, levelOf } from './issuer.js';
import { periodOf } from './period.js';
import { findReferences, withoutPlace } from './references.js';

const folded = (text: string): string => foldKeepingLength(text).replace(/\s+/g, ' ').trim();

type Evidence = Partial<Record<HeaderField, Span>>;

/** Identity of the document from its head and closing. What is not printed stays null. */
export function readHeader(documents: readonly SourceDocument[], nodes: readonly ReadNode[]): DraftHeader {
  const evidence: Evidence = {};
  const firstBody = nodes.findIndex(({ part }) => part !== 'head');
  const head = (firstBody < 0 ? nodes : nodes.slice(0, firstBody)).filter(({ node }) => node.kind !== 'table');
  const text = documents.map((document) => document.text).join('\n');

  const typeLine = findTypeLine(head);
  const number = readNumber(head, evidence);
  const date = readDate(head, nodes, evidence);
  const closing = readClosing(nodes);
  if (closing.signerSpan) evidence.signer = closing.signerSpan;
  if (closing.recipientsSpan) evidence.recipients = closing.recipientsSpan;
  const addressees = readAddressees(head, evidence);
  const attachedTo = readAttachment(head, evidence);
  const title = readTitle(head, typeLine, nodes, evidence);
  const type = typeOf(typeLine, title, number?.type ?? null, addressees.length > 0, nodes);
  const issuer = readIssuer(head, typeLine, attachedTo, title, number?.issuerSymbol ?? null, nodes, evidence);
  const agency = issuer.agency === null ? null : inRunningCase(issuer.agency, text);
  const relations = readRelations(head, nodes, evidence);

  // An attached plan bears no number of its own: it is known by that of the decision it came with.
  const borrowed = number === null && attachedTo ? attachedTo : null;
  const borrowedDate =
    date.dateAsPrinted === null && attachedTo ? findDates(attachedTo.dateAsPrinted ?? '')[0] : undefined;
  return {
    documentKind: type?.kind ?? null,
    documentTypeVi: type?.vi ?? null,
    contains: contentsOf(nodes, type),
    title,
    issuingAgency: agency,
    issuingAuthority: issuer.office === null || agency === null ? null : authorityName(issuer.office, agency),
    agencyLevel: agency === null ? null : levelOf(agency),
    documentNumber: number ? number.number : (borrowed?.number ?? null),
    documentNumberAsPrinted: number ? number.printed : (borrowed?.numberAsPrinted ?? null),
    documentSymbol: number
      ? number.symbol
      : (borrowed?.numberAsPrinted?.replace(/^\d*[a-z]?\/?(?:\d{4}\/)?/u, '') ?? null),
    ...date,
    ...(borrowedDate
      ? {
          date: borrowedDate.iso,
          dateAsPrinted: attachedTo?.dateAsPrinted ?? null,
          datePrecision: borrowedDate.precision === 'quarter' ? 'month' : borrowedDate.precision,
          dateYear: borrowedDate.year,
        }
      : {}),
    signer: closing.signer,
    recipients: closing.recipients,
    addressees,
    attachedTo,
    ...relations,
    period: title === null ? null : (periodOf(title) ?? periodOf(approvedPlan(nodes) ?? '')),
    evidence,
  };
}

type TypeLine = DocumentType & { index: number; length: number };

/** The line that names the type: alone in capitals, or at the start of a title in capitals. "QUYẾT ĐỊNH:" opens the body instead. */
function findTypeLine(head: readonly ReadNode[]): TypeLine | null {
  let decides: TypeLine | null = null;
  for (const [index, { node }] of head.entries()) {
    if (node.label !== null) continue;
    const text = node.text.trim();
    const found = typeAt(text);
    if (!found || !isCapitals(text.slice(0, found.length))) continue;
    const line = { ...found, index };
    if (text.slice(found.length).trim() !== ':') return line;
    decides ??= line;
  }
  return decides;
}

function typeOf(
  line: TypeLine | null,
  title: string | null,
  coded: string | null,
  addressed: boolean,
  nodes: readonly ReadNode[],
): DocumentType | null {
  if (line) {
    const isProgramme = line.vi === 'Nghị quyết' && /chuong trinh hanh dong/.test(folded(title ?? ''));
    return { vi: line.vi, kind: isProgramme ? 'action_programme' : line.kind };
  }
  const kind = coded === null || coded === 'Công văn' ? null : kindOfType(coded);
  if (coded !== null && kind !== null) return { vi: coded, kind };
  if (addressed || /^v\/v/.test(folded(title ?? '')) || coded === 'Công văn') return letterType(title ?? '');
  if (nodes.some(({ node, part }) => part === 'body' && node.kind === 'section' && /^Điều 1$/iu.test(node.label ?? '')))
    return { vi: 'Quyết định', kind: 'decision' };
  const named = title === null ? null : typeAt(title);
  return named ? { vi: named.vi, kind: named.kind } : null;
}

type Numbered = { number: string | null; printed: string; symbol: string; type: string | null; issuerSymbol: string };

function readNumber(head: readonly ReadNode[], evidence: Evidence): Numbered | null {
  for (const { node } of head) {
    const lead = /(?:^|\s)(?:Số|SỐ)\s*:?\s*(?=[\d/.…_\s]*[\d/])/u.exec(node.text.slice(0, 120));
    if (!lead || (lead.index > 0 && !lead[0].includes(':'))) continue;
    const from = lead.index + lead[0].length;
    const [found] = findDocumentNumbers(`Số: ${node.text.slice(from)}`);
    if (!found || found.start > 12) continue;
    evidence.documentNumber = spanWithin(node, from, from - 4 + found.end);
    return {
      number: found.number === null ? null : found.normalised,
      printed: clean(found.verbatim),
      symbol: found.symbol,
      type: found.type,
      issuerSymbol: found.issuerSymbol,
    };
  }
  return null;
}

type Dated = Pick<DraftHeader, 'date' | 'datePrecision' | 'dateYear' | 'dateAsPrinted' | 'place'>;

/** "Hà Nội, ngày 25 tháng 02 năm 2010": a line of its own, or the right half of the line of the number. */
function readDate(head: readonly ReadNode[], nodes: readonly ReadNode[], evidence: Evidence): Dated {
  const closing = nodes.filter(({ part, node }) => part === 'closing' && node.kind === 'paragraph');
  for (const { node } of [...head, ...closing]) {
    if (wordCount(node.text) > 24 || /^\s*(?:Căn cứ|\(|Thực hiện|V\/v|Theo)/iu.test(node.text)) continue;
    const match =
      /([\p{L}.\s]{2,40}?)?,\s*(ngày[\s.…_\d]*tháng[\s.…_\d]*năm[\s.…_\d]*)/iu.exec(node.text) ??
      /^(\s*)(ngày[\s.…_\d]*tháng[\s.…_\d]*năm\s*\d{4})\s*$/iu.exec(node.text);
    if (!match?.[2]) continue;
    const printed = clean(match[2]);
    const [found] = findDates(printed);
    const start = match.index + match[0].lastIndexOf(match[2]);
    evidence.date = spanWithin(node, start, start + match[2].length);
    const place = clean((match[1] ?? '').replace(/^.*(?:\d|\/\S*)\s/u, '')) || null;
    return {
      date: found?.iso ?? null,
      datePrecision: !found ? null : found.precision === 'quarter' ? 'month' : found.precision,
      dateYear: found?.year ?? null,
      dateAsPrinted: printed,
      place: place !== null && /^\p{Lu}/u.test(place) ? place : null,
    };
  }
  return { date: null, datePrecision: null, dateYear: null, dateAsPrinted: null, place: null };
}

function readAddressees(head: readonly ReadNode[], evidence: Evidence): string[] {
  const at = head.findIndex(({ node }) => /^kinh gui\s*:?/.test(folded(node.text)));
  const first = head[at];
  if (!first) return [];
  const rest = clean(first.node.text.replace(/^\s*Kính gửi\s*:?/iu, ''));
  const names = rest === '' ? [] : [rest];
  let end = first.node.span.end;
  for (const { node } of head.slice(at + 1)) {
    if (node.label === null && !(names.length === 0 && wordCount(node.text) <= 30)) break;
    names.push(clean(node.text));
    end = node.span.end;
  }
  evidence.addressees = { ...first.node.span, end };
  return names.map((name) => name.replace(/^[-–\s]+|[\s;.,]+$/gu, '')).filter((name) => name !== '');
}

/** "(Ban hành kèm theo Quyết định số … ngày … của …)" under the title of an attached plan. */
function readAttachment(head: readonly ReadNode[], evidence: Evidence): DocumentReference | null {
  for (const { node } of head) {
    if (!/^\(?\s*(?:ban hanh )?(?:kem theo|dinh kem)/.test(folded(node.text))) continue;
    const [found] = findReferences(node.text);
    if (!found) continue;
    evidence.attachedTo = spanWithin(node);
    const blankDate = /ngày[\s.…_\d]*tháng[\s.…_\d]*năm\s*\d{4}/iu.exec(node.text)?.[0];
    const issuer = found.issuer ?? /\scủa\s+(.+?)\s*\)?\s*$/u.exec(node.text)?.[1] ?? null;
    return {
      ...withoutPlace(found),
      dateAsPrinted: found.dateAsPrinted ?? (blankDate ? clean(blankDate) : null),
      issuer,
      title: null,
    };
  }
  return null;
}

const TITLE_STOP =
  /^(?:can cu|thuc hien|thi hanh|kinh gui|so\s*:|\(|xet |theo |phan |noi nhan|ngay |nham |de |trong |cong hoa|doc lap|[-_*]{3,})|^.{2,30}, ngay /;

/** The lines under the type line, or the "V/v …" of a letter; where both are lost, what Điều 1 approves. */
function readTitle(
  head: readonly ReadNode[],
  typeLine: TypeLine | null,
  nodes: readonly ReadNode[],
  evidence: Evidence,
): string | null {
  const subject = typeLine ? null : head.find(({ node }) => /(?:^|\s)v\/v[:\s]/i.test(node.text.slice(0, 160)));
  if (subject) {
    const from = subject.node.text.search(/V\/v/iu);
    const to = subject.node.text.search(/\s{2,}\p{L}[^,]{2,30},\s*ngày/u);
    evidence.title = spanWithin(subject.node, from, to > from ? to : undefined);
    return clean(subject.node.text.slice(from, to > from ? to : undefined));
  }
  if (!typeLine) return approvedPlan(nodes) ?? firstCapitals(head, evidence);
  const line = head[typeLine.index];
  if (!line) return null;
  const lead = line.node.text.length - line.node.text.trimStart().length + typeLine.length;
  const parts = [clean(line.node.text.slice(lead)).replace(/^[:.\s]+/u, '')].filter((part) => part !== '');
  let span = spanWithin(line.node, parts.length > 0 ? lead : 0);
  for (const { node } of head.slice(typeLine.index + 1)) {
    const words = folded(node.text);
    if (node.label !== null || TITLE_STOP.test(words) || wordCount(node.text) > 90 || /[.;:]\s*$/u.test(node.text))
      break;
    if (parts.length > 0 && authorityOf(node.text) && isCapitals(node.text)) break;
    if (parts.length > 0 && isCapitals(parts.join(' ')) && !isCapitals(node.text) && wordCount(node.text) > 25) break;
    if (parts.length === 0) span = spanWithin(node);
    parts.push(clean(node.text));
    span = { ...span, end: spanWithin(node).end };
  }
  const words = parts.join(' ');
  if (words === '') return approvedPlan(nodes);
  evidence.title = span;
  return typeLine.kind === 'decision' || typeAt(words) ? words : `${typeLine.vi} ${words}`;
}

function firstCapitals(head: readonly ReadNode[], evidence: Evidence): string | null {
  const line = head.find(
    ({ node }) =>
      isCapitals(node.text) &&
      wordCount(node.text) >= 6 &&
      !authorityOf(node.text) &&
      !/^cong hoa/.test(folded(node.text)),
  );
  if (!line) return null;
  evidence.title = spanWithin(line.node);
  return clean(line.node.text);
}

/** What Điều 1 approves or issues: "Phê duyệt Kế hoạch … giai đoạn …, bao gồm …". */
function approvedPlan(nodes: readonly ReadNode[]): string | null {
  const article = nodes.find(({ node, part }) => part === 'body' && /^điều 1$/iu.test(node.label ?? ''));
  const match =
    /^\s*((?:Phê duyệt|Ban hành)(?:\s+kèm theo Quyết định này)?\s+.+?)(?=\s*(?:,?\s*(?:với|bao gồm|gồm|như sau|cụ thể|kèm theo|có nội dung)(?![\p{L}])|[:;.]|$))/u.exec(
      article?.node.text ?? '',
    );
  return match?.[1] ? clean(match[1]) : null;
}

/** `office` is the head who signs, '' where the agency itself is the authority, null where no authority is printed. */
type Issuer = { agency: string | null; office: string | null };

function readIssuer(
  head: readonly ReadNode[],
  typeLine: TypeLine | null,
  attachedTo: DocumentReference | null,
  title: string | null,
  symbol: string | null,
  nodes: readonly ReadNode[],
  evidence: Evidence,
): Issuer {
  const before = typeLine ? head.slice(0, typeLine.index) : head.slice(0, 8);
  const authority = head
    .slice((typeLine?.index ?? -1) + 1)
    .find(
      ({ node }) =>
        node.label === null && isCapitals(node.text) && authorityOf(node.text) !== null && clean(node.text) !== title,
    );
  const named = authority ? authorityOf(authority.node.text) : null;
  const letterhead = letterheadAgency(before.map(({ node }) => node.text));
  if (authority) evidence.issuingAgency = spanWithin(authority.node);
  if (letterhead !== null) return { agency: letterhead, office: named?.office ?? null };
  if (named) return named;
  const attached = attachedTo?.issuer ? authorityOf(attachedTo.issuer) : null;
  if (attachedTo?.issuer) return attached ?? { agency: attachedTo.issuer, office: null };
  return { agency: agencyOfText(title, symbol, nodes), office: null };
}

/** Without a letterhead the document still says who speaks; the symbol of the number decides between several. */
function agencyOfText(title: string | null, symbol: string | null, nodes: readonly ReadNode[]): string | null {
  const paragraphs = nodes.filter(
    ({ node, part }) => (part === 'head' || part === 'body') && node.kind !== 'table' && wordCount(node.text) > 6,
  );
  const names = [...paragraphs.slice(0, 12), ...paragraphs.slice(-4)].flatMap(
    ({ node }) => agencyInText(node.text) ?? [],
  );
  const bySymbol = symbol === null ? undefined : names.find((name) => matchesSymbol(name, symbol));
  const ofTitle =
    /\scủa\s+((?:Bộ|Ủy ban|Uỷ ban|UBND|Sở|Cục|Tổng cục|Ban|tỉnh|thành phố)\s+.+?)(?=\s+(?:giai đoạn|năm|đến|thực hiện|về|,)|$)/u.exec(
      title ?? '',
    )?.[1];
  return bySymbol ?? names[0] ?? (ofTitle ? clean(ofTitle) : null);
}

/** "BTTTT" is made of the initials of "Bộ Thông tin và Truyền thông". */
function matchesSymbol(name: string, symbol: string): boolean {
  const initials = name
    .split(/[\s–-]+/u)
    .filter((word) => word !== '' && word !== 'và')
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase();
  return initials === (symbol.split(/[-/]/u)[0] ?? '').toUpperCase();
}

type Relations = Pick<DraftHeader, 'inResponseTo' | 'proposedBy' | 'proposalDocument' | 'effectiveFrom'>;

function readRelations(head: readonly ReadNode[], nodes: readonly ReadNode[], evidence: Evidence): Relations {
  const relations: Relations = { inResponseTo: null, proposedBy: null, proposalDocument: null, effectiveFrom: null };
  for (const { node } of head) {
    const words = folded(node.text);
    if (/^(?:xet|theo)(?: noi dung)? (?:de nghi|to trinh|bao cao)/.test(words)) {
      const proposer = /(?:đề nghị|Tờ trình[^,;]*?)\s+của\s+(.+?)(?=\s*(?:,|;|\.|\stại\s|\s+về\s|$))/iu.exec(
        node.text,
      )?.[1];
      relations.proposedBy ??= proposer ? clean(proposer) : null;
      const [found] = findReferences(node.text);
      if (found && !relations.proposalDocument) {
        relations.proposalDocument = {
          ...withoutPlace(found),
          type: found.type === 'Văn bản' ? 'Tờ trình' : found.type,
        };
        evidence.proposalDocument = spanWithin(node, found.start, found.end);
      }
    } else if (
      /^(?:phuc dap|tra loi|thuc hien (?:cong van|van ban|y kien)|tiep theo cong van|theo (?:yeu cau |noi dung )?(?:tai )?(?:cong van|van ban))/.test(
        words,
      )
    ) {
      const [found] = findReferences(node.text);
      if (!found || relations.inResponseTo) continue;
      relations.inResponseTo = withoutPlace(found);
      evidence.inResponseTo = spanWithin(node, found.start, found.end);
    }
  }
  const effect = nodes.find(({ node, part }) => part === 'body' && /(?:này|định|quyết)\s+có hiệu lực/u.test(node.text));
  const clause = effect
    ? /có hiệu lực(?: thi hành)?\s+((?:kể\s+)?từ\s+ngày\s+(?:ký(?: ban hành)?|[\d/. ]+(?:tháng \d+ năm \d+)?))/u.exec(
        effect.node.text,
      )
    : null;
  if (effect && clause?.[1]) {
    relations.effectiveFrom = clean(clause[1]);
    evidence.effectiveFrom = spanWithin(effect.node, clause.index, clause.index + clause[0].length);
  }
  return relations;
}

function contentsOf(nodes: readonly ReadNode[], type: DocumentType | null): string[] {
  const contents: string[] = [];
  const sections = nodes.filter(({ node }) => node.kind === 'section');
  const hasPlan =
    sections.some(({ purpose }) => purpose === 'objectives') &&
    sections.some(({ purpose }) => purpose === 'tasks' || purpose === 'solutions');
  if (type?.kind === 'decision') contents.push('decision', ...(hasPlan ? ['embedded_plan'] : []));
  if (type?.kind === 'plan' || type?.kind === 'action_programme') contents.push('plan');
  if (type?.kind === 'guidance' && hasPlan) contents.push('plan_template');
  if (type?.kind === 'report') contents.push('implementation_report');
  if (
    type?.kind === 'plan' &&
    sections.some(({ purpose, ancestors }) => purpose === 'situation' && ancestors.length === 0)
  )
    contents.push('result_review');
  if (nodes.some(({ part }) => part === 'annex')) contents.push('appendix');
  return contents;
}
