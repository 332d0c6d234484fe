import type { AlignedTargetView, AligningPlan } from '@lotrinh/contracts';
import { Anchor, Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLocale } from '../../../i18n/i18n.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import classes from './plan-page.module.css';
import { levelText } from '../../../shared/plans/words.js';

/** Each target of a plan with the plans below that carry it, and those of its year that do not. */
export function AlignedTargets({ targets }: { targets: AlignedTargetView[] }) {
  const { t } = useTranslation();
  const locale = currentLocale();
  return (
    <Table.ScrollContainer minWidth={720}>
      <Table verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('plan.col.phrase')}</Table.Th>
            <Table.Th scope="col">{t('plan.col.value')}</Table.Th>
            <Table.Th scope="col">{t('plan.col.targetYear')}</Table.Th>
            <Table.Th scope="col">{t('alignment.carried')}</Table.Th>
            <Table.Th scope="col">{t('alignment.missing')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {targets.map((target) => (
            <Table.Tr key={target.itemId}>
              <Table.Th scope="row">{target.phrase}</Table.Th>
              <Table.Td>{levelText(target, t, locale)}</Table.Td>
              <Table.Td>{target.targetYear}</Table.Td>
              <Table.Td>
                {target.carried.length === 0 ? (
                  <StatusBadge tone="attention">{t('alignment.none')}</StatusBadge>
                ) : (
                  <ul className={classes['list']}>
                    {target.carried.map((own) => (
                      <PlanBelow key={`${own.planId} ${own.targetYear}`} plan={own}>
                        {levelText(own, t, locale)}{' '}
                        {own.isBelow && <StatusBadge tone="bad">{t('alignment.below')}</StatusBadge>}
                      </PlanBelow>
                    ))}
                  </ul>
                )}
              </Table.Td>
              <Table.Td>
                <ul className={classes['list']}>
                  {target.missing.map((plan) => (
                    <PlanBelow key={plan.planId} plan={plan}>
                      {plan.reason === null ? t('alignment.noReason') : t('alignment.reason', { reason: plan.reason })}
                    </PlanBelow>
                  ))}
                </ul>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function PlanBelow({ plan, children }: { plan: AligningPlan; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <li>
      <Anchor renderRoot={(props) => <Link to="/ke-hoach/$planId" params={{ planId: plan.planId }} {...props} />}>
        {plan.year === null ? plan.unitName : t('alignment.plan', { unit: plan.unitName, year: plan.year })}
      </Anchor>
      <Text component="div" size="sm">
        {children}
      </Text>
    </li>
  );
}
