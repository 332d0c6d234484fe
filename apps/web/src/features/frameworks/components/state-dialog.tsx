import { useTranslation } from 'react-i18next';
import type { FrameworkQuery } from '../../../gql/graphql.js';
import { ConfirmReason } from '../../../shared/ui/confirm-reason.js';
import { notify } from '../../../shared/ui/notify.js';
import { usePutFrameworkInUse, useRetireFramework } from '../api/change-framework.js';

type Props = { framework: FrameworkQuery['framework']; onClose: () => void };

/** Asks before a draft is put in use, and before what is in use is retired. */
export function StateDialog({ framework: { id, lockVersion, state }, onClose }: Props) {
  const { t } = useTranslation();
  const putInUse = usePutFrameworkInUse();
  const retire = useRetireFramework();
  const isDraft = state === 'DRAFT';
  const step = isDraft ? putInUse : retire;
  return (
    <ConfirmReason
      title={t(isDraft ? 'framework.putInUse' : 'framework.retire')}
      body={t(isDraft ? 'framework.putInUseAsk' : 'framework.retireAsk')}
      action={t(isDraft ? 'framework.putInUse' : 'framework.retire')}
      busy={step.isPending}
      error={step.error}
      onClose={onClose}
      onConfirm={() => {
        step.mutate(
          { id, lockVersion },
          {
            onSuccess: () => {
              notify(t(isDraft ? 'framework.inUse' : 'framework.retired'));
              onClose();
            },
          },
        );
      }}
    />
  );
}
