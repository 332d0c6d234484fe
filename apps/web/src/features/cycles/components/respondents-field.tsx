import { Button, Fieldset, Group, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useController, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { today } from '../../../shared/lib/format.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { notify } from '../../../shared/ui/notify.js';
import { UnitPicker } from '../../../shared/units/unit-picker.js';
import { readChildren } from '../api/cycle-choices.js';
import { type CycleForm, withRespondents } from './cycle-form.js';
import { RespondentMatrix } from './respondent-matrix.js';

/** Who reports, for whom, and what does not concern them. */
export function RespondentsField() {
  const { t } = useTranslation();
  const { field, fieldState } = useController<CycleForm, 'respondents'>({ name: 'respondents' });
  const { value: chosen, onChange, ref } = field;
  const unitId = useWatch<CycleForm, 'unitId'>({ name: 'unitId' });
  const indicators = useWatch<CycleForm, 'indicatorIds'>({ name: 'indicatorIds' });
  const asOf = useWatch<CycleForm, 'structureDate'>({ name: 'structureDate' });
  const children = useMutation({ mutationFn: (parentId: string) => readChildren(parentId, asOf ?? today()) });
  const error = fieldState.error?.message;
  return (
    <Fieldset legend={t('cycle.part.respondents')}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {t('cycle.respondents.hint')}
        </Text>
        {chosen.length === 0 && <Text c="dimmed">{t('cycle.respondents.none')}</Text>}
        {chosen.length > 0 && <RespondentMatrix respondents={chosen} indicators={indicators} onChange={onChange} />}
        {error !== undefined && (
          <Text role="alert" c="var(--mantine-color-error)" size="sm">
            {error}
          </Text>
        )}
        {children.isError && <ErrorState error={children.error} />}
        <Group align="end">
          <UnitPicker
            label={t('cycle.respondents.add')}
            value={null}
            onChange={(unit) => {
              if (unit !== null) onChange(withRespondents(chosen, [unit]));
            }}
          />
          <Button
            ref={ref}
            variant="default"
            loading={children.isPending}
            disabled={unitId === null}
            onClick={() => {
              if (unitId === null) return;
              children.mutate(unitId, {
                onSuccess: (units) => {
                  const next = withRespondents(chosen, units);
                  onChange(next);
                  notify(t('cycle.respondents.addedChildren', { count: next.length - chosen.length }));
                },
              });
            }}
          >
            {t('cycle.respondents.addChildren')}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  );
}
