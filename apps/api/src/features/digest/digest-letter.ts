import { type InboxReason, type Reminder, reminders } from '@lotrinh/contracts';
import { type MessageKey, type MessageParams, translate } from '@lotrinh/messages';
import { formatDateShort } from '@lotrinh/text';

/** Work that is named in the letter. */
export type NamedWork = {
  reminder: Reminder;
  reason: InboxReason;
  /** null: of restricted circulation, which a title must not leave the system for. */
  title: string | null;
  unitName: string;
  dueOn: string;
  url: string;
};
export type Digest = {
  locale: 'vi' | 'en';
  day: string;
  named: NamedWork[];
  /** What else waits, of which so much is late already. */
  others: { count: number; overdue: number };
  inboxUrl: string;
  settingsUrl: string;
};
export type DigestLetter = { fromName: string; subject: string; text: string; html: string };

type Line = { words: string; url: string };
type Section = { heading: string; lines: Line[] };

/** The letter as plain text and as HTML, which say the same. */
export function digestLetter(digest: Digest): DigestLetter {
  const say = (key: MessageKey, params?: MessageParams) => translate(digest.locale, key, params);
  const day = formatDateShort(digest.day);
  const { named, others } = digest;
  const sections = reminders.flatMap((reminder): Section[] => {
    const lines = named.filter((work) => work.reminder === reminder).map((work) => lineOf(work, say));
    return lines.length === 0 ? [] : [{ heading: say(`digest.section.${reminder}`), lines }];
  });
  const rest = [
    ...(others.count > 0 ? [say(named.length > 0 ? 'digest.others' : 'digest.waiting', { count: others.count })] : []),
    ...(others.overdue > 0 ? [say('digest.othersOverdue', { count: others.overdue })] : []),
  ];
  const subject =
    named.length > 0
      ? say('digest.subjectNamed', { day, named: named.length, count: named.length + others.count })
      : say('digest.subject', { day, count: others.count });
  const links = [
    { words: say('digest.open'), url: digest.inboxUrl },
    { words: say('digest.settings'), url: digest.settingsUrl },
  ];
  const intro = say('digest.intro', { day });
  return {
    fromName: say('app.name'),
    subject,
    text: asText(intro, sections, rest, links),
    html: asHtml(digest.locale, { subject, intro }, sections, rest, links),
  };
}

function lineOf(work: NamedWork, say: (key: MessageKey, params?: MessageParams) => string): Line {
  const what = say(`inbox.reason.${work.reason}`);
  const title = work.title ?? say('digest.restricted');
  const due = say('digest.due', { day: formatDateShort(work.dueOn) });
  return { words: `${what}: ${title} (${work.unitName}). ${due}`, url: work.url };
}

function asText(intro: string, sections: Section[], rest: string[], links: Line[]): string {
  const paragraphs = [
    intro,
    ...sections.map(({ heading, lines }) =>
      [heading.toUpperCase(), ...lines.map(({ words, url }) => `- ${words}\n  ${url}`)].join('\n'),
    ),
    ...(rest.length > 0 ? [rest.join(' ')] : []),
    links.map(({ words, url }) => `${words}: ${url}`).join('\n'),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

/** Plain elements with few inline styles: what every mail program shows alike, without pictures or anything fetched. */
function asHtml(
  locale: string,
  { subject, intro }: { subject: string; intro: string },
  sections: Section[],
  rest: string[],
  links: Line[],
): string {
  const link = ({ words, url }: Line) => `<a href="${escaped(url)}" style="color:#0b5394">${escaped(words)}</a>`;
  const body = [
    `<p>${escaped(intro)}</p>`,
    ...sections.map(
      ({ heading, lines }) =>
        `<h2 style="font-size:16px;margin:24px 0 8px">${escaped(heading)}</h2>
<ul style="margin:0;padding-left:20px">${lines.map((line) => `<li style="margin:0 0 8px">${link(line)}</li>`).join('')}</ul>`,
    ),
    ...(rest.length > 0 ? [`<p>${escaped(rest.join(' '))}</p>`] : []),
    ...links.map((line) => `<p>${link(line)}</p>`),
  ];
  return `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><title>${escaped(subject)}</title></head>
<body style="margin:0;padding:24px;font-family:Arial,sans-serif;font-size:15px;line-height:1.5;color:#1f2933">
<div style="max-width:640px">
${body.join('\n')}
</div>
</body>
</html>
`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
