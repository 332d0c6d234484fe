import { basisLine } from '@lotrinh/domain';
import { Button, Stack, Text } from '@mantine/core';
import { IconScale } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GridValues } from '../../../shared/grid/grid-types.js';
import { InstrumentPicker } from '../../../shared/legal/instrument-picker.js';
import { Dialog } from '../../../shared/ui/dialog.js';

/** Adds a basis that the register of legal instruments knows, with its number, day and issuer as they stand there. */
export function PickBasis({ onPick }: { onPick: (values: GridValues) => void }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconScale size={18} aria-hidden />}
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('legal.pickBasis')}
      </Button>
      {isOpen && (
        <Dialog
          title={t('legal.pickBasis')}
          onClose={() => {
            setOpen(false);
          }}
        >
          <Stack mih={360}>
            <Text c="dimmed">{t('legal.pickBasisHint')}</Text>
            <InstrumentPicker
              label={t('legal.pickInstrument')}
              onChoose={({ type, number, issuedOn, issuer, title }) => {
                const values = { type, number, issuedOn, issuer, title, printed: '' };
                onPick({ ...values, printed: basisLine(values) });
                setOpen(false);
              }}
            />
          </Stack>
        </Dialog>
      )}
    </>
  );
}
