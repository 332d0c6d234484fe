import type { CalendarDayView } from '@lotrinh/contracts';
import { Button, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../shared/lib/format.js';

type Props = {
  days: CalendarDayView[];
  /** Absent for those who only read. */
  onRemove?: (day: CalendarDayView) => void;
};

export function CalendarTable({ days, onRemove }: Props) {
  const { t, i18n } = useTranslation();
  const weekday = new Intl.DateTimeFormat(i18n.language, { weekday: 'long', timeZone: 'UTC' });
  return (
    <Table.ScrollContainer minWidth={560}>
      <Table verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('workdays.day')}</Table.Th>
            <Table.Th scope="col">{t('workdays.weekday')}</Table.Th>
            <Table.Th scope="col">{t('workdays.kind')}</Table.Th>
            <Table.Th scope="col">{t('workdays.name')}</Table.Th>
            {onRemove && <Table.Th scope="col">{t('workdays.actions')}</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {days.map((day) => (
            <Table.Tr key={day.day}>
              <Table.Th scope="row">{formatDay(day.day)}</Table.Th>
              <Table.Td>{weekday.format(new Date(`${day.day}T00:00:00Z`))}</Table.Td>
              <Table.Td>{t(`workdays.kind.${day.kind}`)}</Table.Td>
              <Table.Td>{day.name}</Table.Td>
              {onRemove && (
                <Table.Td>
                  <Button
                    size="xs"
                    variant="default"
                    aria-label={t('workdays.removeOne', { day: formatDay(day.day) })}
                    onClick={() => {
                      onRemove(day);
                    }}
                  >
                    {t('act.remove')}
                  </Button>
                </Table.Td>
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
