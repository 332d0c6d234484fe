import type { SectionWorkView } from '@lotrinh/contracts';
import { Box, Checkbox, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { UnitPicker } from '../../../shared/units/unit-picker.js';
import { useSetSectionWork } from '../api/section-work.js';

type Props = { versionId: string; itemId: string; work: SectionWorkView | undefined };

/** Whose a section is and whether it is done; saved at once. */
export function SectionWorkFields({ versionId, itemId, work }: Props) {
  const { t } = useTranslation();
  const set = useSetSectionWork(versionId);
  const owner = work?.owner ?? null;
  // What was just said shows at once, not when the server has answered.
  const isDone = (set.isPending ? set.variables : work)?.isDone ?? false;
  return (
    <>
      <Group mt="xs" align="flex-end">
        <Box flex="0 1 360px">
          <UnitPicker
            label={t('planText.owner')}
            clearable
            value={owner === null ? null : { ...owner, shortName: null }}
            onChange={(unit) => {
              set.mutate({ itemId, isDone, ownerUnitId: unit?.id ?? null });
            }}
          />
        </Box>
        <Checkbox
          label={t('planText.done')}
          checked={isDone}
          mb={8}
          onChange={(event) => {
            set.mutate({ itemId, isDone: event.currentTarget.checked, ownerUnitId: owner?.id ?? null });
          }}
        />
      </Group>
      {set.isError && <ErrorState error={set.error} />}
    </>
  );
}
