/** "Rà soát trước khi trình": the tab of a plan. */
export const check = {
  'plan.tab.check': 'Rà soát',
  'check.tabCount': 'Rà soát ({count})',
  'check.title': 'Rà soát trước khi trình',
  'check.block': 'Phải sửa ({count})',
  'check.advise': 'Nên xem lại ({count})',
  'check.open': 'Còn {count} điểm phải sửa hoặc ghi lý do trước khi trình.',
  'check.openTab': 'Mở phần rà soát',
  'check.ready': 'Không còn điểm nào ngăn việc trình.',
  'check.none': 'Không có điểm nào phải sửa',
  'check.noneHint': 'Các quy tắc rà soát không thấy điều gì cần sửa hoặc xem lại trong kế hoạch này.',
  'check.go': 'Đến chỗ này',
  'check.explain': 'Ghi lý do',
  'check.explainBody':
    'Kế hoạch trình được khi điểm này có lý do giữ nguyên. Lý do hiện cho mọi người đọc dự thảo và mất hiệu lực khi nội dung thay đổi.',
  'check.explainSave': 'Lưu lý do',
  'check.explained': 'Đã ghi lý do.',
  'check.because': 'Lý do: {reason}',
  'check.reopen': 'Bỏ lý do',
  'check.reasonGiven': 'Lý do giữ nguyên: {reason} ({by}, {at})',
  'error.plan.not_ready':
    'Kế hoạch còn {count} điểm phải sửa nên chưa trình được. Mở tab Rà soát để sửa hoặc ghi lý do.',
  'error.check.finding_gone': 'Điểm này không còn hoặc đã thay đổi vì nội dung vừa được sửa. Hãy xem lại danh sách.',
  'error.check.must_be_mended': 'Điểm này phải sửa, không giữ nguyên bằng lý do được.',
  'error.check.reason_refused': 'Lý do phải có từ 1 đến {max} ký tự.',
} as const;
