import { inspectForm } from '@lotrinh/reader';
import { officialReminder, type ReminderLetter } from './reminder-letter.js';
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
const words = (given: ReminderLetter): string =>
  officialReminder(given)
    .body.map((block) => (block.kind === 'text' ? block.text : ''))
    .join('\n');

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
