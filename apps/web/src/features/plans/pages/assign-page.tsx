import type { PlanView } from '@lotrinh/contracts';
import { consolidationChain } from '@lotrinh/domain';
import { Button, Group, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { LoadingRows } from '../../../shared/ui/loading-rows.js';
import { Page } from '../../../shared/ui/page.js';
import { assignmentsQueryOptions } from '../api/assignment.js';
import { planQueryOptions } from '../api/get-plan.js';
import { targetsQueryOptions, tasksQueryOptions } from '../api/list-plan-rows.js';
import { AssignmentSection } from '../components/assigning/assignment-section.js';
import { ProposeForm } from '../components/assigning/propose-form.js';
import { planTrail } from '../components/plan-trail.js';

const route = getRouteApi('/app/ke-hoach/$planId/giao');

/** Assigning targets and tasks of a plan in force to units: what is intended, what the units say, what a document assigned. */
export function AssignPage() {
  const { planId } = route.useParams();
  const { t } = useTranslation();
  const plan = useQuery(planQueryOptions(planId));
  return (
    <Page title={t('assignment.title')} intro={t('assignment.intro')} trail={planTrail(planId, plan.data?.title, t)}>
      {plan.isPending ? (
        <LoadingRows rows={8} />
      ) : plan.isError ? (
        <ErrorState error={plan.error} onRetry={() => void plan.refetch()} />
      ) : (
        <Acts plan={plan.data} />
      )}
    </Page>
  );
}

/** The newest text in force that is whole gives the rows. */
function Acts({ plan }: { plan: PlanView }) {
  const { t } = useTranslation();
  const version = consolidationChain(plan.versions, plan.currentVersionId).whole.at(-1);
  if (version === undefined) return <EmptyState title={t('assignment.none')} hint={t('assignment.noneHint')} />;
  return <ActsOf versionId={version.id} />;
}

function ActsOf({ versionId }: { versionId: string }) {
  const { t } = useTranslation();
  const acts = useQuery(assignmentsQueryOptions(versionId));
  const [isProposing, setProposing] = useState(false);
  if (acts.isPending) return <LoadingRows rows={8} />;
  if (acts.isError) return <ErrorState error={acts.error} onRetry={() => void acts.refetch()} />;
  const { assignments, mayAssign } = acts.data;
  return (
    <Stack gap="xl">
      {isProposing ? (
        <Proposal
          versionId={versionId}
          onClose={() => {
            setProposing(false);
          }}
        />
      ) : (
        mayAssign && (
          <Group data-no-print>
            <Button
              leftSection={<IconPlus size={18} aria-hidden />}
              onClick={() => {
                setProposing(true);
              }}
            >
              {t('assignment.propose')}
            </Button>
          </Group>
        )
      )}
      {assignments.length === 0 && !isProposing && (
        <EmptyState title={t('assignment.none')} hint={t('assignment.noneHint')} />
      )}
      {assignments.map((assignment) => (
        <AssignmentSection key={assignment.id} assignment={assignment} mayAssign={mayAssign} />
      ))}
    </Stack>
  );
}

function Proposal({ versionId, onClose }: { versionId: string; onClose: () => void }) {
  const targets = useQuery(targetsQueryOptions(versionId));
  const tasks = useQuery(tasksQueryOptions(versionId));
  if (targets.isError) return <ErrorState error={targets.error} onRetry={() => void targets.refetch()} />;
  if (tasks.isError) return <ErrorState error={tasks.error} onRetry={() => void tasks.refetch()} />;
  if (targets.data === undefined || tasks.data === undefined) return <LoadingRows rows={8} />;
  return <ProposeForm versionId={versionId} targets={targets.data} tasks={tasks.data} onClose={onClose} />;
}
