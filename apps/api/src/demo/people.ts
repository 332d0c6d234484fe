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
    username: 'giamdoc',
    name: 'Hồ Sỹ Tường',
    title: 'Giám đốc',
    unit: 'ministry.it',
    grants: [{ role: 'unit_head', unit: 'ministry' }],
  },
  {
    username: 'phoihop',
    name: 'Nghiêm Thị Xuân',
    title: 'Vụ trưởng',
    unit: 'ministry.finance',
    grants: [{ role: 'coordinating_head', unit: 'ministry' }],
  },
  {
    username: 'thamdinh',
    name: 'Cao Bá Khoa',
    title: 'Chuyên viên thẩm định',
    unit: 'ministry.it',
    grants: [{ role: 'appraiser', unit: 'ministry' }],
  },
  {
    username: 'vanphong',
    name: 'Thái Hoàng Yến',
    title: 'Phó Chánh Văn phòng',
    unit: 'ministry.office',
    grants: [{ role: 'form_checker', unit: 'ministry' }],
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
    username: 'thuky',
    name: 'Ninh Phương Thảo',
    title: 'Thư ký Thứ trưởng',
    unit: 'ministry.office',
    grants: [{ role: 'secretary', unit: 'ministry' }],
  },
  {
    username: 'botruong',
    name: 'Lâm Chí Thiện',
    title: 'Bộ trưởng',
    unit: 'ministry',
    grants: [{ role: 'head', unit: 'ministry' }],
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
