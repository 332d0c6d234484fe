import type { PlanAppraisalsView } from '@lotrinh/contracts';
import { useQuery } from '@tanstack/react-query';
import { ErrorState } from '../../../../shared/ui/error-state.js';
import { LoadingRows } from '../../../../shared/ui/loading-rows.js';
import { appraisalsQueryOptions } from '../../api/appraisal.js';
import { AppraisalDocuments } from './appraisal-documents.js';
import { AppraisalForm } from './appraisal-form.js';

/** "Thẩm định" of a version: the appraiser's form where it is their turn, and what was issued. */
export function AppraisalPart({ versionId }: { versionId: string }) {
  const found = useQuery(appraisalsQueryOptions(versionId));
  if (found.isPending) return <LoadingRows rows={4} />;
  if (found.isError) return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  return (
    <>
      {found.data.mayWrite && <AppraisalForm view={found.data} saved={draftIn(found.data)} />}
      <AppraisalDocuments view={found.data} />
    </>
  );
}

const draftIn = ({ appraisals }: PlanAppraisalsView) => appraisals.find(({ sentAt }) => sentAt === null) ?? null;
