import { personImportColumns, type ImportPeopleInput, type UnitRef } from '@lotrinh/contracts';
import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { today } from '../../../shared/lib/format.js';
import { UnitField } from '../../../shared/units/unit-field.js';
import { DayField } from '../../../shared/ui/day-field.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { Page } from '../../../shared/ui/page.js';
import { PastedField } from '../../../shared/ui/pasted-field.js';
import { useApplyPeopleImport, useCheckPeopleImport } from '../api/import-people.js';
import { PersonImportRows } from '../components/person-import-rows.js';
import { SlipSheet } from '../components/slip-sheet.js';

type Fields = { unit: UnitRef | null; validFrom: string | null; text: string };

/** A pasted list of people: checked row by row, then made into accounts whose slips are shown once. */
export function ImportPeoplePage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const check = useCheckPeopleImport();
  const apply = useApplyPeopleImport();
  const form = useForm<Fields>({ defaultValues: { unit: null, validFrom: today(), text: '' } });
  // What was checked is what is applied, even if the form has changed since.
  const [checked, setChecked] = useState<ImportPeopleInput | null>(null);
  const result = check.data;
  const submit = form.handleSubmit(({ unit, validFrom, text }) => {
    if (unit === null || validFrom === null) return;
    const input = { unitId: unit.id, validFrom, text };
    setChecked(input);
    apply.reset();
    check.mutate(input);
  });
  return (
    <Page
      title={t('personImport.title')}
      intro={t('personImport.intro')}
      trail={[
        <Anchor key="accounts" size="sm" renderRoot={(props) => <Link to="/quan-tri/tai-khoan" {...props} />}>
          {t('accounts.title')}
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
            <Group grow align="flex-start">
              <UnitField<Fields> name="unit" label={t('personImport.unit')} required />
              <DayField<Fields> name="validFrom" label={t('person.validFrom')} required />
            </Group>
            <PastedField<Fields>
              name="text"
              sheetPath="/api/people/import/sheet"
              label={t('personImport.text')}
              columns={personImportColumns.map((column) => t(`personImport.column.${column}`))}
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
            {t('personImport.result', { ready: result.ready, faulty: result.faulty })}
          </Text>
          {result.faulty > 0 && <Text>{t('unitImport.faulty')}</Text>}
          <PersonImportRows rows={result.rows} />
          {apply.isError && <ErrorState error={apply.error} />}
          {result.faulty === 0 && result.ready > 0 && (
            <Group>
              <Button
                loading={apply.isPending}
                onClick={() => {
                  apply.mutate(checked);
                }}
              >
                {t('personImport.apply', { count: result.ready })}
              </Button>
            </Group>
          )}
        </Stack>
      )}
      {apply.data && (
        <SlipSheet
          slips={apply.data}
          onClose={() => {
            void navigate({ to: '/quan-tri/tai-khoan' });
          }}
        />
      )}
    </Page>
  );
}
