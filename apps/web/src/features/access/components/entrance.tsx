import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '../../../shared/ui/language-switch.js';
import classes from './entrance.module.css';

/** The card in the middle of the pages before the shell. */
export function Entrance({ title, intro, children }: { title: string; intro?: string; children: ReactNode }) {
  const { t } = useTranslation();
  useDocumentTitle(`${title} · ${t('app.name')}`);
  return (
    <div className={classes['entrance']}>
      <header className={classes['head']}>
        <div>
          <Text fw={600} size="xl" c="brand.8">
            {t('app.name')}
          </Text>
          <Text size="sm" c="dimmed">
            {t('app.tagline')}
          </Text>
        </div>
        <Group>
          <LanguageSwitch />
        </Group>
      </header>
      <Paper component="main" withBorder p="lg" className={classes['card']}>
        <Stack>
          <Title order={1} size="h2">
            {title}
          </Title>
          {intro !== undefined && <Text>{intro}</Text>}
          {children}
        </Stack>
      </Paper>
    </div>
  );
}
