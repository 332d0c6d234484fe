import type { Stretch } from './clause.js';
import type { Measure } from './measure.js';

/** One level of one indicator within a sentence: its own words and, where they are shared, those it borrows. */
export type Atom = {
  measure: Measure;
  own: Stretch;
  /** Words of the sentence that hold for this atom too: the predicate behind a list of levels, or the indicator before it. */
  shared: Stretch | null;
  /** Behind "trong đó": a part of the atom before. */
  nested: boolean;
  /** The same indicator at another moment: "60% năm 2023, 70% năm 2024", "80% (năm 2024: 70%)". */
  milestone: boolean;
};
