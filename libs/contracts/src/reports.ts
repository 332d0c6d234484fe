import type { ReportedState } from './imports.js';
import type { NamedUnit, SourceSpan } from './plans.js';

/** An old report, entered from its paper: closed, with the values it stated then. */
export type HistoricalRoundView = {
  id: string;
  title: string;
  documentNumber: string | null;
  issuedOn: string | null;
  issuer: string | null;
  valueCount: number;
  createdAt: string;
};

export type HistoricalValueView = {
  id: string;
  position: number;
  section: string | null;
  indicator: string;
  unit: NamedUnit;
  population: string | null;
  state: ReportedState;
  /** Exact decimal; null unless the state is VALUE, never 0 for "none". */
  value: string | null;
  uom: string | null;
  asPrinted: string;
  source: SourceSpan | null;
};
