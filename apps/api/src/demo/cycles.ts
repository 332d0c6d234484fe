import type { CycleValues, EntryWords } from '@lotrinh/contracts';
import { emptyWords } from '@lotrinh/domain';

type Answers = { unit: string; writer: string; head: string; words: Record<string, EntryWords> };

/** A round of the demo: what it asks by codes, of which units, and what was already answered and accepted. */
export type DemoCycle = Pick<CycleValues, 'title' | 'period' | 'dueOn' | 'dueTime' | 'structureDate' | 'receiver'> & {
  unit: string;
  keeper: string;
  codes: string[];
  /** Units, each answering for itself, and the codes that do not concern them. */
  respondents: [unit: string, exempt: string[]][];
  answers: Answers[];
  isClosed: boolean;
};

const say = (value: string, second: string | null = null, note: string | null = null): EntryWords => ({
  ...emptyWords,
  ...{ value, second, note },
});

const firstHalf = (year: number): CycleValues['period'] => ({
  ...{ kind: 'HALF_YEAR', reportingYear: year, dataFrom: `${year - 1}-12-15`, dataTo: `${year}-06-14` },
});

const codes = ['CT1', 'CT2', 'CT3', 'CT4', 'CT5', 'YK1', 'YK2', 'YK3'];
const respondents: DemoCycle['respondents'] = [
  ['ministry.office', []],
  ['ministry.personnel', ['CT5']],
  ['ministry.finance', ['CT5']],
  ['ministry.legal', ['CT3', 'CT5']],
  ['ministry.international', ['CT5']],
  ['ministry.first', []],
  ['ministry.second', []],
  ['ministry.service', []],
  ['ministry.it', []],
  ['ministry.institute', []],
  ['ministry.school', []],
  ['ministry.press', ['CT5']],
];

const ofYear = (year: number): Omit<DemoCycle, 'answers' | 'isClosed'> => ({
  ...{ unit: 'ministry', keeper: 'tonghop', codes, respondents, period: firstHalf(year) },
  ...{ title: `Báo cáo 6 tháng đầu năm ${year}`, dueOn: `${year}-06-18`, dueTime: '16:00' },
  ...{ structureDate: `${year}-06-14`, receiver: 'Bộ Khoa học và Công nghệ' },
});

/** The same half-year twice: answered by one unit a year ago, open this year. */
export const demoCycles: DemoCycle[] = [
  {
    ...ofYear(2025),
    isClosed: true,
    answers: [
      {
        ...{ unit: 'ministry.service', writer: 'daumoi', head: 'giamdoc' },
        words: {
          CT1: say('10.120', '11.300'),
          CT2: say('310'),
          CT3: say('3', '6'),
          CT4: say('Đang xây dựng', null, 'Dự thảo lần 2, trình trong quý III'),
          CT5: say('6.200', '19.400'),
          YK1: say('Hoàn thành số hóa hồ sơ của hai phòng nghiệp vụ.'),
          YK2: say('Ba hệ thống cũ chưa có hồ sơ đề xuất cấp độ do thiếu tài liệu thiết kế.'),
          YK3: say('Không có ý kiến'),
        },
      },
    ],
  },
  { ...ofYear(2026), isClosed: false, answers: [] },
];
