import { type DerivedFate, derivedKinds, type DerivedRowView, familyLimits } from '@lotrinh/contracts';
import { Checkbox, Stack, Text, TextInput, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import classes from './derive.module.css';

/** Reasons by row: a row that has one, even an empty one, is left out. */
export type Omissions = ReadonlyMap<string, string>;

type Props = {
  rows: DerivedRowView[];
  year: number;
  omissions: Omissions;
  onChange: (omissions: Omissions) => void;
  /** A try was made: rows left out without a reason say so. */
  isTried: boolean;
};

const tones: Partial<Record<DerivedFate, 'good' | 'attention'>> = {
  CONTINUES: 'good',
  LATER_MILESTONE: 'attention',
  UNDATED: 'attention',
};

/** The rows of the year, each taken over unless it is left out with a reason; then what belongs to other years. */
export function DerivedRows({ rows, year, omissions, onChange, isTried }: Props) {
  const { t } = useTranslation();
  const outside = rows.filter(({ fate }) => fate === 'OUTSIDE');
  const change = (itemId: string, reason: string | null) => {
    const next = new Map(omissions);
    if (reason === null) next.delete(itemId);
    else next.set(itemId, reason);
    onChange(next);
  };
  return (
    <Stack>
      <Text c="dimmed">{t('derive.hint')}</Text>
      {derivedKinds.map((kind) => {
        const shown = rows.filter((row) => row.kind === kind && row.fate !== 'OUTSIDE');
        return (
          <section key={kind}>
            <Title order={2} size="h4" mb="xs">
              {t(`derive.kind.${kind}`)}
            </Title>
            {shown.length === 0 && <Text>{t('derive.none', { year })}</Text>}
            <ul className={classes['rows']}>
              {shown.map(({ itemId, label, fate }) => {
                const reason = omissions.get(itemId);
                return (
                  <li key={itemId} className={classes['row']}>
                    <Checkbox
                      checked={reason === undefined}
                      aria-label={t('derive.take', { label })}
                      onChange={(event) => {
                        change(itemId, event.currentTarget.checked ? null : '');
                      }}
                    />
                    <div className={classes['words']}>
                      <span>{label}</span>{' '}
                      <StatusBadge tone={tones[fate] ?? 'plain'}>{t(`derive.fate.${fate}`)}</StatusBadge>
                      {reason !== undefined && (
                        <TextInput
                          mt={4}
                          required
                          aria-label={t('derive.reason', { label })}
                          placeholder={t('derive.reasonShort')}
                          maxLength={familyLimits.reasonMax}
                          value={reason}
                          error={
                            isTried && reason.trim() === '' && t('rule.required', { field: t('derive.reasonShort') })
                          }
                          onChange={(event) => {
                            change(itemId, event.currentTarget.value);
                          }}
                        />
                      )}
                    </div>
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
      {outside.length > 0 && (
        <details>
          <summary>{t('derive.outside', { count: outside.length, year })}</summary>
          <ul>
            {outside.map(({ itemId, label }) => (
              <li key={itemId}>{label}</li>
            ))}
          </ul>
        </details>
      )}
    </Stack>
  );
}
