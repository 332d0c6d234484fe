import { cycleLimits } from '@lotrinh/contracts';
import { ActionIcon, Button, Fieldset, Group, Stack, Table, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type CycleForm, type IndicatorChoice, moved } from './cycle-form.js';
import { IndicatorDialog } from './indicator-dialog.js';

/** What the round asks, in the order of the report. */
export function IndicatorsField() {
  const { t } = useTranslation();
  const [isPicking, setPicking] = useState(false);
  const { field, fieldState } = useController<CycleForm, 'indicatorIds'>({ name: 'indicatorIds' });
  const { value: chosen, onChange, ref } = field;
  const error = fieldState.error?.message;
  return (
    <Fieldset legend={t('cycle.part.indicators')}>
      <Stack gap="sm">
        {chosen.length === 0 && <Text c="dimmed">{t('cycle.indicators.none')}</Text>}
        {chosen.length > 0 && <Chosen chosen={chosen} onChange={onChange} />}
        {error !== undefined && (
          <Text role="alert" c="var(--mantine-color-error)" size="sm">
            {error}
          </Text>
        )}
        <Group>
          <Button
            ref={ref}
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => {
              setPicking(true);
            }}
          >
            {t('cycle.indicators.pick')}
          </Button>
        </Group>
      </Stack>
      {isPicking && (
        <IndicatorDialog
          chosen={chosen}
          max={cycleLimits.indicators}
          onChange={onChange}
          onClose={() => {
            setPicking(false);
          }}
        />
      )}
    </Fieldset>
  );
}

type Chosen = { chosen: IndicatorChoice[]; onChange: (chosen: IndicatorChoice[]) => void };

function Chosen({ chosen, onChange }: Chosen) {
  const { t } = useTranslation();
  const button = (label: string, icon: ReactNode, isDisabled: boolean, act: () => void) => (
    <ActionIcon variant="default" size={32} aria-label={label} disabled={isDisabled} onClick={act}>
      {icon}
    </ActionIcon>
  );
  return (
    <Table aria-label={t('cycle.part.indicators')} verticalSpacing={6}>
      <Table.Tbody>
        {chosen.map(({ id, code, name }, at) => (
          <Table.Tr key={id}>
            <Table.Td w={70}>{code}</Table.Td>
            <Table.Th scope="row" fw={400}>
              {name}
            </Table.Th>
            <Table.Td w={124}>
              <Group gap={6} wrap="nowrap">
                {button(t('cycle.indicators.up', { code }), <IconArrowUp size={16} aria-hidden />, at === 0, () => {
                  onChange(moved(chosen, at, -1));
                })}
                {button(
                  t('cycle.indicators.down', { code }),
                  <IconArrowDown size={16} aria-hidden />,
                  at === chosen.length - 1,
                  () => {
                    onChange(moved(chosen, at, 1));
                  },
                )}
                {button(t('cycle.indicators.remove', { code }), <IconTrash size={16} aria-hidden />, false, () => {
                  onChange(chosen.filter((each) => each.id !== id));
                })}
              </Group>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
