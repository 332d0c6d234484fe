import type { IndicatorVersionView } from '@lotrinh/contracts';
import { Group, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { currentLocale } from '../../../i18n/i18n.js';
import { formatDay, formatDecimal, today } from '../../../shared/lib/format.js';
import { type Fact, FactList } from '../../../shared/ui/fact-list.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';

/** One definition as a card: when it holds, what it counts, and the words for whoever fills it in. */
export function Definition({ version }: { version: IndicatorVersionView }) {
  const { t } = useTranslation();
  const locale = currentLocale();
  const figure = (value: string | null) => (value === null ? null : formatDecimal(value, locale));
  const said = (value: boolean) => t(value ? 'indicator.yes' : 'indicator.no');
  const { valueType, validFrom, validTo, link } = version;
  const facts: Fact[] = [
    [t('indicator.field.valueType'), t(`value.type.${valueType}`)],
    [t('indicator.field.uom'), version.uom],
    [t('indicator.field.direction'), t(`value.direction.${version.direction}`)],
    [t('indicator.field.accumulation'), t(`value.accumulation.${version.accumulation}`)],
    [t('indicator.field.decimals'), String(version.decimals)],
    [t('indicator.field.numerator'), version.numerator],
  ];
  const more: [boolean, Fact][] = [
    [version.denominator !== null, [t('indicator.field.denominator'), version.denominator]],
    [version.mayExceedWhole, [t('indicator.field.mayExceedWhole'), said(true)]],
    [version.levels.length > 0, [t('indicator.field.levels'), [...version.levels]]],
    [version.levelsExclude, [t('indicator.field.levelsExclude'), said(true)]],
    [version.scaleMin !== null, [t('indicator.field.scaleMin'), figure(version.scaleMin)]],
    [version.scaleMax !== null, [t('indicator.field.scaleMax'), figure(version.scaleMax)]],
    [version.required !== null, [t('indicator.field.required'), figure(version.required)]],
    [version.exclusions !== null, [t('indicator.field.exclusions'), version.exclusions]],
    [version.isConfidential, [t('indicator.field.isConfidential'), said(true)]],
    [true, [t('indicator.field.help'), version.help]],
    [version.example !== null, [t('indicator.field.example'), version.example]],
    [version.mistakes !== null, [t('indicator.field.mistakes'), version.mistakes]],
    [version.noData !== null, [t('indicator.field.noData'), version.noData]],
    [link !== null, [t('indicator.field.link'), link === null ? null : t(`indicator.link.${link}`)]],
    [version.bridge !== null, [t('indicator.field.bridge'), version.bridge]],
  ];
  const from = formatDay(validFrom);
  return (
    <section aria-labelledby={`definition-${version.n}`}>
      <Group mb="sm" gap="sm">
        <Title order={3} size="h4" id={`definition-${version.n}`}>
          {t('indicator.version', { n: version.n })}: {version.name}
        </Title>
        <StatusBadge tone={version.state === 'DRAFT' ? 'attention' : 'plain'}>
          {version.state === 'DRAFT'
            ? t('indicator.draft')
            : validFrom > today()
              ? t('indicator.coming', { date: from })
              : validTo !== null && validTo <= today()
                ? t('indicator.sinceTo', { from, to: formatDay(validTo) })
                : t('indicator.inUse')}
        </StatusBadge>
      </Group>
      <FactList
        facts={[
          [
            t('indicator.field.validFrom'),
            validTo === null ? from : t('indicator.sinceTo', { from, to: formatDay(validTo) }),
          ],
          ...facts,
          ...more.filter(([isThere]) => isThere).map(([, fact]) => fact),
        ]}
      />
    </section>
  );
}
