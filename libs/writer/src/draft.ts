/**
 * What of the reader's JSON is written: the same fields as the reader's draft, those that the form has a place for. A field that
 * is missing from the JSON counts as null.
 */
export type WritableDraft = {
  documentKind?: string | null;
  documentTypeVi?: string | null;
  title?: string | null;
  issuingAgency?: string | null;
  issuingAuthority?: string | null;
  documentNumber?: string | null;
  documentSymbol?: string | null;
  /** ISO. */
  date?: string | null;
  dateYear?: number | null;
  place?: string | null;
  signer?: { capacity: string | null; position: string | null; name: string | null } | null;
  recipients?: readonly string[];
  addressees?: readonly string[];
  /** Places of the words of the fields above: what stands there is printed by its field. */
  headerEvidence?: Readonly<Record<string, WritableSpan | undefined>>;
  /** The nodes that hold them. */
  legalBases?: { items: readonly { nodeId: string | null }[] };
  tree: readonly WritableNode[];
};

export type WritableSpan = { file: number; start: number; end: number };

/** A node of the reader's tree. */
export type WritableNode = {
  id: string;
  kind: 'section' | 'paragraph' | 'item' | 'table';
  part: 'head' | 'body' | 'closing' | 'annex';
  label: string | null;
  text: string;
  span: WritableSpan;
  children: readonly WritableNode[];
  rows?: readonly (readonly { text: string; span: WritableSpan; header: boolean }[])[];
};

/** Whether a value read from JSON is a draft of the reader, as far as its tree goes; fields are taken as they are. */
export function isWritableDraft(value: unknown): value is WritableDraft {
  return isObject(value) && 'tree' in value && Array.isArray(value.tree) && value.tree.every(isNode);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function isNode(value: unknown): boolean {
  return (
    isObject(value) &&
    'text' in value &&
    typeof value.text === 'string' &&
    'part' in value &&
    'span' in value &&
    isObject(value.span) &&
    'children' in value &&
    Array.isArray(value.children) &&
    value.children.every(isNode)
  );
}
