import { sectionLimits } from '@lotrinh/contracts';
import { Button, Group, Text, Textarea, TextInput } from '@mantine/core';
import { IconCornerDownRight, IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useRuleSentence } from '../../../shared/grid/use-rule-sentence.js';
import type { SectionGuidance } from './plan-outline.js';
import { PrintedTable } from './printed-table.js';
import type { DraftPart, SectionDraft } from './section-drafts.js';
import classes from './plan-page.module.css';

type Props = {
  number: number;
  draft: SectionDraft;
  guidance: SectionGuidance | undefined;
  onChange: (values: Pick<SectionDraft, 'label'> | Pick<SectionDraft, 'title'> | Pick<SectionDraft, 'parts'>) => void;
  onAdd: (isBelow: boolean) => void;
  onRemove: () => void;
};

/** One section: its heading, and its text as lines, around the tables that it holds. */
export function SectionFields({ number, draft, guidance, onChange, onAdd, onRemove }: Props) {
  const { t } = useTranslation();
  const titles = { label: t('planText.label'), title: t('planText.title'), text: t('planText.text') };
  const sentence = useRuleSentence(Object.entries(titles).map(([key, title]) => ({ key, title })));
  const faultOf = (field: string) => {
    const fault = draft.problems.find((problem) => problem.field === field);
    return fault && sentence({ column: field, rule: fault.rule, params: { min: fault.min, max: fault.max } });
  };
  // What is answered by rows of a table needs no words.
  const isAsked = guidance?.isRequired === true && guidance.contents.every((content) => content === 'NARRATIVE');
  const isEmpty = draft.parts.every((part) => 'text' in part && part.text.trim() === '');
  const write = (at: number, text: string) => {
    onChange({ parts: draft.parts.map((part, index): DraftPart => (index === at ? { text } : part)) });
  };
  return (
    <fieldset
      className={classes['section']}
      style={{ marginInlineStart: `${Math.min(draft.depth, 4) * 20}px` }}
      disabled={draft.isDeleted}
    >
      <legend>
        {t('planText.sectionOf', { number })}
        {isAsked && isEmpty && ` · ${t('planText.requiredEmpty')}`}
      </legend>
      <div className={classes['sectionHead']}>
        <TextInput
          label={titles.label}
          value={draft.label}
          maxLength={sectionLimits.labelMax}
          error={faultOf('label')}
          onChange={(event) => {
            onChange({ label: event.currentTarget.value });
          }}
        />
        <TextInput
          label={titles.title}
          required
          value={draft.title}
          maxLength={sectionLimits.titleMax}
          error={faultOf('title')}
          onChange={(event) => {
            onChange({ title: event.currentTarget.value });
          }}
        />
      </div>
      {guidance?.guidance && (
        <Text size="sm" c="dimmed" my={6}>
          {guidance.guidance}
        </Text>
      )}
      {draft.parts.map((part, index) =>
        'table' in part ? (
          <PrintedTable key={part.table.itemId} rows={part.table.rows ?? []} />
        ) : (
          <Textarea
            key={`text-${String(index)}`}
            mt={6}
            label={titles.text}
            autosize
            minRows={2}
            maxRows={24}
            value={part.text}
            error={faultOf('text')}
            onChange={(event) => {
              write(index, event.currentTarget.value);
            }}
          />
        ),
      )}
      <Group gap="xs" mt="xs">
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => {
            onAdd(false);
          }}
        >
          {t('planText.addAfter')}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconCornerDownRight size={16} aria-hidden />}
          onClick={() => {
            onAdd(true);
          }}
        >
          {t('planText.addBelow')}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={onRemove}
        >
          {t('planText.remove')}
        </Button>
      </Group>
    </fieldset>
  );
}
