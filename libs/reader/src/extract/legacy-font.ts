import { decodeCapitalsFont, decodeLegacy, encodingOfFont } from '@lotrinh/text';

/** A stretch of text and what its font does to it. */
type FontRun = { text: string; format: { font: string; caps: boolean } };

/**
 * The text of runs as a reader sees it: runs in .VnTime and VNI fonts are converted, capitals made by a font or by formatting are
 * capitals. A letter of VNI may stand in two runs, so neighbours in one font are converted together.
 */
export function decodeLegacyFont(runs: readonly FontRun[], notes: string[]): string {
  const joined: FontRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last?.format.font === run.format.font && last.format.caps === run.format.caps) last.text += run.text;
    else joined.push({ text: run.text, format: run.format });
  }
  return joined.map((run) => decodeRun(run, notes)).join('');
}

function decodeRun({ text, format }: FontRun, notes: string[]): string {
  const font = encodingOfFont(format.font);
  // A run already typed in Unicode may keep the old font name: only letters that the old encodings cannot hold tell.
  const isUnicode = /[\u0100-\u1eff]/.test(text);
  if (font && !isUnicode) {
    if (/[\u00a1-\u00ff\u00ad]/.test(text)) notes.push(`encoding.${font.encoding}`);
    const decoded = font.capitals ? decodeCapitalsFont(text) : decodeLegacy(text, font.encoding);
    return format.caps ? upperCase(decoded) : decoded;
  }
  return format.caps ? upperCase(text) : text;
}

function upperCase(text: string): string {
  const upper = text.toUpperCase();
  return upper.length === text.length ? upper : text;
}
