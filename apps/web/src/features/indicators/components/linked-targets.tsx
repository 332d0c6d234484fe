import { Button, Table } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { currentLocale } from '../../../i18n/i18n.js';
import { levelText } from '../../../shared/plans/words.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { notify } from '../../../shared/ui/notify.js';
import { useLinkTarget } from '../api/change-indicator.js';
import type { Indicator } from '../api/get-indicators.js';

/** Targets of plans in force that the indicator measures; whoever keeps it takes one off again. */
export function LinkedTargets({ indicator: { targets, mayManage } }: { indicator: Indicator }) {
  const { t } = useTranslation();
  const locale = currentLocale();
  const link = useLinkTarget();
  if (targets.length === 0) {
    return (
      <EmptyState
        title={t('indicator.targetsNone')}
        order={3}
        {...(mayManage && { hint: t('indicator.targetsNoneHint') })}
      />
    );
  }
  return (
    <>
      {link.isError && <ErrorState error={link.error} />}
      <Table.ScrollContainer minWidth={640}>
        <Table verticalSpacing="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('indicator.unlinkedCol.target')}</Table.Th>
              <Table.Th scope="col">{t('indicator.unlinkedCol.level')}</Table.Th>
              <Table.Th scope="col">{t('indicator.unlinkedCol.plan')}</Table.Th>
              {mayManage && (
                <Table.Th scope="col" data-no-print>
                  {t('indicator.unlink')}
                </Table.Th>
              )}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {targets.map((target) => (
              <Table.Tr key={target.itemId}>
                <Table.Th scope="row" fw={400}>
                  {target.phrase}
                </Table.Th>
                <Table.Td>{[levelText(target, t, locale), target.targetYear].filter(Boolean).join(', ')}</Table.Td>
                <Table.Td>
                  <Link
                    to="/ke-hoach/$planId"
                    params={{ planId: target.planId }}
                    search={{ muc: 'chi-tieu', ban: target.versionId }}
                  >
                    {target.planTitle}
                  </Link>
                </Table.Td>
                {mayManage && (
                  <Table.Td data-no-print>
                    <Button
                      variant="default"
                      aria-label={t('indicator.unlinkOne', { phrase: target.phrase })}
                      loading={link.isPending && link.variables.targetItemId === target.itemId}
                      onClick={() => {
                        link.mutate(
                          { targetItemId: target.itemId, indicatorId: null },
                          {
                            onSuccess: () => {
                              notify(t('indicator.unlinked'));
                            },
                          },
                        );
                      }}
                    >
                      {t('indicator.unlink')}
                    </Button>
                  </Table.Td>
                )}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  );
}
