import { nowhere, type Rule } from '../finding.js';

/** No number, or one left blank for the pen (L5, L10). */
export const numberBlank: Rule = ({ identity }) =>
  identity?.number === null ? [{ place: nowhere, params: { printed: identity.numberPrinted ?? '…' } }] : [];

/** No day of issue, or an incomplete one (L5, L10). */
export const dateBlank: Rule = ({ identity }) =>
  identity?.issuedOn === null ? [{ place: nowhere, params: { printed: identity.datePrinted ?? '…' } }] : [];

export const signerBlank: Rule = ({ identity }) =>
  identity !== null && (identity.signer ?? '').trim() === '' ? [{ place: nowhere, params: {} }] : [];
