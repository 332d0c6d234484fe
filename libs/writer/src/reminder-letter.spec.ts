import { inspectForm } from '@lotrinh/reader';
import { officialReminder, officialRoundReminder, type ReminderLetter, type RoundReminder } from './reminder-letter.js';
import type { OfficialDocument } from './model.js';
import { writeOfficial } from './write.js';

const asked = (unitName: string, verdict: 'AGREE' | null) => ({
  ...{ id: unitName, unitName, verdict, personName: null, postTitle: null, givenAt: null, isOwn: false },
  ...{ lockVersion: 1, remarks: [] },
});
const letter = (change: Partial<ReminderLetter> = {}): ReminderLetter => ({
  consultation: { dueOn: '2031-05-20', units: [asked('Vụ Kế hoạch', null), asked('Văn phòng', 'AGREE')] },
  ...{ askedOn: '2031-05-05', day: '2031-05-18', title: 'Kế hoạch dữ liệu năm 2031' },
  ...{ superior: 'Bộ Kinh tế biển', agency: 'Cục Công nghệ số', place: 'Hà Nội', ...change },
});
const text = ({ body }: OfficialDocument): string =>
  body.map((block) => (block.kind === 'text' ? block.text : '')).join('\n');
const words = (given: ReminderLetter): string => text(officialReminder(given));

it('is addressed to the silent units alone and says how many answered', () => {
  expect(officialReminder(letter()).addressees).toEqual(['Vụ Kế hoạch']);
  expect(words(letter())).toContain('đã có ý kiến: 1/2');
  expect(words(letter())).toContain('đến hết ngày 20/05/2031');
});

it('urges once the last day is over, and not on it', () => {
  expect(words(letter({ day: '2031-05-20' }))).toContain('đúng hạn');
  expect(words(letter({ day: '2031-05-21' }))).toContain('đã quá hạn');
});

it('keeps the form of an official letter', async () => {
  expect(inspectForm(await writeOfficial(officialReminder(letter())), 'cong-van.docx')).toEqual([]);
});

describe('to the respondents of a round', () => {
  const round: RoundReminder = {
    ...{
      superior: 'Bộ Kinh tế biển',
      agency: 'Cục Công nghệ số',
      place: 'Hà Nội',
      title: 'Báo cáo 6 tháng đầu năm 2031',
    },
    ...{ dataFrom: '15/12/2030', dataTo: '14/6/2031', due: '16 giờ 00 ngày 18/6/2031', isOver: true },
    ...{ silent: ['Vụ Kế hoạch', 'Văn phòng'], sent: 10, asked: 12 },
  };

  it('names round, data and hour, who is silent and how many have sent', () => {
    const letter = officialRoundReminder(round);
    expect(letter.addressees).toEqual(['Vụ Kế hoạch', 'Văn phòng']);
    for (const part of ['16 giờ 00 ngày 18/6/2031', '15/12/2030', 'đã quá hạn', 'đã gửi: 10/12 đầu mối']) {
      expect(text(letter)).toContain(part);
    }
    expect(text(officialRoundReminder({ ...round, isOver: false }))).toContain('đúng hạn');
  });

  it('keeps the form of an official letter', async () => {
    expect(inspectForm(await writeOfficial(officialRoundReminder(round)), 'cong-van.docx')).toEqual([]);
  });
});
