import { cycleLimits, type CycleValues, type FieldError } from '@lotrinh/contracts';

/** What keeps a round from being prepared as it is written. */
export function cycleFaults({ title, period, dueOn, indicatorIds, respondents }: CycleValues): FieldError[] {
  const fault = (isFault: boolean, field: string, rule: string): FieldError[] =>
    isFault ? [{ field, rule, params: {} }] : [];
  const represented = respondents.flatMap(({ represents }) => represents);
  return [
    ...fault(title.trim() === '', 'title', 'required'),
    ...fault(period.dataTo < period.dataFrom, 'period', 'lastBeforeFirst'),
    ...fault(dueOn <= period.dataFrom, 'dueOn', 'lastBeforeFirst'),
    ...fault(indicatorIds.length === 0, 'indicatorIds', 'required'),
    ...fault(new Set(indicatorIds).size < indicatorIds.length, 'indicatorIds', 'duplicate'),
    ...fault(respondents.length === 0, 'respondents', 'required'),
    ...fault(respondents.length > cycleLimits.respondents, 'respondents', 'tooMany'),
    // A unit counted twice would be twice in the coverage.
    ...fault(new Set(represented).size < represented.length, 'respondents', 'duplicate'),
    ...fault(
      respondents.some(({ represents }) => represents.length === 0),
      'respondents',
      'required',
    ),
  ];
}
