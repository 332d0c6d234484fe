import { SaxesParser } from 'saxes';
import { ReadError } from '../errors.js';
import { limits } from './limits.js';
import { decodeXml } from './xml-text.js';

/** An XML element with names in the prefixes of {@link prefixes}, whatever prefixes the file itself uses. */
export type XmlElement = { name: string; attributes: Map<string, string>; children: (XmlElement | string)[] };

/** Namespaces of Office files, transitional and strict, with the prefix under which our code knows them. */
const prefixes = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', 's'],
  ['http://purl.oclc.org/ooxml/spreadsheetml/main', 's'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['urn:schemas-microsoft-com:vml', 'v'],
]);

/**
 * Reads one part into a tree. Comments and processing instructions are dropped; the part must be well-formed.
 * @throws ReadError `damaged`, `too_complex`, `dangerous_xml`
 */
export function parseXml(bytes: Uint8Array): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const root: XmlElement = { name: '', attributes: new Map(), children: [] };
  const stack = [root];
  let elements = 0;
  const append = (text: string): void => {
    stack.at(-1)?.children.push(text);
  };
  parser.on('opentag', (tag) => {
    elements += 1;
    if (stack.length > limits.xmlDepth || elements > limits.xmlElements) throw new ReadError('too_complex');
    const attributes = new Map<string, string>();
    for (const attribute of Object.values(tag.attributes))
      attributes.set(nameOf(attribute.uri, attribute.prefix, attribute.local), attribute.value);
    const element: XmlElement = { name: nameOf(tag.uri, tag.prefix, tag.local), attributes, children: [] };
    stack.at(-1)?.children.push(element);
    stack.push(element);
  });
  parser.on('closetag', () => stack.pop());
  parser.on('text', append);
  parser.on('cdata', append);
  parser.on('doctype', () => {
    throw new ReadError('dangerous_xml');
  });
  try {
    parser.write(decodeXml(bytes).replace(/^\uFEFF/, '')).close();
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw new ReadError('damaged', { detail: 'xml' }, { cause: error });
  }
  const top = root.children.find((child) => typeof child !== 'string');
  if (top === undefined || typeof top === 'string') throw new ReadError('damaged', { detail: 'xml' });
  return top;
}

function nameOf(uri: string, prefix: string, local: string): string {
  const known = prefixes.get(uri) ?? prefix;
  return known === '' ? local : `${known}:${local}`;
}

/** Child elements, all or those of one name. */
export function elements(parent: XmlElement | undefined, name?: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const node of parent?.children ?? [])
    if (typeof node !== 'string' && (name === undefined || node.name === name)) found.push(node);
  return found;
}

export function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const node of parent?.children ?? []) if (typeof node !== 'string' && node.name === name) return node;
  return undefined;
}

/** The text of the element itself, not of the elements in it. */
export function ownText(element: XmlElement | undefined): string {
  return (element?.children ?? []).filter((node) => typeof node === 'string').join('');
}
