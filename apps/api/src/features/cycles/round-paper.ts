import type { FigureSource, FrozenFigure, ValueState } from '@lotrinh/contracts';
import { definitionOf, endWords, entryWords, figureWords, shareWords, targetWords } from '@lotrinh/domain';
import { translate } from '@lotrinh/messages';
import { formatNumberVi, formatPercentVi } from '@lotrinh/text';
import type { NarrativeAnswers, ReportedIndicator, RoundReportInput } from '@lotrinh/writer';

const stateWords = (state: ValueState): string => translate('vi', `value.state.${state}`);
const numbers = (figures: readonly FrozenFigure[]) =>
  figures.filter(({ indicator }) => indicator.definition.valueType !== 'NARRATIVE');

type Table = Pick<
  RoundReportInput,
  'respondents' | 'units' | 'silent' | 'indicators' | 'narratives' | 'respondentNames'
>;

/** What frozen figures say in the consolidated report: every number with who is behind it and who is missing. */
export function tableOf(figures: readonly FrozenFigure[]): Table {
  const respondents = figures[0]?.sources ?? [];
  const has = new Set(figures.flatMap(({ sources }) => sources.filter(isAnswer).map(({ reportId }) => reportId)));
  const answered = respondents.filter(({ reportId }) => has.has(reportId));
  const units = (of: readonly FigureSource[]): string =>
    String(of.reduce((sum, { represents }) => sum + represents, 0));
  return {
    respondents: { answered: String(answered.length), asked: String(respondents.length) },
    units: { answered: units(answered), asked: units(respondents) },
    silent: respondents
      .filter(({ reportId }) => !has.has(reportId))
      .map(({ unit }) => ({ unit: unit.name, note: null })),
    indicators: numbers(figures).map(reported),
    narratives: figures.filter(({ indicator }) => indicator.definition.valueType === 'NARRATIVE').map(narrative),
    respondentNames: respondents.map(({ unit }) => unit.name),
  };
}

const isAnswer = ({ state }: FigureSource): boolean => state !== 'MISSING' && state !== 'NOT_APPLICABLE';

function reported({ indicator, figure, previous, targets, sources }: FrozenFigure): ReportedIndicator {
  const { code, definition } = indicator;
  const { expected, withFigure } = figure.coverage;
  const judged = targets.find(({ verdict }) => verdict !== 'NOT_YET_DUE') ?? targets[0];
  const isPercent = figure.kind === 'SHARE' || figure.kind === 'CHANGE';
  const before = previous?.value ?? null;
  return {
    ...{ code, name: definition.name, unit: definition.uom },
    target: judged === undefined ? null : targetWords(judged.target),
    figure: {
      value: figureWords(figure) ?? 'Chưa có số liệu',
      share: definitionOf(definition).isConfidential ? null : shareWords(figure),
      flags: figure.flags.flatMap((flag) =>
        flag === 'AT_LEAST' ? ['AT_LEAST' as const] : flag === 'ESTIMATED' ? ['ESTIMATE' as const] : [],
      ),
    },
    previous:
      before === null
        ? null
        : isPercent
          ? formatPercentVi(before, { places: 6 })
          : formatNumberVi(before, { places: 6 }),
    verdict: judged === undefined ? null : translate('vi', `figure.verdict.${judged.verdict}`),
    coverage: `${withFigure.respondents}/${expected.respondents}`,
    gap: withFigure.respondents < expected.respondents ? gapOf(figure, sources) : null,
    values: sources.map(({ words, state }) => entryWords(words, state, stateWords)),
  };
}

/** Whom the figure lacks, in which state, and how far it can move for it. */
function gapOf(figure: FrozenFigure['figure'], sources: readonly FigureSource[]): ReportedIndicator['gap'] {
  const missing = sources.filter(({ state, exact }) => state !== 'NOT_APPLICABLE' && exact === null);
  return {
    missing: missing.map(({ unit, state }) => ({ unit: unit.name, state: stateWords(state).toLowerCase() })),
    lowest: endWords(figure.kind, figure.lowest),
    highest: endWords(figure.kind, figure.highest),
  };
}

function narrative({ indicator, sources }: FrozenFigure): NarrativeAnswers {
  const of = (wanted: ValueState) => sources.filter(({ state }) => state === wanted).map(({ unit }) => unit.name);
  return {
    question: indicator.definition.name,
    answers: sources.flatMap(({ unit, state, words }) =>
      state === 'REPORTED' && words.value !== null ? [{ unit: unit.name, text: words.value }] : [],
    ),
    nothing: of('NONE_EXISTS'),
    silent: of('MISSING'),
  };
}
