import type { NamedUnit } from '@lotrinh/contracts';
import { Button, CloseButton, Group, Stack, Text, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { RenderEditCellProps } from 'react-data-grid';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../ui/dialog.js';
import { UnitPicker } from '../units/unit-picker.js';
import classes from './entry-grid.module.css';
import { typeInto } from './grid-state.js';
import type { GridColumn, GridRow } from './grid-types.js';
import { formatCell } from './parse-cell.js';

type Props = RenderEditCellProps<GridRow> & { cell: GridColumn };

/** Types text into a cell: the text is read when the cell is left, so that an input method can compose in peace. */
export function TextEditor({ cell, row, onRowChange, onClose }: Props) {
  const [text, setText] = useState(row.typed[cell.key]?.text ?? formatCell(cell, row.values[cell.key] ?? null));
  const input = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  return (
    <textarea
      ref={input}
      className={classes['editor']}
      aria-label={cell.title}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        onRowChange(typeInto(row, cell, event.currentTarget.value));
      }}
      onBlur={() => {
        onClose(true, false);
      }}
    />
  );
}

export function ChoiceEditor({ cell, row, onRowChange }: Props) {
  const input = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    input.current?.focus();
  }, []);
  const value = row.values[cell.key];
  return (
    <select
      ref={input}
      className={classes['editor']}
      aria-label={cell.title}
      value={typeof value === 'string' ? value : ''}
      onChange={(event) => {
        onRowChange(typeInto(row, cell, event.currentTarget.value), true);
      }}
    >
      <option value="">&nbsp;</option>
      {(cell.choices ?? []).map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}

/** Chooses the units of a cell in a dialog: found by any of their names, or kept as typed. */
export function UnitsEditor({ cell, row, onRowChange, onClose }: Props) {
  const { t } = useTranslation();
  const value = row.values[cell.key];
  const [units, setUnits] = useState<NamedUnit[]>(Array.isArray(value) ? value : []);
  const [text, setText] = useState('');
  const add = (unit: NamedUnit): void => {
    setUnits(cell.single === true ? [unit] : [...units, unit]);
  };
  return (
    <Dialog
      title={cell.title}
      onClose={() => {
        onClose(false, true);
      }}
    >
      <Stack>
        {units.length === 0 && <Text c="dimmed">{t('grid.unitNone')}</Text>}
        {units.map((unit, index) => (
          <Group key={index} justify="space-between" wrap="nowrap">
            <div>
              <Text>{unit.unitName ?? unit.printed}</Text>
              {unit.resolution !== 'UNIT' && (
                <Text size="sm" c="dimmed">
                  {t(unit.resolution === 'UNKNOWN' ? 'plan.unitUnknown' : 'plan.unitCollective')}
                </Text>
              )}
            </div>
            <CloseButton
              aria-label={`${t('act.remove')}: ${unit.unitName ?? unit.printed}`}
              onClick={() => {
                setUnits(units.filter((_, other) => other !== index));
              }}
            />
          </Group>
        ))}
        <UnitPicker
          label={t('grid.unitPick')}
          value={null}
          onChange={(unit) => {
            if (unit !== null) add({ printed: unit.name, resolution: 'UNIT', unitId: unit.id, unitName: unit.name });
          }}
        />
        <Group align="flex-end" wrap="nowrap">
          <TextInput
            style={{ flex: 1 }}
            label={t('grid.unitTyped')}
            value={text}
            onChange={(event) => {
              setText(event.currentTarget.value);
            }}
          />
          <Button
            variant="default"
            disabled={text.trim() === ''}
            onClick={() => {
              add({ printed: text.trim(), resolution: 'UNKNOWN', unitId: null, unitName: null });
              setText('');
            }}
          >
            {t('act.add')}
          </Button>
        </Group>
        <Group justify="flex-end">
          <Button
            onClick={() => {
              const { [cell.key]: _, ...typed } = row.typed;
              onRowChange({ ...row, typed, values: { ...row.values, [cell.key]: units } }, true);
              onClose(true, true);
            }}
          >
            {t('grid.done')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
