/** People, posts, roles and accounts. */
export const accessVi = {
  'role.coordinator': 'Chuyên viên tổng hợp',
  'role.contributor': 'Chuyên viên đầu mối',
  'role.finance': 'Kế hoạch - Tài chính',
  'role.clerk': 'Văn thư',
  'role.leader': 'Lãnh đạo',
  'role.administrator': 'Quản trị hệ thống',
} as const;

export const accessEn: Record<keyof typeof accessVi, string> = {
  'role.coordinator': 'Coordinator',
  'role.contributor': 'Unit contributor',
  'role.finance': 'Planning and finance',
  'role.clerk': 'Document clerk',
  'role.leader': 'Leader',
  'role.administrator': 'Administrator',
};
