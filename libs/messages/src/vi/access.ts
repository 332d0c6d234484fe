/** People, posts, roles and accounts. */
export const access = {
  'role.coordinator': 'Chuyên viên tổng hợp',
  'role.contributor': 'Chuyên viên đầu mối',
  'role.finance': 'Kế hoạch - Tài chính',
  'role.clerk': 'Văn thư',
  'role.leader': 'Lãnh đạo',
  'role.administrator': 'Quản trị hệ thống',

  'person.column.name': 'Họ và tên',
  'person.column.username': 'Tên đăng nhập',
  'person.column.unit': 'Đơn vị',
  'person.column.title': 'Chức danh',
  'person.column.role': 'Vai trò',

  'person.importFault.name_missing': 'Thiếu họ tên',
  'person.importFault.too_long': 'Nội dung quá dài',
  'person.importFault.username_invalid': 'Tên đăng nhập chỉ gồm chữ thường không dấu, số, dấu chấm, gạch',
  'person.importFault.username_taken': 'Tên đăng nhập đã có người dùng',
  'person.importFault.duplicate_row': 'Trùng với một dòng khác',
  'person.importFault.unit_missing': 'Thiếu đơn vị',
  'person.importFault.unit_unknown': 'Không tìm thấy đơn vị trong phạm vi của bạn',
  'person.importFault.unit_ambiguous': 'Có nhiều đơn vị cùng tên',
  'person.importFault.title_missing': 'Thiếu chức danh',
  'person.importFault.role_unknown': 'Không có vai trò này',
} as const;
