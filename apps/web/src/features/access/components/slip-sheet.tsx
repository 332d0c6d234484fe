import type { OneTimeSlip } from '@lotrinh/contracts';
import { Alert, Button, Group, Stack, Title } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../shared/ui/dialog.js';
import { FactList } from '../../../shared/ui/fact-list.js';
import { PrintSheet } from '../../../shared/ui/print-sheet.js';
import classes from './slip-sheet.module.css';

const print = (): void => {
  window.print();
};

/** One-time slips to be printed and handed over; gone for good once closed. */
export function SlipSheet({ slips, onClose }: { slips: OneTimeSlip[]; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('slip.title')} size="lg">
      <Stack>
        <Alert variant="outline" color="orange.9">
          {t('slip.once')}
        </Alert>
        <Slips slips={slips} />
        <PrintSheet>
          <Slips slips={slips} />
        </PrintSheet>
        <Group justify="flex-end">
          <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={print}>
            {t('slip.print')}
          </Button>
          <Button onClick={onClose}>{t('slip.done')}</Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

function Slips({ slips }: { slips: OneTimeSlip[] }) {
  const { t } = useTranslation();
  return slips.map(({ personId, name, title, unitName, username, password }) => (
    <article key={personId} className={classes['slip']}>
      <Title order={3} size="h5">
        {t('slip.for', { name })}
      </Title>
      <FactList
        facts={[
          [t('person.post'), `${title}, ${unitName}`],
          [t('slip.address'), window.location.origin],
        ]}
      />
      <FactList
        mono
        facts={[
          [t('person.username'), username],
          [t('slip.password'), password],
        ]}
      />
      <p>{t('slip.note')}</p>
    </article>
  ));
}
