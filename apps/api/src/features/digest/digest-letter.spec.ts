import { type Digest, digestLetter, type NamedWork } from './digest-letter.js';

const work = (change: Partial<NamedWork> = {}): NamedWork => ({
  reminder: 'TODAY',
  reason: 'SIGN',
  title: 'Kế hoạch thử',
  unitName: 'Vụ Mẫu',
  dueOn: '2026-11-24',
  url: 'https://plans.example.vn/ke-hoach/1?ban=2&muc=3',
  ...change,
});
const digest = (change: Partial<Digest> = {}): Digest => ({
  locale: 'vi',
  day: '2026-11-24',
  named: [],
  others: { count: 0, overdue: 0 },
  inboxUrl: 'https://plans.example.vn/viec',
  settingsUrl: 'https://plans.example.vn/tai-khoan/thu',
  ...change,
});

describe('the letter', () => {
  it('puts what is late first and what has most time last, each under its heading', () => {
    const named = (['IN_7', 'OVERDUE', 'IN_1'] as const).map((reminder) => work({ reminder, title: reminder }));
    const { text, html } = digestLetter(digest({ named }));
    for (const letter of [text, html]) {
      const places = ['OVERDUE', 'IN_1', 'IN_7'].map((title) => letter.indexOf(title));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(places).not.toContain(-1);
    }
    expect(text.split('\n').filter((line) => line !== '' && line === line.toUpperCase())).toEqual([
      'QUÁ HẠN',
      'CÒN 1 NGÀY LÀM VIỆC',
      'CÒN 7 NGÀY LÀM VIỆC',
    ]);
  });

  it.each([
    [0, 3, 0, ['Có 3 việc đang chờ bạn xử lý.']],
    [0, 3, 2, ['Có 3 việc đang chờ bạn xử lý. Trong số đó 2 việc đã quá hạn từ trước.']],
    [1, 3, 0, ['Ngoài ra còn 3 việc đang chờ bạn xử lý.']],
    [1, 0, 0, []],
  ])('names %i and counts %i others, %i late', (named, count, overdue, expected) => {
    const { text } = digestLetter(
      digest({ named: Array.from({ length: named }, () => work()), others: { count, overdue } }),
    );
    expect(text.split('\n').filter((line) => line.includes('đang chờ'))).toEqual(expected);
  });

  it('says in its subject how much there is', () => {
    const others = { count: 4, overdue: 0 };
    expect(digestLetter(digest({ others })).subject).toBe('Việc của tôi ngày 24/11/2026: 4 việc chờ xử lý');
    expect(digestLetter(digest({ named: [work()], others })).subject).toBe(
      'Việc của tôi ngày 24/11/2026: 1 việc sắp đến hạn hoặc quá hạn, tổng số 5 việc',
    );
  });

  it('writes what people typed as text, in HTML too', () => {
    const title = `<img src=x onerror="alert('1')"> & hết`;
    const { html, text } = digestLetter(digest({ named: [work({ title })] }));
    expect(html).toContain('&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; hết');
    expect(html).toContain('href="https://plans.example.vn/ke-hoach/1?ban=2&amp;muc=3"');
    expect(text).toContain(title);
  });

  it('leads to the work and to where one stops it', () => {
    const { html, text } = digestLetter(digest({ locale: 'en' }));
    for (const letter of [html, text]) {
      expect(letter).toContain('https://plans.example.vn/viec');
      expect(letter).toContain('https://plans.example.vn/tai-khoan/thu');
    }
    expect(text).toContain('Stop receiving this letter');
  });
});
