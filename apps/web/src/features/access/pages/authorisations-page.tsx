import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuthorisationFieldsFragment } from '../../../gql/graphql.js';
import { useMe } from '../../../shared/lib/session.js';
import { ConfirmReason } from '../../../shared/ui/confirm-reason.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { LoadingRows } from '../../../shared/ui/loading-rows.js';
import { notify } from '../../../shared/ui/notify.js';
import { Page } from '../../../shared/ui/page.js';
import { authorisationsQueryOptions, useEndAuthorisation } from '../api/authorisations.js';
import { AuthorisationDialog } from '../components/authorisation-dialog.js';
import { AuthorisationTable } from '../components/authorisation-table.js';

/** "Ủy quyền ký (TUQ.)": who signs for whom, by which document, how long. */
export function AuthorisationsPage() {
  const { t } = useTranslation();
  const { permissions } = useMe();
  const mayGrant = permissions.includes('plan.decide_head') || permissions.includes('account.manage');
  const [isAdding, setAdding] = useState(false);
  const [ending, setEnding] = useState<AuthorisationFieldsFragment | null>(null);
  const end = useEndAuthorisation();
  const found = useQuery(authorisationsQueryOptions);
  return (
    <Page
      title={t('authorisation.title')}
      intro={t('authorisation.intro')}
      actions={
        mayGrant && (
          <Button
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => {
              setAdding(true);
            }}
          >
            {t('authorisation.add')}
          </Button>
        )
      }
    >
      {found.isPending && <LoadingRows rows={6} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      {found.data?.length === 0 && <EmptyState title={t('authorisation.none')} hint={t('authorisation.noneHint')} />}
      {found.data && found.data.length > 0 && <AuthorisationTable rows={found.data} onEnd={setEnding} />}
      {isAdding && (
        <AuthorisationDialog
          onClose={() => {
            setAdding(false);
          }}
        />
      )}
      {ending && (
        <ConfirmReason
          title={t('authorisation.endOf', { post: ending.postTitle })}
          body={t('authorisation.endAsk')}
          action={t('authorisation.end')}
          reason="required"
          busy={end.isPending}
          error={end.error}
          onClose={() => {
            end.reset();
            setEnding(null);
          }}
          onConfirm={(reason) => {
            end.mutate(
              { id: ending.id, lockVersion: ending.lockVersion, reason },
              {
                onSuccess: () => {
                  notify(t('authorisation.ended'));
                  setEnding(null);
                },
              },
            );
          }}
        />
      )}
    </Page>
  );
}
