import type { PlanVersionView, PlanView } from '@lotrinh/contracts';
import { Anchor, Button, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../shared/lib/session.js';
import { childrenQueryOptions, omissionsQueryOptions } from '../api/derive-plan.js';
import { yearsOf } from './period.js';
import classes from './plan-page.module.css';
import { PlanStandingBadge } from './plan-standing.js';

type Props = { plan: PlanView; version: PlanVersionView };

/** The plans above and below, and what was left out of the one above. */
export function PlanFamily({ plan, version }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const children = useQuery(childrenQueryOptions(plan.id)).data;
  const omissions = useQuery({ ...omissionsQueryOptions(version.id), enabled: plan.parent !== null }).data ?? [];
  const mayDerive = version.state === 'ISSUED' && yearsOf(plan).length > 1 && me.permissions.includes('plan.write');
  const hasChildren = children !== undefined && children.total > 0;
  if (plan.parent === null && !hasChildren && !mayDerive) return null;
  return (
    <section>
      <Title order={2} size="h4" mb="sm">
        {t('family.title')}
      </Title>
      <ul className={classes['list']}>
        {plan.parent !== null && (
          <PlanLine id={plan.parent.id}>{t('family.parent', { title: plan.parent.title })}</PlanLine>
        )}
        {plan.predecessor !== null && (
          <PlanLine id={plan.predecessor.id}>{t('family.predecessor', { title: plan.predecessor.title })}</PlanLine>
        )}
      </ul>
      {hasChildren && (
        <>
          <Text fw={600} my="xs">
            {t('family.children')}
          </Text>
          <ul className={classes['list']}>
            {children.items.map((child) => (
              <PlanLine key={child.id} id={child.id} after={<PlanStandingBadge {...child} />}>
                {child.title}
              </PlanLine>
            ))}
          </ul>
          {children.total > children.items.length && (
            <Text size="sm">{t('family.more', { count: children.total - children.items.length })}</Text>
          )}
          <Anchor
            mt="sm"
            display="block"
            renderRoot={(props) => <Link to="/ke-hoach/$planId/doi-chieu" params={{ planId: plan.id }} {...props} />}
          >
            {t('alignment.open')}
          </Anchor>
        </>
      )}
      {omissions.length > 0 && (
        <>
          <Text fw={600} my="xs">
            {t('family.omissions')}
          </Text>
          <ul className={classes['list']}>
            {omissions.map(({ label, reason }) => (
              <li key={label}>{t('family.omission', { label, reason })}</li>
            ))}
          </ul>
        </>
      )}
      {mayDerive && (
        <Button
          mt="sm"
          variant="default"
          data-no-print
          renderRoot={(props) => <Link to="/ke-hoach/$planId/ke-hoach-nam" params={{ planId: plan.id }} {...props} />}
        >
          {t('family.derive')}
        </Button>
      )}
    </section>
  );
}

function PlanLine({ id, children, after }: { id: string; children: string; after?: ReactNode }) {
  return (
    <li>
      <Anchor renderRoot={(props) => <Link to="/ke-hoach/$planId" params={{ planId: id }} {...props} />}>
        {children}
      </Anchor>{' '}
      {after}
    </li>
  );
}
