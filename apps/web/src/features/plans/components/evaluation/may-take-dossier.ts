import type { PlanVersionView, PlanView } from '@lotrinh/contracts';
import { isIssued } from '@lotrinh/domain';

/** Whether the dossier of a version can be had: of what is issued, by those who follow it, not in restricted circulation. */
export const mayTakeDossier = (plan: PlanView, version: PlanVersionView): boolean =>
  plan.restriction === 'NONE' && plan.mayFollow && isIssued(version.state);
