import { endWords, entryWords } from '@lotrinh/domain';
import { Button, Group, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { downloadStored } from '../../../shared/lib/download.js';
import { formatDay, formatInstant } from '../../../shared/lib/format.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import type { CycleFigure, Source } from '../api/get-figures.js';
import classes from './cycles.module.css';
import { partsText } from './figure-text.js';

type Props = { cycleId: string; source: Source; row: CycleFigure };

/** What one respondent gave, what it brings to the figure, and by whose hand. */
export function SourceItem({ cycleId, source, row: { indicator, figure } }: Props) {
  const { t } = useTranslation();
  const { unit, represents, state, words, basis, exact } = source;
  const { valueType } = indicator.definition;
  const given = entryWords(words, state, (of) => t(`value.state.${of}`)) ?? t('value.state.NOT_APPLICABLE');
  // What the words say already is not said again.
  const brought = [endWords(figure.kind, exact), partsText(valueType, exact)].filter(
    (part) => part !== null && part !== given,
  );
  const { documentNumber: number, documentIssuedOn: issuedOn } = words;
  return (
    <li className={classes['source']}>
      <Group justify="space-between" gap="xs" align="baseline">
        <Link
          to="/dot-bao-cao/$cycleId/bao-cao/$reportId"
          params={{ cycleId, reportId: source.reportId }}
          aria-label={t('figure.openReportOf', { unit: unit.name })}
        >
          {unit.name}
        </Link>
        {source.isOnBehalf && <StatusBadge tone="attention">{t('cycle.report.onBehalf')}</StatusBadge>}
      </Group>
      {represents > 1 && (
        <Text size="sm" c="dimmed">
          {t('cycle.report.forUnits', { n: represents })}
        </Text>
      )}
      <Text fw={600}>{given}</Text>
      {brought.length > 0 && <Text size="sm">{t('figure.brings', { value: brought.join(' · ') })}</Text>}
      {basis !== 'COUNTED' && <Text size="sm">{t(`value.basis.${basis}`)}</Text>}
      {number !== null && (
        <Text size="sm">
          {issuedOn === null
            ? t('figure.documentNumber', { number })
            : t('figure.document', { number, date: formatDay(issuedOn) })}
        </Text>
      )}
      {words.note !== null && <Text size="sm">{words.note}</Text>}
      {state !== 'MISSING' && <Hands source={source} />}
      <Evidence files={source.files} />
    </li>
  );
}

function Hands({ source: { enteredBy, enteredAt, acceptedAt } }: { source: Source }) {
  const { t } = useTranslation();
  return (
    <Text size="sm" c="dimmed">
      {[
        enteredBy !== null && enteredAt !== null
          ? t('figure.enteredBy', { name: enteredBy, at: formatInstant(enteredAt) })
          : '',
        acceptedAt === null ? t('figure.notAccepted') : t('figure.acceptedAt', { at: formatInstant(acceptedAt) }),
      ]
        .filter(Boolean)
        .join(' · ')}
    </Text>
  );
}

function Evidence({ files }: Pick<Source, 'files'>) {
  const { t } = useTranslation();
  const download = useMutation({ mutationFn: downloadStored });
  if (files.length === 0) return null;
  return (
    <>
      <Group gap="xs" mt={4} role="group" aria-label={t('figure.files')}>
        {files.map(({ id, name }) => (
          <Button
            key={id}
            variant="default"
            size="compact-sm"
            leftSection={<IconDownload size={14} aria-hidden />}
            loading={download.isPending && download.variables === id}
            onClick={() => {
              download.mutate(id);
            }}
          >
            {name}
          </Button>
        ))}
      </Group>
      {download.isError && <ErrorState error={download.error} />}
    </>
  );
}
