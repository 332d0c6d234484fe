import { access } from './access.js';
import { amendments } from './amendments.js';
import { appraisals } from './appraisals.js';
import { app } from './app.js';
import { comparison } from './comparison.js';
import { check } from './check.js';
import { comments } from './comments.js';
import { authorisations } from './authorisations.js';
import { assignments } from './assignments.js';
import { consultations } from './consultations.js';
import { cycles } from './cycles.js';
import { digest } from './digest.js';
import { dossier } from './dossier.js';
import { evaluations } from './evaluations.js';
import { errors } from './errors.js';
import { finding } from './finding.js';
import { families } from './families.js';
import { frameworks } from './frameworks.js';
import { grid } from './grid.js';
import { imports } from './imports.js';
import { inbox } from './inbox.js';
import { indicators } from './indicators.js';
import { layout } from './layout.js';
import { legal } from './legal.js';
import { plans } from './plans.js';
import { procedures } from './procedures.js';
import { read } from './read.js';
import { sendings } from './sendings.js';
import { session } from './session.js';
import { sheet } from './sheet.js';
import { units } from './units.js';
import { values } from './values.js';
import { warning } from './warning.js';
import { workdays } from './workdays.js';

/**
 * Vietnamese, the language the product is written in: every key with its sentence, placeholders as `{name}`.
 * The words of people's work follow the product's glossary; sentence case, no exclamation marks.
 */
export const vi = {
  ...app,
  ...session,
  ...sendings,
  ...dossier,
  ...errors,
  ...access,
  ...units,
  ...plans,
  ...amendments,
  ...comparison,
  ...families,
  ...procedures,
  ...comments,
  ...authorisations,
  ...assignments,
  ...consultations,
  ...cycles,
  ...appraisals,
  ...evaluations,
  ...frameworks,
  ...grid,
  ...imports,
  ...read,
  ...inbox,
  ...indicators,
  ...digest,
  ...layout,
  ...legal,
  ...sheet,
  ...values,
  ...warning,
  ...check,
  ...workdays,
  ...finding,
} as const;

/** A key of the catalogue; anything else does not compile. */
export type MessageKey = keyof typeof vi;
