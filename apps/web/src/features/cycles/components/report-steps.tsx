import { Button, Text, Title } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { downloadStored } from '../../../shared/lib/download.js';
import { formatInstant } from '../../../shared/lib/format.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import type { Report } from '../api/report.js';
import classes from './sheet.module.css';

/** The report's way so far, newest first: who did what, in which post, when and why. */
export function ReportSteps({ steps }: Pick<Report, 'steps'>) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="steps">
      <Title order={2} size="h3" mb="sm" id="steps">
        {t('sheet.steps')}
      </Title>
      {steps.length === 0 && <Text c="dimmed">{t('sheet.stepsNone')}</Text>}
      <ol className={classes['steps']}>
        {steps.map((step) => (
          <li key={step.id} className={classes['step']}>
            <Text component="div" fw={600}>
              {t(`sheet.stepDone.${step.action}`)}
            </Text>
            <Text component="div">{[step.by, step.postTitle].filter((part) => part !== null).join(', ')}</Text>
            {step.reason !== null && <p className={classes['reason']}>{step.reason}</p>}
            {step.returns.length > 0 && (
              <ul className={classes['returns']}>
                {step.returns.map(({ indicatorId, code, reason }) => (
                  <li key={indicatorId}>{t('sheet.returnedCell', { code, reason })}</li>
                ))}
              </ul>
            )}
            {step.paper !== null && <Paper paper={step.paper} />}
            <Text component="div" size="sm" c="dimmed">
              {formatInstant(step.at)}
            </Text>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Paper({ paper }: { paper: NonNullable<Report['steps'][number]['paper']> }) {
  const { t } = useTranslation();
  const download = useMutation({ mutationFn: downloadStored });
  return (
    <>
      <Text component="div">
        {paper.name}{' '}
        <Button
          variant="subtle"
          size="compact-sm"
          data-no-print
          loading={download.isPending}
          leftSection={<IconDownload size={16} aria-hidden />}
          onClick={() => {
            download.mutate(paper.fileId);
          }}
        >
          {t('sheet.paperOpen')}
        </Button>
      </Text>
      {download.isError && <ErrorState error={download.error} />}
    </>
  );
}
