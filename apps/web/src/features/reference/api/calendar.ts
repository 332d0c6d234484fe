import type { CalendarDayView, CalendarYearView, WorkingDeadlineView } from '@lotrinh/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { query, rest } from '../../../shared/lib/rest.js';

const calendarKey = ['calendar'] as const;

export const calendarYearQueryOptions = (year: number) =>
  queryOptions({
    queryKey: [...calendarKey, 'year', year],
    queryFn: ({ signal }) => rest<CalendarYearView>('GET', `/api/calendar/days${query({ year })}`, undefined, signal),
  });

/** The last of so many working days after a day. */
export const deadlineQueryOptions = (from: string, workingDays: number) =>
  queryOptions({
    queryKey: [...calendarKey, 'deadline', from, workingDays],
    queryFn: ({ signal }) =>
      rest<WorkingDeadlineView>('GET', `/api/calendar/deadline${query({ from, workingDays })}`, undefined, signal),
  });

export function useEnterDay() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (day: CalendarDayView) => rest<CalendarDayView>('POST', '/api/calendar/days', day),
    onSuccess: () => client.invalidateQueries({ queryKey: calendarKey }),
  });
}

export function useRemoveDay() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (day: string) => rest<undefined>('DELETE', `/api/calendar/days/${day}`),
    onSettled: () => client.invalidateQueries({ queryKey: calendarKey }),
  });
}
