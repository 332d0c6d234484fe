import { calendarLimits } from '@lotrinh/contracts';
import { Group, NumberInput, Stack, Text, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay, today } from '../../../shared/lib/format.js';
import { DateField } from '../../../shared/ui/date-field.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { deadlineQueryOptions } from '../api/calendar.js';

/** "Trong 05 ngày làm việc": on which day that ends, by the calendar. */
export function DeadlineFinder() {
  const { t } = useTranslation();
  const [from, setFrom] = useState<string | null>(today());
  const [count, setCount] = useState<number | string>(5);
  const [asked] = useDebouncedValue({ from, count }, 300);
  const isAsked = asked.from !== null && typeof asked.count === 'number' && asked.count >= 1;
  const found = useQuery({
    ...deadlineQueryOptions(asked.from ?? '', Number(asked.count)),
    enabled: isAsked,
  });
  return (
    <Stack gap="xs">
      <Title order={2} size="h4">
        {t('workdays.find')}
      </Title>
      <Group align="flex-end">
        <DateField label={t('workdays.from')} value={from} onChange={setFrom} w={180} />
        <NumberInput
          label={t('workdays.workingDays')}
          min={1}
          max={calendarLimits.workingDays}
          clampBehavior="strict"
          allowDecimal={false}
          value={count}
          onChange={setCount}
          w={180}
        />
        <Text role="status" fw={600} mih={36} lh="36px">
          {isAsked && found.data && t('workdays.deadline', { day: formatDay(found.data.deadline) })}
        </Text>
      </Group>
      {found.isError && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
    </Stack>
  );
}
