/** Plans: the registry, a plan's page, and its states. */
export const plans = {
  'plans.title': 'Kế hoạch',

  'plan.drafting': 'Đang dự thảo',
  'plan.issued': 'Đã ban hành',
  'plan.inForce': 'Đang thực hiện',
  'plan.superseded': 'Đã được thay thế',
  'plan.ended': 'Hết thời gian thực hiện',
  'plan.revoked': 'Đã thu hồi, bãi bỏ',
  'plan.imported': 'Đã ban hành (nhập từ hồ sơ)',
} as const;
