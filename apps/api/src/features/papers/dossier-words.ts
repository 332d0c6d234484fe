import type {
  CommentThreadView,
  PlanEvaluationView,
  PlanSendingView,
  PlanVersionView,
  ProcedureDecisionView,
} from '@lotrinh/contracts';
import { type MessageKey, translate } from '@lotrinh/messages';
import { formatDateShort } from '@lotrinh/text';
import { shownInstant } from '../../platform/clock/clock.js';

export type ListedFile = { name: string; sha256: string };

/** What was done with the version, newest decision first. */
export type Done = { decisions: readonly ProcedureDecisionView[]; sending: PlanSendingView | null };

/** "Mục lục hồ sơ": what lies in the archive with its hashes, and who decided what. In Vietnamese whoever asks for it, as it is archived. */
export function dossierIndex(
  { title, documentNumber, issuedOn, contentSha256 }: PlanVersionView,
  files: readonly ListedFile[],
  { decisions, sending }: Done,
  made: { day: string; by: string },
): string {
  const issued = [documentNumber, issuedOn === null ? null : formatDateShort(issuedOn)].filter(Boolean).join(', ');
  return page([
    say('dossier.title'),
    title,
    issued === '' ? say('dossier.notIssued') : say('dossier.issued', { issued }),
    say('dossier.made', { day: formatDateShort(made.day), name: made.by }),
    '',
    say('dossier.files'),
    ...files.flatMap(({ name, sha256 }, at) => [`${at + 1}. ${name}`, `   SHA-256: ${sha256}`]),
    '',
    say('dossier.decisions'),
    ...(decisions.length === 0 ? [say('dossier.noDecisions')] : decisions.toReversed().map(decisionLine)),
    ...(sending === null ? [] : ['', ...sendingLines(sending)]),
    ...(contentSha256 === null ? [] : ['', say('dossier.contentHash', { hash: contentSha256 })]),
  ]);
}

/** What readers of the drafts said of paragraphs and rows, with the answers, the oldest first. */
export function dossierComments({ title }: PlanVersionView, threads: readonly CommentThreadView[]): string {
  return page([say('dossier.comments'), title, ...threads.flatMap(threadLines)]);
}

/** What became of the plan and of each of its targets, as it was evaluated. */
export function dossierEvaluation(
  { title }: PlanVersionView,
  { results, lessons, targets, updatedBy, updatedAt }: PlanEvaluationView,
): string {
  const written = updatedAt === null ? '' : shownInstant(new Date(updatedAt));
  const block = (heading: string, words: string | null) => (words === null ? [] : ['', heading, ...words.split('\n')]);
  return page([
    say('evaluation.title'),
    title,
    say('evaluation.writtenBy', { name: updatedBy ?? '', time: written }),
    ...block(say('evaluation.results'), results),
    ...block(say('evaluation.lessons'), lessons),
    '',
    say('evaluation.targets'),
    ...targets.map(({ phrase, verdict, note }) =>
      [`- ${phrase}: ${say(verdict === null ? 'evaluation.verdict.none' : `evaluation.verdict.${verdict}`)}`, note]
        .filter(Boolean)
        .join('. '),
    ),
  ]);
}

const say = (key: MessageKey, params = {}): string => translate('vi', key, params);

/** A text that editors of old systems take for UTF-8, by its first mark only. */
const page = (lines: readonly string[]): string => `\ufeff${lines.join('\r\n')}\r\n`;

function decisionLine(decision: ProcedureDecisionView): string {
  const { at, personName, postTitle, unitName, capacity, seat, action, opinion, paper } = decision;
  const who = [personName, postTitle, unitName, capacity].filter(Boolean).join(', ');
  const onPaper = paper && say('procedure.byPaper', { date: formatDateShort(paper.decidedOn), name: paper.recordedBy });
  return [
    `- ${shownInstant(new Date(at))}. ${who}. ${say(`procedure.seat.${seat}`)}: ${say(`procedure.act.${action}`)}`,
    opinion && say('dossier.opinion', { opinion }),
    onPaper,
  ]
    .filter(Boolean)
    .join('. ');
}

function sendingLines({
  recipient,
  standing,
  dueOn,
  workingDays,
  way,
  documentNumber,
  sentOn,
  reason,
}: PlanSendingView) {
  const to = say('sending.title', { recipient: say(`sending.recipient.${recipient}`) });
  const sent = { number: documentNumber, date: sentOn && formatDateShort(sentOn) };
  return [
    `${to}: ${say(`sending.standing.${standing}`)}`,
    say('sending.due', { date: formatDateShort(dueOn), days: workingDays }),
    ...(way === null ? [] : [say('sending.sent', { way: say(`sending.way.${way}`), ...sent })]),
    ...(reason === null ? [] : [say('sending.notRequired', { reason })]),
  ];
}

function threadLines(thread: CommentThreadView, at: number): string[] {
  const { kind, words, quote, isResolved, resolvedByName, resolvedAt, comments } = thread;
  const about = say(`comments.kind.${kind}`);
  return [
    '',
    `${at + 1}. ${words === null ? about : say('comments.place', { kind: about, words })}`,
    ...(quote === null ? [] : [`   "${quote}"`]),
    ...comments.map(({ authorName, unitName, writtenAt, body }) => {
      const who = [authorName, unitName].filter(Boolean).join(', ');
      return `   - ${shownInstant(new Date(writtenAt))}. ${who}: ${body}`;
    }),
    resolvedAt === null || !isResolved
      ? `   ${say('dossier.commentOpen')}`
      : `   ${say('comments.settledBy', { name: resolvedByName ?? '', time: shownInstant(new Date(resolvedAt)) })}`,
  ];
}
