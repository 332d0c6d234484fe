import type { ReportHead } from './report-head.js';

/** A round as it was frozen. All figures, days and states are words as they are to be printed; nothing is counted or rounded. */
export type RoundReportInput = ReportHead & {
  /** After "Kính gửi:"; null where nobody is addressed. */
  receiver: string | null;
  /** First and last day of the data: `15/12/2025`. */
  dataFrom: string;
  dataTo: string;
  /** The day whose units were asked. */
  structureDay: string;
  respondents: { answered: string; asked: string };
  units: { answered: string; asked: string };
  /** Who did not report, in their order; `note` goes on behind "chưa báo cáo": `đã đôn đốc 2 lần`. */
  silent: readonly { unit: string; note: string | null }[];
  indicators: readonly ReportedIndicator[];
  narratives: readonly NarrativeAnswers[];
  /** The respondents in the order of `values`. */
  respondentNames: readonly string[];
};

/** Null in a cell means that it does not concern: any other state has its words. */
export type ReportedIndicator = {
  code: string;
  name: string;
  unit: string | null;
  target: string | null;
  figure: ReportedFigure;
  previous: string | null;
  verdict: string | null;
  /** How many of those whom it concerns gave a figure: `10/12`. */
  coverage: string;
  /** Null where all of them did. */
  gap: {
    missing: readonly { unit: string; state: string }[];
    /** What the figure can become at worst and at best; null where nothing bounds it. */
    lowest: string | null;
    highest: string | null;
  } | null;
  /** What each respondent gave, for the annex; null for an indicator that is no number. */
  values: readonly (string | null)[] | null;
};

export type ReportedFigure = {
  /** `94,8 %`, `1.081`, `Chưa có số liệu`. */
  value: string;
  /** What a share is made of: `37.697/39.770`. */
  share: string | null;
  flags: readonly ('AT_LEAST' | 'ESTIMATE')[];
};

export type NarrativeAnswers = {
  question: string;
  answers: readonly { unit: string; text: string }[];
  /** Who answered that there is nothing to say. */
  nothing: readonly string[];
  silent: readonly string[];
};
