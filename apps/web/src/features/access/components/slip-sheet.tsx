import type { OneTimeSlip } from '@lotrinh/contracts';
import { Alert, Button, Group, Stack, Title } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../shared/ui/dialog.js';
import { FactList } from '../../../shared/ui/fact-list.js';
import classes from './slip-sheet.module.css';

const print = (): void => {
  window.print();
};

/** One-time slips to be printed and handed over; gone for good once closed. Only they are printed while they show. */
export function SlipSheet({ slips, onClose }: { slips: OneTimeSlip[]; onClose: () => void }) {
  const { t } = useTranslation();
  useEffect(() => {
    document.body.dataset['printing'] = 'dialog';
    return () => {
      delete document.body.dataset['printing'];
    };
  }, []);
  return (
    <Dialog title={t('slip.title')} size="lg">
      <Stack>
        <Alert variant="outline" color="orange.9" data-no-print>
          {t('slip.once')}
        </Alert>
        {slips.map((slip) => (
          <article key={slip.personId} className={classes['slip']}>
            <Title order={3} size="h5">
              {t('slip.for', { name: slip.name })}
            </Title>
            <FactList
              facts={[
                [t('person.post'), `${slip.title}, ${slip.unitName}`],
                [t('slip.address'), window.location.origin],
                [t('person.username'), slip.username],
                [t('slip.password'), slip.password],
              ]}
            />
            <p>{t('slip.note')}</p>
          </article>
        ))}
        <Group justify="flex-end" data-no-print>
          <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={print}>
            {t('slip.print')}
          </Button>
          <Button onClick={onClose}>{t('slip.done')}</Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
