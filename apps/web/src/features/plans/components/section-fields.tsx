import { sectionLimits, type SectionMove } from '@lotrinh/contracts';
import { Button, Group, Text, Textarea, TextInput } from '@mantine/core';
import { IconCornerDownRight, IconHistory, IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useRuleSentence } from '../../../shared/grid/use-rule-sentence.js';
import type { SectionGuidance } from './plan-outline.js';
import { PrintedTable } from './printed-table.js';
import type { DraftPart, SectionDraft } from './section-drafts.js';
import { moveOfKey, SectionMoveButtons } from './section-move-buttons.js';
import classes from './plan-page.module.css';

type Props = {
  number: number;
  draft: SectionDraft;
  guidance: SectionGuidance | undefined;
  onChange: (values: Pick<SectionDraft, 'label'> | Pick<SectionDraft, 'title'> | Pick<SectionDraft, 'parts'>) => void;
  onAdd: (isBelow: boolean) => void;
  onRemove: () => void;
  onTake: () => void;
  moves: ReadonlySet<SectionMove>;
  onMove: (move: SectionMove) => void;
  /** Whose the section is and how far it is; null for one that the server does not know yet. */
  work: ReactNode;
};

/** One section: its heading, and its text as lines, around the tables that it holds. */
export function SectionFields(props: Props) {
  const { number, draft, guidance, onChange, onAdd, onRemove, onTake, moves, onMove, work } = props;
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
      onKeyDownCapture={(event) => {
        const move = moveOfKey(event);
        if (move === undefined) return;
        event.preventDefault();
        if (moves.has(move)) onMove(move);
      }}
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
      {work}
      <Group gap="xs" mt="xs">
        <SectionMoveButtons name={draft.title || t('planText.untitled')} moves={moves} onMove={onMove} />
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
        <Button size="compact-sm" variant="subtle" leftSection={<IconHistory size={16} aria-hidden />} onClick={onTake}>
          {t('planText.take')}
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
