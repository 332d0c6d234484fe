/** The texts that lie in a dossier. */
export const dossier = {
  'dossier.title': 'MỤC LỤC HỒ SƠ KẾ HOẠCH',
  'dossier.issued': 'Số, ngày ban hành: {issued}',
  'dossier.notIssued': 'Chưa ban hành',
  'dossier.made': 'Lập ngày {day}, người lập: {name}',
  'dossier.files': 'Tài liệu trong hồ sơ:',
  'dossier.decisions': 'Quá trình trình duyệt:',
  'dossier.noDecisions': 'Chưa có quyết định nào trên hệ thống.',
  'dossier.opinion': 'Ý kiến: {opinion}',
  'dossier.comments': 'GÓP Ý CHO DỰ THẢO VÀ TRẢ LỜI',
  'dossier.commentOpen': 'Chưa đánh dấu đã xử lý',
  'dossier.contentHash': 'Mã băm nội dung bản ban hành (SHA-256): {hash}',
} as const;
