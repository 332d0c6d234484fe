const paragraphs = 2;

/** The words at a span with up to two paragraphs before and after it; a paragraph is a line with words in it. */
export function aroundSpan(text: string, start: number, end: number) {
  return {
    before: text.slice(back(text, start), start),
    words: text.slice(start, end),
    after: text.slice(end, forth(text, end)),
  };
}

function back(text: string, start: number): number {
  let at = start;
  for (let seen = -1; seen < paragraphs && at > 0;) {
    const line = text.lastIndexOf('\n', at - 1);
    if (text.slice(line + 1, at).trim() !== '' || seen === -1) seen += 1;
    if (seen <= paragraphs) at = Math.max(line, 0);
  }
  return text.startsWith('\n', at) ? at + 1 : at;
}

function forth(text: string, end: number): number {
  let at = end;
  for (let seen = -1; seen < paragraphs && at < text.length;) {
    const line = text.indexOf('\n', at);
    const stop = line === -1 ? text.length : line;
    if (text.slice(at, stop).trim() !== '' || seen === -1) seen += 1;
    at = Math.min(stop + 1, text.length);
  }
  return at > end && text.charAt(at - 1) === '\n' ? at - 1 : at;
}
