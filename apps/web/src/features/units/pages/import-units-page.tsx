import { unitImportColumns, type ImportUnitsInput, type UnitRef } from '@lotrinh/contracts';
import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { today } from '../../../shared/lib/format.js';
import { UnitField } from '../../../shared/units/unit-field.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { notify } from '../../../shared/ui/notify.js';
import { Page } from '../../../shared/ui/page.js';
import { PastedField } from '../../../shared/ui/pasted-field.js';
import { useApplyUnitImport, useCheckUnitImport } from '../api/import-units.js';
import { DecisionFields, orNull, type Decision } from '../components/decision-fields.js';
import { UnitImportRows } from '../components/unit-import-rows.js';

type Fields = Decision & { parent: UnitRef | null; text: string };

/** A pasted list of units: checked row by row, then taken over whole. */
export function ImportUnitsPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const check = useCheckUnitImport();
  const apply = useApplyUnitImport();
  const form = useForm<Fields>({ defaultValues: { parent: null, text: '', effectiveOn: today(), legalBasis: '' } });
  // What was checked is what is applied, even if the form has changed since.
  const [checked, setChecked] = useState<ImportUnitsInput | null>(null);
  const result = check.data;
  const submit = form.handleSubmit(({ parent, text, effectiveOn, legalBasis }) => {
    if (parent === null || effectiveOn === null) return;
    const input = { parentId: parent.id, text, effectiveOn, legalBasis: orNull(legalBasis) };
    setChecked(input);
    apply.reset();
    check.mutate(input);
  });
  return (
    <Page
      title={t('unitImport.title')}
      intro={t('unitImport.intro')}
      trail={[
        <Anchor key="units" size="sm" renderRoot={(props) => <Link to="/quan-tri/don-vi" {...props} />}>
          {t('units.title')}
        </Anchor>,
      ]}
    >
      <FormProvider {...form}>
        <form
          noValidate
          onSubmit={(event) => {
            void submit(event);
          }}
        >
          <Stack maw={960}>
            <UnitField<Fields> name="parent" label={t('unitImport.superior')} required />
            <Group grow align="flex-start">
              <DecisionFields />
            </Group>
            <PastedField<Fields>
              name="text"
              sheetPath="/api/units/import/sheet"
              label={t('unitImport.text')}
              columns={unitImportColumns.map((column) => t(`unitImport.column.${column}`))}
            />
            {check.isError && <ErrorState error={check.error} />}
            <Group>
              <Button type="submit" variant={result ? 'default' : 'filled'} loading={check.isPending}>
                {t('unitImport.check')}
              </Button>
            </Group>
          </Stack>
        </form>
      </FormProvider>
      {result && checked && (
        <Stack>
          <Text role="status" fw={600}>
            {t('unitImport.result', { created: result.created, existing: result.existing, faulty: result.faulty })}
          </Text>
          {result.faulty > 0 && <Text>{t('unitImport.faulty')}</Text>}
          {result.faulty === 0 && result.created === 0 && <Text>{t('unitImport.nothing')}</Text>}
          <UnitImportRows rows={result.rows} />
          {apply.isError && <ErrorState error={apply.error} />}
          {result.faulty === 0 && result.created > 0 && (
            <Group>
              <Button
                loading={apply.isPending}
                onClick={() => {
                  apply.mutate(checked, {
                    onSuccess: ({ created }) => {
                      notify(t('unitImport.done', { count: created }));
                      void navigate({ to: '/quan-tri/don-vi', search: { dv: checked.parentId } });
                    },
                  });
                }}
              >
                {t('unitImport.apply', { count: result.created })}
              </Button>
            </Group>
          )}
        </Stack>
      )}
    </Page>
  );
}
