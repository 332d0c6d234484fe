import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { currentLocale } from '../../../i18n/i18n.js';
import { levelText } from '../../../shared/plans/words.js';
import { type Fact, FactList } from '../../../shared/ui/fact-list.js';
import { SidePanel } from '../../../shared/ui/side-panel.js';
import type { Report, ReportCell } from '../api/report.js';
import { SheetEvidence } from './sheet-evidence.js';
import { SheetHistory } from './sheet-history.js';

type Props = { report: Report; cell: ReportCell; isOpen: boolean; onSave: () => Promise<void>; onClose: () => void };

/** Beside the grid: what the indicator means in plain words, the files behind its value, and who entered what. */
export function SheetPanel({ report, cell, isOpen, onSave, onClose }: Props) {
  const { t } = useTranslation();
  const { code, definition, id } = cell.indicator;
  const facts: Fact[] = (
    [
      ['uom', definition.uom],
      ['help', definition.help],
      ['numerator', definition.numerator],
      ['denominator', definition.denominator],
      ['exclusions', definition.exclusions],
      ['example', definition.example],
      ['mistakes', definition.mistakes],
      ['noData', definition.noData],
    ] as const
  ).flatMap(([key, words]): Fact[] => (words === null ? [] : [[t(`indicator.field.${key}`), words]]));
  const targets = cell.targets.map((target) =>
    [target.phrase, levelText(target, t, currentLocale()), target.targetYear].filter(Boolean).join(', '),
  );
  return (
    <SidePanel title={`${code} ${definition.name}`} onClose={onClose}>
      <Stack gap="lg">
        {cell.isExempt && <Text fw={600}>{t('sheet.exempt')}</Text>}
        {cell.returnedFor !== null && (
          <Text fw={600} c="#8a1c13">
            {t('sheet.returnedFor', { reason: cell.returnedFor })}
          </Text>
        )}
        <section>
          <Title order={3} size="h5" mb="xs">
            {t('sheet.panel.definition')}
          </Title>
          <FactList
            facts={[
              ...facts,
              [t('indicator.field.valueType'), t(`value.type.${definition.valueType}`)],
              [t('indicator.field.accumulation'), t(`value.accumulation.${definition.accumulation}`)],
              ...(targets.length > 0 ? [[t('sheet.panel.targets'), targets] satisfies Fact] : []),
            ]}
          />
        </section>
        {!cell.isExempt && <SheetEvidence reportId={report.id} cell={cell} isOpen={isOpen} onSave={onSave} />}
        {!cell.isExempt && <SheetHistory reportId={report.id} indicatorId={id} definition={definition} />}
      </Stack>
    </SidePanel>
  );
}
