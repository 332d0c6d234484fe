import { Alert, Text, UnstyledButton } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Report } from '../api/report.js';
import classes from './sheet.module.css';

type Props = { report: Report; onGo: (indicatorId: string) => void };

/** What was sent back and why, while it is being corrected; each cell is a way to it. */
export function ReportReturned({ report, onGo }: Props) {
  const { t } = useTranslation();
  const back = report.cells.filter(({ returnedFor }) => returnedFor !== null);
  const general = report.steps.find(({ action }) => action === 'RETURN' || action === 'REOPEN')?.reason ?? null;
  if (report.state !== 'RETURNED') return null;
  return (
    <Alert
      variant="outline"
      color="red.9"
      icon={<IconArrowBackUp aria-hidden />}
      title={back.length === 0 ? t('sheet.returnedPlain') : t('sheet.returned', { count: back.length })}
    >
      {general !== null && <Text className={classes['prose'] ?? ''}>{general}</Text>}
      <ul className={classes['problems']}>
        {back.map(({ indicator, returnedFor, isChanged }) => (
          <li key={indicator.id}>
            <UnstyledButton
              className={classes['problem']}
              onClick={() => {
                onGo(indicator.id);
              }}
            >
              <Text size="sm">
                {[`${indicator.code}: ${returnedFor ?? ''}`, isChanged && t('sheet.changed')]
                  .filter(Boolean)
                  .join(' · ')}
              </Text>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
