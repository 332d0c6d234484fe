/** Import from documents: files, reading, comparing with the source. */
export const imports = {
  'import.title': 'Nhập từ văn bản',
  'import.compare': 'Đối chiếu',
  'import.declare': 'Tôi xác nhận tài liệu này không chứa bí mật nhà nước.',

  'import.confidence.sure': 'Chắc chắn',
  'import.confidence.check': 'Cần xem lại',
  'import.confidence.skip': 'Bỏ qua',

  'import.file.decision': 'Quyết định',
  'import.file.attachment': 'Văn bản kèm theo',
  'import.file.annex': 'Phụ lục',
  'import.file.signed': 'Bản ký',
} as const;
