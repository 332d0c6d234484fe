import type { RoleCode } from '@lotrinh/contracts';

/** One invented person for each seat. */
export type DemoPerson = {
  username: string;
  name: string;
  title: string;
  unit: string;
  grants: { role: RoleCode; unit: string }[];
};

export const demoPeople: DemoPerson[] = [
  {
    username: 'tonghop',
    name: 'Đỗ Minh Hạnh',
    title: 'Chuyên viên tổng hợp',
    unit: 'ministry.it',
    grants: [{ role: 'coordinator', unit: 'ministry' }],
  },
  {
    username: 'daumoi',
    name: 'Phùng Gia Bảo',
    title: 'Chuyên viên đầu mối',
    unit: 'ministry.service',
    grants: [{ role: 'contributor', unit: 'ministry.service' }],
  },
  {
    username: 'cuc.tonghop',
    name: 'Hà Trung Kiên',
    title: 'Chuyên viên tổng hợp của cục',
    unit: 'ministry.service',
    grants: [{ role: 'coordinator', unit: 'ministry.service' }],
  },
  {
    username: 'taichinh',
    name: 'Lương Thu Trà',
    title: 'Chuyên viên kế hoạch - tài chính',
    unit: 'ministry.finance',
    grants: [{ role: 'finance', unit: 'ministry' }],
  },
  {
    username: 'vanthu',
    name: 'Kiều Ngọc Lan',
    title: 'Văn thư',
    unit: 'ministry.office',
    grants: [{ role: 'clerk', unit: 'ministry' }],
  },
  {
    username: 'lanhdao',
    name: 'Tạ Quang Vinh',
    title: 'Thứ trưởng',
    unit: 'ministry',
    grants: [{ role: 'leader', unit: 'ministry' }],
  },
  {
    username: 'quantri',
    name: 'Vương Đình Nam',
    title: 'Quản trị hệ thống',
    unit: 'ministry.it',
    grants: [
      { role: 'administrator', unit: 'ministry' },
      { role: 'administrator', unit: 'province' },
    ],
  },
  {
    username: 'tinh.tonghop',
    name: 'Mạc Thùy Dung',
    title: 'Chuyên viên tổng hợp',
    unit: 'province.science',
    grants: [{ role: 'coordinator', unit: 'province' }],
  },
];
