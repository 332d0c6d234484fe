/** People, posts, roles and accounts. */
export const access = {
  'role.coordinator': 'Chuyên viên tổng hợp',
  'role.contributor': 'Chuyên viên đầu mối',
  'role.finance': 'Kế hoạch - Tài chính',
  'role.clerk': 'Văn thư',
  'role.leader': 'Lãnh đạo',
  'role.administrator': 'Quản trị hệ thống',
} as const;
