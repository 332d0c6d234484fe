import { frameworkLimits, sectionContents, type SectionContent } from '@lotrinh/contracts';
import { ActionIcon, Button, Checkbox, Group, MultiSelect, Stack } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowUp,
  IconIndentDecrease,
  IconIndentIncrease,
  IconPlus,
  IconTrash,
} from '@tabler/icons-react';
import { Controller, FormProvider, useFieldArray, useForm, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { FrameworkQuery } from '../../../gql/graphql.js';
import { typedYear } from '../../../shared/lib/typed-year.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { LongTextField, TextField } from '../../../shared/ui/form-fields.js';
import { notify } from '../../../shared/ui/notify.js';
import { useSaveFramework } from '../api/change-framework.js';
import classes from './outline.module.css';

type Section = {
  sectionId: string | null;
  depth: number;
  label: string;
  title: string;
  guidance: string;
  isRequired: boolean;
  contents: SectionContent[];
};
type Form = { title: string; periodStart: string; periodEnd: string; sections: Section[] };
type Props = {
  framework: FrameworkQuery['framework'];
  sections: FrameworkQuery['frameworkSections'];
  onDone: () => void;
};

const newSection: Section = {
  sectionId: null,
  depth: 0,
  label: '',
  title: '',
  guidance: '',
  isRequired: true,
  contents: ['NARRATIVE'],
};

/** Head and outline of a draft, saved as a whole. */
export function OutlineEditor({ framework, sections, onDone }: Props) {
  const { t } = useTranslation();
  const save = useSaveFramework();
  const form = useForm<Form>({
    defaultValues: {
      title: framework.title,
      periodStart: framework.periodStart?.toString() ?? '',
      periodEnd: framework.periodEnd?.toString() ?? '',
      sections: sections.map(({ id, guidance, ...section }) => ({
        ...section,
        sectionId: id,
        guidance: guidance ?? '',
        contents: [...section.contents],
      })),
    },
  });
  const list = useFieldArray({ control: form.control, name: 'sections' });
  const submit = (values: Form) => {
    save.mutate(
      {
        id: framework.id,
        lockVersion: framework.lockVersion,
        input: {
          title: values.title.trim(),
          periodStart: typedYear(values.periodStart),
          periodEnd: typedYear(values.periodEnd),
          sections: values.sections.map(({ sectionId, guidance, ...section }) => ({
            ...section,
            id: sectionId,
            guidance: guidance.trim() === '' ? null : guidance,
          })),
        },
      },
      {
        onSuccess: () => {
          notify(t('framework.saved'));
          onDone();
        },
      },
    );
  };
  return (
    <FormProvider {...form}>
      <form noValidate onSubmit={(event) => void form.handleSubmit(submit)(event)}>
        <Stack>
          <LongTextField<Form>
            name="title"
            label={t('framework.field.title')}
            required
            max={frameworkLimits.titleMax}
          />
          <Group>
            <TextField<Form> name="periodStart" label={t('framework.field.periodStart')} max={4} />
            <TextField<Form> name="periodEnd" label={t('framework.field.periodEnd')} max={4} />
          </Group>
          <ol className={classes['editor']}>
            {list.fields.map((field, index) => (
              <SectionFields
                key={field.id}
                index={index}
                count={list.fields.length}
                onMove={list.move}
                onRemove={list.remove}
              />
            ))}
          </ol>
          <Group>
            <Button
              variant="default"
              leftSection={<IconPlus size={18} aria-hidden />}
              disabled={list.fields.length >= frameworkLimits.sections}
              onClick={() => {
                list.append(newSection);
              }}
            >
              {t('framework.addSection')}
            </Button>
          </Group>
          {save.isError && <ErrorState error={save.error} />}
          <Group justify="flex-end" className={classes['foot']}>
            <Button variant="default" onClick={onDone}>
              {t('act.cancel')}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {t('act.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </FormProvider>
  );
}

type SectionProps = {
  index: number;
  count: number;
  onMove: (from: number, to: number) => void;
  onRemove: (index: number) => void;
};

function SectionFields({ index, count, onMove, onRemove }: SectionProps) {
  const { t } = useTranslation();
  const { control, watch, setValue } = useFormContext<Form>();
  const depth = watch(`sections.${index}.depth`);
  const above = watch(`sections.${index - 1}.depth`) as number | undefined;
  const name = t('framework.sectionOf', { number: index + 1 });
  const deepest = index === 0 ? 0 : Math.min((above ?? 0) + 1, frameworkLimits.depthMax);
  const moveTo = (next: number) => {
    setValue(`sections.${index}.depth`, next, { shouldDirty: true });
  };
  return (
    <li>
      <fieldset className={classes['section']} style={{ marginInlineStart: `${depth * 24}px` }}>
        <legend>{name}</legend>
        <div className={classes['fields']}>
          <TextField<Form>
            name={`sections.${index}.label`}
            label={t('framework.field.label')}
            max={frameworkLimits.labelMax}
          />
          <TextField<Form>
            name={`sections.${index}.title`}
            label={t('framework.field.sectionTitle')}
            required
            max={frameworkLimits.sectionTitleMax}
          />
          <Controller
            control={control}
            name={`sections.${index}.contents`}
            render={({ field }) => (
              <MultiSelect
                className={classes['contents']}
                label={t('framework.field.contents')}
                data={sectionContents.map((value) => ({ value, label: t(`framework.content.${value}`) }))}
                {...field}
              />
            )}
          />
        </div>
        <LongTextField<Form>
          name={`sections.${index}.guidance`}
          label={t('framework.field.guidance')}
          max={frameworkLimits.guidanceMax}
        />
        <Group justify="space-between" mt="xs">
          <Controller
            control={control}
            name={`sections.${index}.isRequired`}
            render={({ field: { value, onChange, ...field } }) => (
              <Checkbox
                label={t('framework.field.required')}
                checked={value}
                onChange={(event) => {
                  onChange(event.currentTarget.checked);
                }}
                {...field}
              />
            )}
          />
          <Group gap={4}>
            <ActionIcon
              variant="default"
              size="lg"
              aria-label={t('framework.outer', { name })}
              disabled={depth === 0}
              onClick={() => {
                moveTo(depth - 1);
              }}
            >
              <IconIndentDecrease size={18} aria-hidden />
            </ActionIcon>
            <ActionIcon
              variant="default"
              size="lg"
              aria-label={t('framework.deeper', { name })}
              disabled={depth >= deepest}
              onClick={() => {
                moveTo(depth + 1);
              }}
            >
              <IconIndentIncrease size={18} aria-hidden />
            </ActionIcon>
            <ActionIcon
              variant="default"
              size="lg"
              aria-label={t('framework.moveUp', { name })}
              disabled={index === 0}
              onClick={() => {
                onMove(index, index - 1);
              }}
            >
              <IconArrowUp size={18} aria-hidden />
            </ActionIcon>
            <ActionIcon
              variant="default"
              size="lg"
              aria-label={t('framework.moveDown', { name })}
              disabled={index === count - 1}
              onClick={() => {
                onMove(index, index + 1);
              }}
            >
              <IconArrowDown size={18} aria-hidden />
            </ActionIcon>
            <ActionIcon
              variant="default"
              size="lg"
              aria-label={t('framework.removeSection', { name })}
              onClick={() => {
                onRemove(index);
              }}
            >
              <IconTrash size={18} aria-hidden />
            </ActionIcon>
          </Group>
        </Group>
      </fieldset>
    </li>
  );
}
