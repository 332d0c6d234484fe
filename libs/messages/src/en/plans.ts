import type { plans as vi } from '../vi/plans.js';

export const plans: Record<keyof typeof vi, string> = {
  'plans.title': 'Plans',

  'plan.drafting': 'Drafting',
  'plan.issued': 'Issued',
  'plan.inForce': 'In force',
  'plan.superseded': 'Superseded',
  'plan.ended': 'Period ended',
  'plan.revoked': 'Revoked',
  'plan.imported': 'Issued earlier (entered from file)',
};
