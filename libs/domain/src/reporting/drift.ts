import type { DriftCause, FigureDrift, FrozenFigure } from '@lotrinh/contracts';

/**
 * What of frozen figures is otherwise today, and through whom. A figure whose respondents all say the same has not drifted,
 * whatever was accepted again meanwhile.
 */
export function driftOf(frozen: readonly FrozenFigure[], live: readonly FrozenFigure[]): FigureDrift[] {
  const today = new Map(live.map((each) => [each.indicator.id, each]));
  return frozen.flatMap((before): FigureDrift[] => {
    const now = today.get(before.indicator.id);
    if (now === undefined) return [];
    const causes = causesOf(before, now);
    if (causes.length === 0) return [];
    const { indicator, figure } = before;
    const { id, code } = indicator;
    return [{ indicatorId: id, code, name: indicator.definition.name, before: figure, after: now.figure, causes }];
  });
}

function causesOf(before: FrozenFigure, now: FrozenFigure): DriftCause[] {
  const earlier = new Map(before.sources.map((source) => [source.unit.id, source]));
  return now.sources.flatMap((source): DriftCause[] => {
    const was = earlier.get(source.unit.id);
    if (was === undefined) return [];
    const isSame =
      was.state === source.state && was.words.value === source.words.value && was.words.second === source.words.second;
    if (isSame) return [];
    const side = ({ state, words }: typeof source) => ({ state, words });
    return [{ unit: source.unit, before: side(was), after: side(source), by: source.enteredBy, at: source.acceptedAt }];
  });
}
