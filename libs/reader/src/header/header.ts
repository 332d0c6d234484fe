import { findDates } from '@lotrinh/text';
import type { ReadNode } from '../context.js';
import type { DocumentReference, DraftHeader } from '../draft.js';
import type { SourceDocument } from '../model.js';
import { readBanner } from './banner.js';
import { readClosing } from './closing.js';
import type { DocumentType } from './document-type.js';
import type { HeaderEvidence } from './evidence.js';
import { readDate, readNumber } from './identity.js';
import { levelOf } from './issuer.js';
import { readIssuer } from './issuing.js';
import { periodOf } from './period.js';
import { readAddressees, readAttachment, readRelations } from './relations.js';
import { authorityName, inRunningCase } from './running-case.js';
import { approvedPlan, findTypeLine, readTitle, typeOf } from './title.js';

/** Identity of the document from its head and closing. What is not printed stays null. */
export function readHeader(documents: readonly SourceDocument[], nodes: readonly ReadNode[]): DraftHeader {
  const evidence: HeaderEvidence = {};
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
  const banner = readBanner(head, evidence);
  const title = readTitle(head, typeLine, banner, nodes, evidence);
  const type = typeOf(typeLine ?? banner, title, number?.type ?? null, addressees.length > 0, nodes);
  const issuer = readIssuer(
    head,
    typeLine,
    banner?.reference ?? attachedTo,
    title,
    number?.issuerSymbol ?? null,
    date.place,
    nodes,
    evidence,
  );
  const agency = issuer.agency === null ? null : inRunningCase(issuer.agency, text);
  const relations = readRelations(head, nodes, evidence);

  // An attached plan bears no number of its own: it is known by that of the decision it came with.
  const borrowed = number === null ? (banner?.reference ?? attachedTo ?? namedBelow(nodes, type)) : null;
  const borrowedDate = date.dateAsPrinted === null ? findDates(borrowed?.dateAsPrinted ?? '')[0] : undefined;
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
          dateAsPrinted: borrowed?.dateAsPrinted ?? null,
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

/** A decision whose own number is lost is named by the plan attached to it: "(Kèm theo Quyết định số …)". */
function namedBelow(nodes: readonly ReadNode[], type: DocumentType | null): DocumentReference | null {
  if (type?.kind !== 'decision') return null;
  const firstBody = nodes.findIndex(({ part }) => part !== 'head');
  const attached = nodes.slice(Math.max(0, firstBody)).filter(({ part }) => part === 'head');
  const reference = readAttachment(attached, {});
  return reference?.type === type.vi ? reference : null;
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
