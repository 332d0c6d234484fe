import { translate } from '@lotrinh/messages';
import type { TFunction } from 'i18next';
import type { CycleReport } from '../api/get-cycles.js';
import { lateness } from './lateness.js';
import { unsentText } from './unsent-text.js';

const dueAt = '2026-06-18T09:00:00.000Z';
const report = (change: Partial<CycleReport> = {}): CycleReport => ({
  ...{ id: 'r', unit: { id: 'u', name: 'Viện Một' }, represents: [], state: 'NOT_STARTED', dueAt, sentAt: null },
  ...{ isOnBehalf: false, answered: 0, asked: 3, changedAfterAcceptance: 0, exempt: [], lockVersion: 1, ...change },
});
const at = (instant: string) => new Date(instant);

describe('how late a report is', () => {
  it.each([
    ['to the minute in time', '2026-06-18T09:00:00.000Z', null],
    ['later on its day', '2026-06-18T09:01:00.000Z', { isOver: false, days: 0 }],
    // 18/6 23:30 and 19/6 00:30 in Vietnam are two days, though one in UTC.
    ['after midnight in Vietnam', '2026-06-18T17:30:00.000Z', { isOver: false, days: 1 }],
    ['two days on', '2026-06-20T02:00:00.000Z', { isOver: false, days: 2 }],
  ])('%s', (_case, now, expected) => {
    expect(lateness(report(), at(now))).toEqual(expected);
  });

  it('stands still from the moment it was sent', () => {
    const later = at('2026-09-01T00:00:00.000Z');
    expect(lateness(report({ state: 'SENT', sentAt: '2026-06-18T08:00:00.000Z' }), later)).toBeNull();
    expect(lateness(report({ state: 'ACCEPTED', sentAt: '2026-06-19T08:00:00.000Z' }), later)).toEqual({
      ...{ isOver: true, days: 1 },
    });
  });

  it('goes on where it was returned', () => {
    const returned = report({ state: 'RETURNED', sentAt: '2026-06-18T08:00:00.000Z' });
    expect(lateness(returned, at('2026-06-19T08:00:00.000Z'))).toEqual({ isOver: false, days: 1 });
  });
});

describe('the words for a chat group', () => {
  const t = ((key, params) => translate('vi', key as never, params as never)) as TFunction;

  it('name who has not sent, with their state and their own deadline', () => {
    const reports = [
      report({ state: 'SENT' }),
      report({ state: 'UNIT_CHECK', unit: { id: 'v', name: 'Trường Hai' } }),
      report({ dueAt: '2026-06-20T09:00:00.000Z' }),
    ];
    expect(unsentText({ title: 'Báo cáo 6 tháng', dueAt, reports }, t).split('\n')).toEqual([
      'Báo cáo 6 tháng: 2/3 đầu mối chưa gửi báo cáo. Hạn gửi: 16:00 18/06/2026.',
      '1. Trường Hai (Chờ lãnh đạo đơn vị duyệt)',
      '2. Viện Một (Chưa nhập; hạn riêng 16:00 20/06/2026)',
    ]);
  });

  it('are none where everybody has sent', () => {
    expect(unsentText({ title: 'x', dueAt, reports: [report({ state: 'ACCEPTED' })] }, t)).toBe('');
  });
});
