import fc from 'fast-check';
import {
  findMoney,
  formatMoneyVi,
  fromMoneyUnit,
  parseMoney,
  parseMoneyUnit,
  toMoneyUnit,
  type MoneyScale,
} from './money.js';

const amounts = (text: string): string[] =>
  findMoney(text).map((m) => `${m.amount}${m.amountMax === null ? '' : `-${m.amountMax}`} ${m.currency}`);

describe('findMoney', () => {
  it.each([
    ['210 tỷ đồng và 500 nghìn USD', ['210000000000 VND', '500000 USD']],
    ['87,5 tỷ đồng', ['87500000000 VND']],
    ['12.700.000.000 đồng', ['12700000000 VND']],
    ['1.250 triệu đồng', ['1250000000 VND']],
    ['2 triệu USD', ['2000000 USD']],
    ['12 tỷ 500 triệu đồng', ['12500000000 VND']],
    ['1,2 nghìn tỷ đồng', ['1200000000000 VND']],
    ['50.000đ', ['50000 VND']],
    ['10 - 15 tỷ đồng', ['10000000000-15000000000 VND']],
    ['Tổng số: 45 tỉ.', ['45000000000 VND']],
    ['0,5 triệu đô la Mỹ', ['500000 USD']],
  ])('reads %j', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });

  it.each(['2 tỷ người', '10 triệu lượt', '12.5 tỷ đồng', '300 xã', 'năm 2025', 'tỷ lệ 50%'])(
    'finds none in %j',
    (text) => {
      expect(amounts(text)).toEqual([]);
    },
  );
});

describe('money under a table unit', () => {
  it.each([
    ['Đơn vị tính: triệu đồng', { currency: 'VND', scale: 'triệu' }],
    ['ĐVT: tỷ đồng', { currency: 'VND', scale: 'tỷ' }],
    ['Kinh phí (nghìn đồng)', { currency: 'VND', scale: 'nghìn' }],
    ['(Đơn vị tính: nghìn USD)', { currency: 'USD', scale: 'nghìn' }],
    ['Đơn vị: đồng', { currency: 'VND', scale: 'đồng' }],
    ['Đơn vị chủ trì', null],
  ])('reads the unit of %j', (text, unit) => {
    expect(parseMoneyUnit(text)).toEqual(unit);
  });

  it('multiplies bare numbers and leaves printed units alone', () => {
    const unit = { currency: 'VND', scale: 'triệu' } as const;
    expect(parseMoney('1.250', unit)?.amount).toBe('1250000000');
    expect(parseMoney('2 tỷ đồng', unit)?.amount).toBe('2000000000');
    expect(parseMoney('1.250', null)).toBeNull();
    expect(parseMoney('1.250', { currency: 'USD', scale: 'nghìn' })).toMatchObject({
      amount: '1250000',
      currency: 'USD',
    });
  });
});

describe('formatMoneyVi', () => {
  it.each([
    ['87500000000', {}, '87,5 tỷ đồng'],
    ['1250000000', { scale: 'triệu' }, '1.250 triệu đồng'],
    ['500000', { currency: 'USD' }, '500 nghìn USD'],
    ['12345678901', {}, '12.345.678.901 đồng'],
    ['87512345678', { scale: 'tỷ', places: 2 }, '87,51 tỷ đồng'],
    ['0', {}, '0 đồng'],
  ] as const)('prints %s %j as %s', (amount, options, printed) => {
    expect(formatMoneyVi(amount, options)).toBe(printed);
  });

  it('is read back to the same amount in every unit', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 10n ** 15n }),
        fc.constantFrom<MoneyScale[]>('đồng', 'nghìn', 'triệu', 'tỷ'),
        (value, scale) => {
          const amount = value.toString();
          expect(fromMoneyUnit(toMoneyUnit(amount, scale), scale)).toBe(amount);
          // A decimal that could be an English thousand is refused rather than read.
          fc.pre(!/,\d\d0 /.test(formatMoneyVi(amount, { scale })));
          expect(parseMoney(formatMoneyVi(amount, { scale }))?.amount).toBe(amount);
        },
      ),
    );
  });

  it('refuses what is no amount', () => {
    expect(() => formatMoneyVi('12 tỷ')).toThrow(RangeError);
  });
});
