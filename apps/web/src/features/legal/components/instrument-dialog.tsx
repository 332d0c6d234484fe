import { legalLimits, type LegalInstrumentView, type LegalRef } from '@lotrinh/contracts';
import { SimpleGrid } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../../shared/ui/day-field.js';
import { FormDialog } from '../../../shared/ui/form-dialog.js';
import { TextField } from '../../../shared/ui/form-fields.js';
import { notify } from '../../../shared/ui/notify.js';
import { useSaveInstrument } from '../api/save-instrument.js';
import { InstrumentListField } from './instrument-list-field.js';

type Fields = {
  type: string;
  number: string;
  title: string | null;
  issuer: string | null;
  issuedOn: string | null;
  inForceFrom: string | null;
  inForceUntil: string | null;
  replaces: LegalRef[];
  amends: LegalRef[];
};

const blank: Fields = {
  ...{ type: '', number: '', title: null, issuer: null },
  ...{ issuedOn: null, inForceFrom: null, inForceUntil: null, replaces: [], amends: [] },
};

function fieldsOf(instrument: LegalInstrumentView): Fields {
  const { type, number, title, issuer, issuedOn, inForceFrom, inForceUntil, replaces, amends } = instrument;
  return { type, number, title, issuer, issuedOn, inForceFrom, inForceUntil, replaces, amends };
}

const idsOf = (refs: LegalRef[]): string[] => refs.map(({ id }) => id);

/** Adds an instrument to the register, or corrects one. */
export function InstrumentDialog(props: { instrument: LegalInstrumentView | null; onClose: () => void }) {
  const { instrument, onClose } = props;
  const { t } = useTranslation();
  const save = useSaveInstrument(instrument);
  const form = useForm<Fields>({ defaultValues: instrument === null ? blank : fieldsOf(instrument) });
  return (
    <FormDialog
      form={form}
      title={t(instrument === null ? 'legal.add' : 'legal.edit')}
      action={t(instrument === null ? 'act.add' : 'act.save')}
      size="lg"
      busy={save.isPending}
      error={save.error}
      onClose={onClose}
      onSubmit={({ replaces, amends, ...values }) => {
        save.mutate(
          { ...values, replaces: idsOf(replaces), amends: idsOf(amends) },
          {
            onSuccess: () => {
              notify(t(instrument === null ? 'legal.added' : 'legal.saved'));
              onClose();
            },
          },
        );
      }}
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextField<Fields> name="type" label={t('legal.field.type')} max={legalLimits.typeMax} required />
        <TextField<Fields> name="number" label={t('legal.field.number')} max={legalLimits.numberMax} required />
      </SimpleGrid>
      <TextField<Fields>
        name="title"
        label={t('legal.field.title')}
        description={t('legal.titleHint')}
        max={legalLimits.titleMax}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextField<Fields> name="issuer" label={t('legal.field.issuer')} max={legalLimits.issuerMax} />
        <DayField<Fields> name="issuedOn" label={t('legal.field.issuedOn')} />
        <DayField<Fields> name="inForceFrom" label={t('legal.field.inForceFrom')} />
        <DayField<Fields> name="inForceUntil" label={t('legal.field.inForceUntil')} />
      </SimpleGrid>
      <InstrumentListField<Fields> name="replaces" label={t('legal.replaces')} description={t('legal.replacesHint')} />
      <InstrumentListField<Fields> name="amends" label={t('legal.amends')} />
    </FormDialog>
  );
}
