import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';

/** The way back from a page about one plan: the list, and the plan once its title is known. */
export function planTrail(planId: string, title: string | undefined, t: TFunction): ReactNode[] {
  const plans = (
    <Link key="plans" to="/ke-hoach">
      {t('plans.title')}
    </Link>
  );
  if (title === undefined) return [plans];
  return [
    plans,
    <Link key="plan" to="/ke-hoach/$planId" params={{ planId }}>
      {title}
    </Link>,
  ];
}
