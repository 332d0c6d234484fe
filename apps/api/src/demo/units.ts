import type { UnitKind } from '@lotrinh/contracts';

/** Units of one ministry and one province, invented, as they are today. */
export type DemoUnit = {
  key: string;
  kind: UnitKind;
  name: string;
  shortName?: string;
  symbol?: string;
  edge?: 'INTERNAL' | 'SUBORDINATE';
  children?: DemoUnit[];
};

export const demoUnits: DemoUnit[] = [
  {
    key: 'ministry',
    kind: 'MINISTRY',
    name: 'Bộ Mẫu',
    shortName: 'Bộ Mẫu',
    symbol: 'BM',
    children: [
      { key: 'ministry.office', kind: 'OFFICE', name: 'Văn phòng Bộ', shortName: 'VP', symbol: 'VP' },
      {
        key: 'ministry.personnel',
        kind: 'DEPARTMENT',
        name: 'Vụ Tổ chức cán bộ',
        shortName: 'Vụ TCCB',
        symbol: 'TCCB',
      },
      {
        key: 'ministry.finance',
        kind: 'DEPARTMENT',
        name: 'Vụ Kế hoạch - Tài chính',
        shortName: 'Vụ KHTC',
        symbol: 'KHTC',
      },
      { key: 'ministry.legal', kind: 'DEPARTMENT', name: 'Vụ Pháp chế', shortName: 'Vụ PC', symbol: 'PC' },
      {
        key: 'ministry.international',
        kind: 'DEPARTMENT',
        name: 'Vụ Hợp tác quốc tế',
        shortName: 'Vụ HTQT',
        symbol: 'HTQT',
      },
      { key: 'ministry.first', kind: 'AUTHORITY', name: 'Cục Quản lý Một', shortName: 'Cục Một', symbol: 'CQL1' },
      { key: 'ministry.second', kind: 'AUTHORITY', name: 'Cục Quản lý Hai', shortName: 'Cục Hai', symbol: 'CQL2' },
      { key: 'ministry.service', kind: 'AUTHORITY', name: 'Cục Dịch vụ', shortName: 'Cục DV', symbol: 'CDV' },
      { key: 'ministry.it', kind: 'CENTRE', name: 'Trung tâm Thông tin', shortName: 'TTTT', symbol: 'TTTT' },
      {
        key: 'ministry.institute',
        kind: 'INSTITUTE',
        name: 'Viện Nghiên cứu',
        shortName: 'Viện NC',
        symbol: 'VNC',
        edge: 'SUBORDINATE',
      },
      {
        key: 'ministry.school',
        kind: 'SCHOOL',
        name: 'Trường Đào tạo',
        shortName: 'Trường ĐT',
        symbol: 'TĐT',
        edge: 'SUBORDINATE',
      },
      { key: 'ministry.press', kind: 'PRESS', name: 'Tạp chí', shortName: 'TC', symbol: 'TC', edge: 'SUBORDINATE' },
    ],
  },
  {
    key: 'province',
    kind: 'PROVINCE',
    name: 'Ủy ban nhân dân tỉnh Sông Mẫu',
    shortName: 'UBND tỉnh',
    symbol: 'UBND',
    children: [
      {
        key: 'province.office',
        kind: 'OFFICE',
        name: 'Văn phòng Ủy ban nhân dân tỉnh',
        shortName: 'VP UBND',
        symbol: 'VP',
      },
      {
        key: 'province.science',
        kind: 'PROVINCIAL_DEPARTMENT',
        name: 'Sở Khoa học và Công nghệ',
        shortName: 'Sở KHCN',
        symbol: 'SKHCN',
      },
      {
        key: 'province.finance',
        kind: 'PROVINCIAL_DEPARTMENT',
        name: 'Sở Tài chính',
        shortName: 'Sở TC',
        symbol: 'STC',
      },
      { key: 'province.home', kind: 'PROVINCIAL_DEPARTMENT', name: 'Sở Nội vụ', shortName: 'Sở NV', symbol: 'SNV' },
      {
        key: 'province.ward',
        kind: 'COMMUNE',
        name: 'Ủy ban nhân dân phường Bến Mẫu',
        shortName: 'UBND phường',
        symbol: 'UBND',
        edge: 'SUBORDINATE',
      },
      {
        key: 'province.commune',
        kind: 'COMMUNE',
        name: 'Ủy ban nhân dân xã Đồng Mẫu',
        shortName: 'UBND xã',
        symbol: 'UBND',
        edge: 'SUBORDINATE',
      },
    ],
  },
];
