import { calendarLimits, type CalendarDayView } from '@lotrinh/contracts';
import { Button, Group, Select } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay, today } from '../../../shared/lib/format.js';
import { ConfirmReason } from '../../../shared/ui/confirm-reason.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { LoadingRows } from '../../../shared/ui/loading-rows.js';
import { notify } from '../../../shared/ui/notify.js';
import { Page } from '../../../shared/ui/page.js';
import { calendarYearQueryOptions, useRemoveDay } from '../api/calendar.js';
import { CalendarTable } from '../components/calendar-table.js';
import { DeadlineFinder } from '../components/deadline-finder.js';
import { EnterDayDialog } from '../components/enter-day-dialog.js';

const route = getRouteApi('/app/quan-tri/lich-lam-viec');

/** Days off and days worked in exchange, a year at a time: what deadlines in working days are counted by. */
export function CalendarPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const thisYear = Number(today().slice(0, 4));
  const year = route.useSearch().nam ?? thisYear;
  const calendar = useQuery(calendarYearQueryOptions(year));
  const [isEntering, setEntering] = useState(false);
  const [removing, setRemoving] = useState<CalendarDayView | null>(null);
  const years = [...new Set([year, ...Array.from({ length: 8 }, (_, index) => thisYear - 3 + index)])]
    .filter((each) => each >= calendarLimits.firstYear)
    .sort((a, b) => a - b);
  return (
    <Page
      title={t('workdays.title')}
      intro={t('workdays.intro')}
      actions={
        calendar.data?.mayManage === true && (
          <Button
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => {
              setEntering(true);
            }}
          >
            {t('workdays.enter')}
          </Button>
        )
      }
    >
      <DeadlineFinder />
      <Group mt="md">
        <Select
          label={t('workdays.year')}
          w={140}
          allowDeselect={false}
          value={String(year)}
          data={years.map(String)}
          onChange={(value) => {
            if (value !== null) void navigate({ to: '/quan-tri/lich-lam-viec', search: { nam: Number(value) } });
          }}
        />
      </Group>
      {calendar.isPending && <LoadingRows rows={8} />}
      {calendar.isError && <ErrorState error={calendar.error} onRetry={() => void calendar.refetch()} />}
      {calendar.data?.days.length === 0 && (
        <EmptyState title={t('workdays.none', { year })} hint={t('workdays.noneHint')} />
      )}
      {calendar.data !== undefined && calendar.data.days.length > 0 && (
        <CalendarTable days={calendar.data.days} {...(calendar.data.mayManage ? { onRemove: setRemoving } : {})} />
      )}
      {isEntering && (
        <EnterDayDialog
          onClose={() => {
            setEntering(false);
          }}
        />
      )}
      {removing !== null && (
        <RemoveDay
          day={removing}
          onClose={() => {
            setRemoving(null);
          }}
        />
      )}
    </Page>
  );
}

function RemoveDay({ day: { day, name }, onClose }: { day: CalendarDayView; onClose: () => void }) {
  const { t } = useTranslation();
  const remove = useRemoveDay();
  const words = { day: formatDay(day), name };
  return (
    <ConfirmReason
      title={t('workdays.remove')}
      body={t('workdays.removeAsk', words)}
      action={t('workdays.remove')}
      busy={remove.isPending}
      error={remove.error}
      onClose={onClose}
      onConfirm={() => {
        remove.mutate(day, {
          onSuccess: () => {
            notify(t('workdays.removed', words));
            onClose();
          },
        });
      }}
    />
  );
}
