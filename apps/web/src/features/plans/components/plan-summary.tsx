import type { PlanVersionView, PlanView } from '@lotrinh/contracts';
import { isIssued, planLacks } from '@lotrinh/domain';
import { Alert, Anchor, Button, Progress, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDay, formatInstant } from '../../../shared/lib/format.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { FactList, type Fact } from '../../../shared/ui/fact-list.js';
import { downloadStored } from '../../../shared/lib/download.js';
import { DroppedTargets } from './dropped-targets.js';
import { periodText } from './period.js';
import classes from './plan-page.module.css';
import { PlanEvaluation } from './evaluation/plan-evaluation.js';
import { PlanFamily } from './plan-family.js';
import { PlanSending } from './plan-sending.js';
import { PlanStandingBadge } from './plan-standing.js';

type Props = { plan: PlanView; version: PlanVersionView };

export function PlanSummary({ plan, version }: Props) {
  return (
    <div className={classes['summary']}>
      <Stack gap="xl">
        <Identity plan={plan} version={version} />
        <Files plan={plan} version={version} />
      </Stack>
      <Stack gap="xl">
        {plan.mayFollow && isIssued(version.state) && <PlanSending version={version} />}
        {isIssued(version.state) && <PlanEvaluation plan={plan} version={version} />}
        <Completeness plan={plan} version={version} />
        <Counts version={version} />
        {plan.versions.length > 1 && <Versions plan={plan} />}
        <PlanFamily plan={plan} version={version} />
        <DroppedTargets version={version} />
      </Stack>
    </div>
  );
}

function Identity({ plan, version }: Props) {
  const { t } = useTranslation();
  const signer = [version.signerCapacity, version.signerPosition, version.signerName].filter((part) => part !== null);
  const number = version.documentNumber ?? (version.numberUnknownReason === null ? null : t('plan.numberUnknown'));
  const facts: Fact[] = [
    [t('plan.field.kind'), t(`plan.kind.${plan.kind}`)],
    [t('plan.field.documentType'), version.documentType],
    [t('plan.field.number'), number],
    [t('plan.field.issuedOn'), version.issuedOn === null ? null : formatDay(version.issuedOn)],
    ...(version.numberUnknownReason === null
      ? []
      : [[t('plan.field.unknownReason'), version.numberUnknownReason] satisfies Fact]),
    [t('plan.field.agency'), version.issuer.name],
    [t('plan.field.issuingAuthority'), version.issuingAuthority],
    [t('plan.field.signer'), signer.length === 0 ? null : signer],
    [t('plan.field.period'), periodText(plan, t) || null],
    [t('plan.field.unit'), plan.unit.name],
    [t('plan.field.restriction'), t(`plan.restriction.${plan.restriction}`)],
    [t('plan.field.updatedAt'), `${version.updatedBy}, ${formatInstant(version.updatedAt)}`],
    ...(version.contentSha256 === null ? [] : [[t('plan.field.hash'), version.contentSha256] satisfies Fact]),
  ];
  return (
    <section>
      <Title order={2} size="h4" mb="sm">
        {t('plan.identity')}
      </Title>
      <FactList facts={facts} />
    </section>
  );
}

function Completeness({ plan, version }: Props) {
  const { t } = useTranslation();
  const { counts, completeness } = version;
  const lacks = planLacks(counts);
  return (
    <section>
      <Title order={2} size="h4" mb="sm">
        {t('plan.completeTitle')}
      </Title>
      {completeness === null ? (
        <Text>{t('plan.completeNone')}</Text>
      ) : (
        <>
          <Text mb={4}>
            {completeness === 100 ? t('plan.completeAll') : t('plan.completePercent', { value: completeness })}
          </Text>
          <Progress value={completeness} aria-hidden mb="sm" />
        </>
      )}
      <ul className={classes['list']}>
        {lacks.map(({ rule, table, count }) => (
          <li key={rule}>
            <Anchor
              renderRoot={(props) => (
                <Link
                  to="/ke-hoach/$planId"
                  params={{ planId: plan.id }}
                  search={{ muc: table === 'TARGETS' ? 'chi-tieu' : 'nhiem-vu', ban: version.id }}
                  {...props}
                />
              )}
            >
              {t(`plan.lack.${rule}`, { count })}
            </Anchor>
          </li>
        ))}
      </ul>
      {counts.unknownUnits > 0 && (
        <Alert variant="outline" color="orange.9" icon={<IconAlertTriangle aria-hidden />} mt="md">
          {t('plan.unknownUnits', { count: counts.unknownUnits })}
        </Alert>
      )}
    </section>
  );
}

function Counts({ version }: { version: PlanVersionView }) {
  const { t } = useTranslation();
  const { counts } = version;
  return (
    <section>
      <Title order={2} size="h4" mb="sm">
        {t('plan.counts')}
      </Title>
      <ul className={classes['list']}>
        <li>{t('plan.count.targets', { count: counts.targets, sentences: counts.targetSentences })}</li>
        <li>{t('plan.count.tasks', { count: counts.tasks })}</li>
        <li>{t('plan.count.funding', { count: counts.funding })}</li>
        <li>{t('plan.count.bases', { count: counts.bases })}</li>
        <li>{t('plan.count.duties', { count: counts.duties })}</li>
        <li>{t('plan.count.sections', { count: counts.sections })}</li>
      </ul>
    </section>
  );
}

function Files({ plan, version }: Props) {
  const { t } = useTranslation();
  const download = useMutation({ mutationFn: downloadStored });
  const mayDownload = plan.restriction === 'NONE';
  return (
    <section>
      <Title order={2} size="h4" mb="sm">
        {t('plan.files')}
      </Title>
      {version.files.length === 0 && <Text c="dimmed">{t('plan.filesNone')}</Text>}
      <ul className={classes['list']}>
        {version.files.map((file) => (
          <li key={file.fileId}>
            <Text fw={600}>{t(`plan.file.${file.role}`)}</Text>
            {file.isPurged ? (
              <Text c="dimmed">{t('plan.filePurged')}</Text>
            ) : mayDownload ? (
              <Button
                variant="subtle"
                size="compact-sm"
                data-no-print
                leftSection={<IconDownload size={16} aria-hidden />}
                aria-label={`${t('plan.download')}: ${file.name}`}
                onClick={() => {
                  download.mutate(file.fileId);
                }}
              >
                {file.name}
              </Button>
            ) : (
              <Text>{file.name}</Text>
            )}
          </li>
        ))}
      </ul>
      {download.isError && <ErrorState error={download.error} />}
    </section>
  );
}

function Versions({ plan }: { plan: PlanView }) {
  const { t } = useTranslation();
  const numberOf = (id: string | null) => plan.versions.find((version) => version.id === id)?.n;
  return (
    <section>
      <Title order={2} size="h4" mb="sm">
        {t('plan.versions')}
      </Title>
      <ul className={classes['list']}>
        {plan.versions.map((version) => (
          <li key={version.id}>
            <Anchor
              renderRoot={(props) => (
                <Link to="/ke-hoach/$planId" params={{ planId: plan.id }} search={{ ban: version.id }} {...props} />
              )}
            >
              {t('plan.versionNamed', { n: version.n, title: version.documentNumber ?? version.title })}
            </Anchor>{' '}
            <PlanStandingBadge standing={version.standing} />
            <Amendment version={version} n={numberOf(version.amendsVersionId)} />
          </li>
        ))}
      </ul>
      <Anchor
        mt="sm"
        display="inline-block"
        renderRoot={(props) => <Link to="/ke-hoach/$planId/so-sanh" params={{ planId: plan.id }} {...props} />}
      >
        {t('comparison.open')}
      </Anchor>
    </section>
  );
}

/** What a version amends, by which decision, and why. */
function Amendment({ version, n }: { version: PlanVersionView; n: number | undefined }) {
  const { t } = useTranslation();
  const { amendmentType, amendmentCause, extendsTo, documentNumber, issuedOn } = version;
  if (amendmentType === null) return null;
  const lines = [
    t('amendment.of', { type: t(`amendment.type.${amendmentType}`), n: n ?? '' }),
    issuedOn === null
      ? null
      : t('amendment.decision', { number: documentNumber ?? t('plan.numberUnknown'), date: formatDay(issuedOn) }),
    extendsTo === null ? null : t('amendment.extended', { year: extendsTo }),
    amendmentCause,
  ].filter((line) => line !== null);
  return lines.map((line) => (
    <Text key={line} size="sm" c="dimmed">
      {line}
    </Text>
  ));
}
