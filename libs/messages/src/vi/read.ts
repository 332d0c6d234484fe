/** Why a file could not be read: one sentence per code of the reader, saying what to do next. */
export const read = {
  'read.empty': 'Tệp không có nội dung. Hãy kiểm tra lại tệp rồi tải lên lần nữa.',
  'read.too_large': 'Tệp lớn hơn {megabytes} MB. Hãy giảm dung lượng hoặc tách phụ lục thành tệp riêng.',
  'read.password_protected': 'Tệp được bảo vệ bằng mật khẩu. Hãy gỡ mật khẩu rồi tải lên lại.',
  'read.archive_bomb': 'Tệp nén chứa quá nhiều dữ liệu hoặc lồng tệp nén khác nên bị từ chối vì lý do an toàn.',
  'read.dangerous_xml':
    'Tệp chứa khai báo XML không an toàn nên bị từ chối. Hãy mở bằng Word hoặc Excel và lưu lại thành tệp mới.',
  'read.damaged': 'Tệp bị hỏng, không đọc được. Hãy mở bằng phần mềm gốc, lưu lại thành tệp mới rồi tải lên.',
  'read.no_text_layer':
    'Tệp PDF là bản quét, không có chữ để đọc. Hãy tải lên bản Word, PDF xuất từ Word hoặc dán nội dung văn bản.',
  'read.wrong_encoding': 'Không nhận ra bảng mã của tệp văn bản. Hãy lưu lại với bảng mã UTF-8.',
  'read.wrong_type':
    'Nội dung tệp không đúng với đuôi .{extension}. Hãy đổi lại đúng đuôi tệp hoặc lưu lại đúng định dạng.',
  'read.needs_libreoffice':
    'Máy chủ chưa cài LibreOffice nên không đọc được tệp .doc, .odt, .rtf. Hãy lưu tệp thành .docx rồi tải lên.',
  'read.unsupported': 'Loại tệp này chưa được hỗ trợ. Hãy dùng .docx, .pdf, .xlsx, .doc, .odt, .rtf hoặc .txt.',
  'read.too_complex': 'Tệp quá phức tạp để đọc trong giới hạn bộ nhớ. Hãy tách thành nhiều tệp nhỏ hơn.',
  'read.time_out': 'Đọc tệp quá thời gian cho phép ({seconds} giây). Hãy tách thành nhiều tệp nhỏ hơn.',
  'read.cancelled': 'Đã dừng đọc tệp theo yêu cầu.',
} as const;
