import type { UnitKind, UnitNameResolution } from '@lotrinh/contracts';
import fc from 'fast-check';
import {
  abbreviationsOf,
  createUnitNameResolver,
  readUnitIdentifier,
  unitKindOf,
  unitSearchFolds,
  type UnitNameEntry,
} from './index.js';

const unit = (unitId: string, level: number | null, text: string, shortName?: string): UnitNameEntry[] => [
  { unitId, kind: 'NAME', text, level },
  ...(shortName === undefined ? [] : [{ unitId, kind: 'SHORT_NAME' as const, text: shortName, level }]),
];

const ministry = createUnitNameResolver({ id: 'bo', kind: 'MINISTRY' }, [
  ...unit('bo', 0, 'Bộ Mẫu'),
  ...unit('vp', 1, 'Văn phòng Bộ', 'VP'),
  ...unit('ttr', 1, 'Thanh tra Bộ'),
  ...unit('tccb', 1, 'Vụ Tổ chức cán bộ'),
  ...unit('khtc', 1, 'Vụ Kế hoạch - Tài chính'),
  ...unit('hoa', 1, 'Cục Hòa giải'),
  ...unit('cntt', 1, 'Trung tâm Công nghệ thông tin'),
  ...unit('tttt', 1, 'Trung tâm Thông tin'),
  ...unit('cuc-vp', 2, 'Văn phòng'),
  ...unit('phong-a', 2, 'Phòng Tổng hợp'),
  ...unit('phong-b', 2, 'Phòng Tổng hợp'),
  { unitId: 'hoa', kind: 'FORMER_NAME', text: 'Cục Đối thoại', level: 1 },
  ...unit('tc', null, 'Bộ Tài chính'),
  ...unit('vhttdl', null, 'Bộ Văn hóa, Thể thao và Du lịch'),
  ...unit('tinh', null, 'Ủy ban nhân dân tỉnh Sông Mẫu'),
]);
const province = createUnitNameResolver({ id: 'tinh', kind: 'PROVINCE' }, [
  ...unit('tinh', 0, 'Ủy ban nhân dân tỉnh Sông Mẫu', 'UBND tỉnh'),
  ...unit('khcn', 1, 'Sở Khoa học và Công nghệ'),
  ...unit('gddt', 1, 'Sở Giáo dục và Đào tạo'),
  ...unit('phuong', 1, 'Ủy ban nhân dân phường Bến Mẫu'),
]);

const idOf = (found: UnitNameResolution) => (found.kind === 'unit' ? found.unitId : found.kind);
const sure = (found: UnitNameResolution) => (found.kind === 'unit' ? found.confidence : 0);

describe('a name printed by a ministry', () => {
  it.each([
    ['Vụ Tổ chức cán bộ', 'tccb'],
    ['Vụ TCCB', 'tccb'],
    ['vu tccb', 'tccb'],
    ['vụ tổ chức, cán bộ', 'tccb'],
    ['VP', 'vp'],
    ['VP Bộ', 'vp'],
    ['Văn phòng', 'vp'],
    ['Văn phòng Bộ Mẫu', 'vp'],
    ['Chánh Văn phòng Bộ', 'vp'],
    ['TTr Bộ', 'ttr'],
    ['Vụ KHTC', 'khtc'],
    ['Vụ KH&TC', 'khtc'],
    ['Vụ KH - TC', 'khtc'],
    ['Vụ trưởng Vụ Kế hoạch - Tài chính', 'khtc'],
    ['Trung tâm CNTT', 'cntt'],
    ['TT CNTT', 'cntt'],
    ['TTTT', 'tttt'],
    ['Trung tâm Thông tin (TTTT)', 'tttt'],
    ['Trung tâm Thông tin thuộc Bộ', 'tttt'],
    ['Cục Hoà giải', 'hoa'],
    ['Cục Đối thoại', 'hoa'],
    ['Bộ', 'bo'],
    ['Bộ Tài chính', 'tc'],
    ['Bộ VHTTDL', 'vhttdl'],
    ['Bộ VHTT&DL', 'vhttdl'],
    ['UBND tỉnh Sông Mẫu', 'tinh'],
  ])('%s is one unit', (text, id) => {
    expect(idOf(ministry(text))).toBe(id);
  });

  it('is surest where it stands letter by letter', () => {
    expect(sure(ministry('Vụ Tổ chức cán bộ'))).toBe(1);
    expect(sure(ministry('Cục Hoà giải'))).toBeLessThan(1);
    expect(sure(ministry('cuc hoa giai'))).toBeLessThan(sure(ministry('Cục Hoà giải')));
    expect(sure(ministry('Văn phòng'))).toBeLessThan(0.9);
  });

  it('is not chosen for when two units bear it', () => {
    expect(ministry('Phòng Tổng hợp')).toEqual({ kind: 'unknown', candidates: ['phong-a', 'phong-b'] });
  });

  it.each(['Vụ Vận tải', 'Vụ XYZ', 'Ông Nguyễn Văn A', '', '   ', '...'])(
    'is unknown when no unit bears it: "%s"',
    (text) => {
      expect(ministry(text)).toEqual({ kind: 'unknown', candidates: [] });
    },
  );
});

describe('a name printed by a province', () => {
  it.each([
    ['Sở KHCN', 'khcn'],
    ['Sở KH&CN', 'khcn'],
    ['Sở KH và CN', 'khcn'],
    ['Sở Khoa học và Công nghệ tỉnh Sông Mẫu', 'khcn'],
    ['Giám đốc Sở Khoa học và Công nghệ', 'khcn'],
    ['Sở GDĐT', 'gddt'],
    ['UBND phường Bến Mẫu', 'phuong'],
    ['UBND tỉnh', 'tinh'],
  ])('%s is one unit', (text, id) => {
    expect(idOf(province(text))).toBe(id);
  });
});

describe('a described set', () => {
  const selectorOf = (found: UnitNameResolution) => (found.kind === 'collective' ? found.selector : null);

  it.each<[string, { below: string | null; depth: number | null; kinds: UnitKind[]; edgeKind: string | null }]>([
    ['Các đơn vị', { below: 'bo', depth: 1, kinds: [], edgeKind: null }],
    ['Thủ trưởng các đơn vị thuộc, trực thuộc Bộ', { below: 'bo', depth: 1, kinds: [], edgeKind: null }],
    ['các đơn vị trực thuộc Bộ', { below: 'bo', depth: 1, kinds: [], edgeKind: 'SUBORDINATE' }],
    ['Các Vụ, Cục', { below: 'bo', depth: 1, kinds: ['AUTHORITY', 'DEPARTMENT'], edgeKind: null }],
    [
      'UBND các tỉnh, thành phố trực thuộc trung ương',
      { below: null, depth: null, kinds: ['PROVINCE'], edgeKind: null },
    ],
    [
      'các bộ, ngành',
      { below: null, depth: null, kinds: ['MINISTRY', 'MINISTERIAL_AGENCY', 'GOVERNMENT_AGENCY'], edgeKind: null },
    ],
  ])('%s of a ministry', (text, expected) => {
    expect(selectorOf(ministry(text))).toMatchObject(expected);
  });

  it.each<[string, { below: string | null; depth: number | null; kinds: UnitKind[] }]>([
    [
      'các sở, ban, ngành',
      { below: 'tinh', depth: 1, kinds: ['PROVINCIAL_DEPARTMENT', 'COMMITTEE', 'OFFICE', 'INSPECTORATE'] },
    ],
    ['UBND các huyện, thành phố', { below: 'tinh', depth: null, kinds: ['DISTRICT'] }],
    ['UBND các xã, phường', { below: 'tinh', depth: null, kinds: ['COMMUNE'] }],
    ['UBND cấp huyện', { below: 'tinh', depth: null, kinds: ['DISTRICT'] }],
  ])('%s of a province', (text, expected) => {
    expect(selectorOf(province(text))).toMatchObject(expected);
  });

  it('says when the words leave open who belongs', () => {
    expect(ministry('Các đơn vị có liên quan')).toMatchObject({ kind: 'collective', isComplete: false });
    expect(ministry('Các đơn vị')).toMatchObject({ kind: 'collective', isComplete: true });
  });
});

it('tells the kind from the words that open a name, or not at all', () => {
  expect(unitKindOf('Vụ Pháp chế')).toBe('DEPARTMENT');
  expect(unitKindOf('UBND xã Đồng Mẫu')).toBe('COMMUNE');
  expect(unitKindOf('Bảo tàng Mẫu')).toBe('OTHER');
  expect(unitKindOf('Bộ phận một cửa')).toBeNull();
  expect(unitKindOf('Liên hiệp hội')).toBeNull();
});

it('makes the abbreviations that people type', () => {
  expect(abbreviationsOf('Vụ Tổ chức cán bộ')).toEqual(['VTCCB', 'Vụ TCCB']);
  expect(abbreviationsOf('Trung tâm Thông tin')).toContain('TTTT');
  expect(abbreviationsOf('Sở Giáo dục và Đào tạo')).toContain('Sở GDĐT');
  expect(unitSearchFolds('Sở KH&CN')).toEqual(['so kh va cn', 'so khcn']);
});

describe('an identifier', () => {
  it('is read in both writings, which name the same agency', () => {
    expect(readUnitIdentifier('h13.12')).toEqual({ scheme: 'QD20_2020', value: 'H13.12', canonical: 'H13.12' });
    expect(readUnitIdentifier('000.00.12.H13')).toEqual({
      scheme: 'QCVN102_2016',
      value: '000.00.12.H13',
      canonical: 'H13.12',
    });
    expect(readUnitIdentifier('000.00.00.G09')?.canonical).toBe('G09');
  });

  it.each(['', 'H1', 'H13..2', 'H13.12-4', '12.H13', `A01.${'1'.repeat(40)}`])('is refused as "%s"', (text) => {
    expect(readUnitIdentifier(text)).toBeNull();
  });
});

it('finds every unit by each abbreviation made from its name, or says that several fit', () => {
  const words = fc.constantFrom(
    'Tổ chức',
    'Kế hoạch',
    'Thông tin',
    'Đào tạo',
    'Pháp chế',
    'Cán bộ',
    'Y tế',
    'Giáo dục',
  );
  fc.assert(
    fc.property(
      fc.constantFrom('Vụ', 'Cục', 'Trung tâm'),
      fc.uniqueArray(words, { minLength: 1, maxLength: 3 }),
      (type, parts) => {
        const name = `${type} ${parts.join(' và ')}`;
        const resolve = createUnitNameResolver({ id: 'bo', kind: 'MINISTRY' }, [
          ...unit('bo', 0, 'Bộ Mẫu'),
          ...unit('x', 1, name),
        ]);
        for (const short of abbreviationsOf(name)) expect(idOf(resolve(short))).toBe('x');
      },
    ),
  );
});
