/** Import from documents: files, reading, comparing with the source. */
export const importsVi = {
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

export const importsEn: Record<keyof typeof importsVi, string> = {
  'import.title': 'Import from documents',
  'import.compare': 'Compare with the source',
  'import.declare': 'I confirm this file holds no state secret.',

  'import.confidence.sure': 'Sure',
  'import.confidence.check': 'Please check',
  'import.confidence.skip': 'Skip',

  'import.file.decision': 'Decision',
  'import.file.attachment': 'Attached text',
  'import.file.annex': 'Annex',
  'import.file.signed': 'Signed copy',
};
