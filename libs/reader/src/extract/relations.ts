import type { Archive } from './archive.js';
import { elements, parseXml } from './xml.js';

/** Relationships of a part: last word of the type → path in the archive. Links to the outside are left out. */
export function targets(archive: Archive, part: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const relation of relations(archive, part))
    if (!found.has(relation.type)) found.set(relation.type, relation.path);
  return found;
}

/** Relationships of a part by id, links to the outside left out. */
export function relations(archive: Archive, part: string): { id: string; type: string; path: string }[] {
  const cut = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, cut);
  const bytes = archive.read(`${folder}_rels/${part.slice(cut)}.rels`);
  if (!bytes) return [];
  return elements(parseXml(bytes), 'rel:Relationship')
    .filter((relation) => relation.attributes.get('TargetMode') !== 'External')
    .map((relation) => ({
      id: relation.attributes.get('Id') ?? '',
      type: (relation.attributes.get('Type') ?? '').split('/').at(-1) ?? '',
      path: resolve(folder, relation.attributes.get('Target') ?? ''),
    }));
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
