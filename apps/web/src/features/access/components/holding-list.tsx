import type { HoldingView } from '@lotrinh/contracts';
import { Button, Group, Paper, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../shared/lib/format.js';

type Props = {
  holdings: HoldingView[];
  canManage: boolean;
  onLeave: (holding: HoldingView) => void;
  onRoles: (holding: HoldingView) => void;
};

/** The posts of one person, now and to come, with the rights of each. */
export function HoldingList({ holdings, canManage, onLeave, onRoles }: Props) {
  const { t } = useTranslation();
  return holdings.map((holding) => (
    <Paper key={holding.id} withBorder p="sm">
      <Text fw={600}>
        {holding.title}, {holding.unitName}
      </Text>
      <Text size="sm" c="dimmed">
        {t('person.validFrom')} {formatDay(holding.validFrom)}
        {holding.validTo !== null && ` · ${t('person.validTo')} ${formatDay(holding.validTo)}`}
      </Text>
      {holding.grants.map(({ role, unitId, unitName }) => (
        <Text key={`${role} ${unitId}`} size="sm">
          {t(`role.${role}`)}, {unitName}
        </Text>
      ))}
      {canManage && (
        <Group gap="sm" mt="xs">
          <Button
            size="sm"
            variant="default"
            onClick={() => {
              onRoles(holding);
            }}
          >
            {t('person.act.setRoles')}
          </Button>
          {holding.validTo === null && (
            <Button
              size="sm"
              variant="default"
              onClick={() => {
                onLeave(holding);
              }}
            >
              {t('person.act.leavePost')}
            </Button>
          )}
        </Group>
      )}
    </Paper>
  ));
}
