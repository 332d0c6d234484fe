import type { Letterhead, OfficialDocument } from './model.js';
import { signatureOf, type Signer } from './signature.js';
import { symbolOf } from './symbol.js';

/** Who reports what to whom, and who signs; what is null stays blank, for văn thư and the signer. */
export type ReportHead = {
  /** The agency above the one that reports; null where there is none. */
  superior: string | null;
  agency: string;
  /** The whole number, `7/BC-BM`. */
  number: string | null;
  /** As in the numbers of the agency's documents, `BM`. */
  symbol: string | null;
  place: string | null;
  /** `YYYY-MM-DD`. */
  date: string | null;
  /** What stands below "BÁO CÁO". */
  subject: string;
  signer: Signer;
  /** Besides "Như trên" and the archive. */
  recipients: readonly string[];
};

export const REPORT = 'Báo cáo';

/** All of a report but its text and what goes with it. */
export function reportForm(head: ReportHead, receiver: string | null): Omit<OfficialDocument, 'body' | 'attachments'> {
  return {
    letterhead: reportLetterhead(head),
    kind: REPORT,
    subject: head.subject,
    reference: null,
    authority: null,
    addressees: receiver === null ? [] : [receiver],
    bases: [],
    enacting: null,
    isLandscape: false,
    signature: signatureOf(head.signer),
    recipients: [...new Set([...(receiver === null ? [] : ['Như trên']), ...head.recipients])],
  };
}

export function reportLetterhead({ superior, agency, number, symbol, place, date }: ReportHead): Letterhead {
  const [year = null, month = null, day = null] = date?.split('-').map(Number) ?? [];
  return {
    superior: superior?.toUpperCase() ?? null,
    agency: agency.toUpperCase(),
    ...{ number, symbol: symbolOf(REPORT, symbol), place, date: { year, month, day } },
  };
}
