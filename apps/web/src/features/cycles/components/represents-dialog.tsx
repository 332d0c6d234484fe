import { cycleLimits } from '@lotrinh/contracts';
import { ActionIcon, Button, Group, Stack, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../shared/ui/dialog.js';
import { UnitPicker } from '../../../shared/units/unit-picker.js';
import type { RespondentChoice } from './cycle-form.js';

type Props = {
  respondent: RespondentChoice;
  onChange: (respondent: RespondentChoice) => void;
  onClose: () => void;
};

/** The units that one respondent answers for, itself among them unless it is taken out. */
export function RepresentsDialog({ respondent, onChange, onClose }: Props) {
  const { t } = useTranslation();
  const { unit, represents } = respondent;
  const isLast = represents.length === 1;
  return (
    <Dialog title={t('cycle.represents.title', { unit: unit.name })} onClose={onClose}>
      <Stack>
        {represents.map(({ id, name }) => (
          <Group key={id} justify="space-between" wrap="nowrap">
            <Text>{name}</Text>
            <ActionIcon
              variant="default"
              size={32}
              disabled={isLast}
              aria-label={t('cycle.represents.remove', { unit: name })}
              onClick={() => {
                onChange({ ...respondent, represents: represents.filter((each) => each.id !== id) });
              }}
            >
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          </Group>
        ))}
        {isLast && (
          <Text size="sm" c="dimmed">
            {t('cycle.represents.keepOne')}
          </Text>
        )}
        {represents.length < cycleLimits.represented && (
          <UnitPicker
            label={t('cycle.represents.add')}
            value={null}
            onChange={(added) => {
              if (added === null || represents.some(({ id }) => id === added.id)) return;
              onChange({ ...respondent, represents: [...represents, added] });
            }}
          />
        )}
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('act.close')}</Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
