/**
 * One sentence per error code of `libs/contracts` (`error.<code>`), what the browser itself meets (`error.client.*`),
 * and one per field rule (`rule.<rule>`). Each says what happened, what is kept, and what to do.
 */
export const errors = {
  'error.code': 'Mã lỗi: {code}',
  'error.client.network': 'Không kết nối được máy chủ. Kiểm tra mạng rồi thử lại; nội dung đang nhập vẫn còn.',
  'error.client.unexpected':
    'Hệ thống trả lời không đúng dạng mong đợi. Thử lại; nếu vẫn lỗi, gửi mã dưới đây cho quản trị hệ thống.',
  'error.client.timeout': 'Máy chủ trả lời quá chậm. Thử lại sau ít phút; nội dung đang nhập vẫn còn.',

  'error.request.invalid': 'Có nội dung chưa đúng. Sửa các chỗ được đánh dấu rồi thử lại.',
  'error.request.not_found': 'Không có địa chỉ này trong hệ thống.',
  'error.request.too_large': 'Nội dung gửi lên quá lớn. Chia nhỏ rồi gửi lại.',
  'error.request.origin_refused':
    'Yêu cầu không đến từ trang của hệ thống nên bị từ chối. Mở lại hệ thống rồi thử lại.',
  'error.request.page_too_deep': 'Danh sách quá dài để xem đến trang này. Thu hẹp điều kiện tìm kiếm.',
  'error.query.refused': 'Truy vấn vượt giới hạn cho phép. Thu hẹp điều kiện rồi thử lại.',

  'error.access.sign_in_required': 'Cần đăng nhập để tiếp tục.',
  'error.access.wrong_credentials':
    'Tên đăng nhập hoặc mật khẩu chưa đúng. Kiểm tra bộ gõ tiếng Việt và phím Caps Lock rồi nhập lại.',
  'error.access.session_ended': 'Phiên làm việc đã hết. Đăng nhập lại để tiếp tục; nội dung đang nhập vẫn còn.',
  'error.access.locked': 'Sai quá nhiều lần nên tạm khóa đăng nhập. Thử lại sau {seconds} giây.',
  'error.access.forbidden': 'Bạn chưa được giao quyền làm việc này. Quản trị hệ thống của đơn vị có thể giao quyền.',
  'error.access.password_change_required': 'Cần đặt mật khẩu của riêng bạn trước khi làm việc.',
  'error.access.password_wrong': 'Mật khẩu hiện tại chưa đúng.',
  'error.access.password_weak': 'Mật khẩu này dễ đoán hoặc đã bị lộ ở nơi khác. Chọn mật khẩu khác.',
  'error.access.password_short': 'Mật khẩu quá ngắn. Cần ít nhất {min} ký tự.',
  'error.access.password_long': 'Mật khẩu quá dài. Tối đa {max} ký tự.',
  'error.access.username_taken': 'Tên đăng nhập này đã có người dùng. Chọn tên khác.',
  'error.access.email_taken': 'Địa chỉ thư này đã có tài khoản khác dùng. Ghi địa chỉ khác hoặc để trống.',
  'error.access.own_rights': 'Không ai tự thay đổi quyền, chức danh của chính mình. Nhờ một quản trị khác thực hiện.',
  'error.access.person_elsewhere':
    'Người này còn làm việc hoặc còn quyền ở đơn vị ngoài phạm vi bạn quản trị. Quản trị của cấp trên thực hiện được.',
  'error.access.date_before_start': 'Ngày này phải sau ngày bắt đầu giữ chức danh ({date}).',

  'error.list.empty': 'Bảng dán vào chưa có dòng nào.',
  'error.list.too_long': 'Bảng có {count} dòng, tối đa {max} dòng một lần. Chia thành nhiều lần.',
  'error.list.faulty': 'Còn {count} dòng chưa đúng nên chưa ghi dòng nào. Sửa các dòng được đánh dấu rồi thử lại.',
  'error.list.unreadable': 'Không đọc được bảng trong tệp này. Mở tệp, chép các ô rồi dán vào đây.',

  'error.record.not_found': 'Không tìm thấy nội dung này, hoặc nó nằm ngoài phạm vi đơn vị của bạn.',
  'error.record.conflict': 'Người khác vừa sửa nội dung này. Xem bản mới nhất rồi lưu lại; nội dung bạn nhập vẫn còn.',
  'error.record.duplicate': 'Nội dung này đã có trong hệ thống.',
  'error.record.in_use': 'Nội dung này đang được dùng ở nơi khác nên không xóa được.',

  'error.unit.has_children': 'Đơn vị còn đơn vị trực thuộc. Chuyển hoặc kết thúc các đơn vị đó trước.',
  'error.unit.would_cycle': 'Không thể chuyển một đơn vị vào chính nó hoặc vào đơn vị trực thuộc của nó.',
  'error.unit.date_before_start': 'Ngày có hiệu lực phải sau ngày bắt đầu của thông tin hiện tại ({date}).',
  'error.unit.closed': 'Đơn vị đã kết thúc hoạt động nên không sửa được.',
  'error.unit.identifier_invalid': 'Mã định danh chưa đúng dạng.',
  'error.unit.identifier_taken': 'Mã định danh này đang dùng cho đơn vị khác: {unit}.',

  'error.plan.issued_immutable': 'Kế hoạch đã ban hành không sửa trực tiếp được. Thay đổi phải qua văn bản điều chỉnh.',
  'error.plan.number_taken': 'Số {number} năm {year} đã dùng cho văn bản khác: {subject}.',
  'error.plan.record_incomplete': 'Ghi nhận đã ban hành cần số, ngày của văn bản; nơi nào không rõ thì ghi lý do.',
  'error.plan.not_draft': 'Kế hoạch không còn là dự thảo nên không sửa được.',
  'error.plan.value_invalid': 'Giá trị chưa đúng. Sửa ô được đánh dấu rồi lưu lại.',
  'error.plan.too_many_rows': 'Một kế hoạch có tối đa {max} dòng mỗi loại. Tách bớt sang kế hoạch khác.',
  'error.plan.amendment_restricted': 'Văn bản điều chỉnh phải có cùng chế độ lưu hành với kế hoạch được điều chỉnh.',
  'error.plan.amendment_open':
    'Kế hoạch này đang có dự thảo điều chỉnh (bản {n}). Hoàn thành hoặc xóa dự thảo đó rồi lập bản mới.',
  'error.plan.not_in_force':
    'Chỉ điều chỉnh, bổ sung và lập kế hoạch năm từ kế hoạch đã ban hành, chưa bị thay thế hay bãi bỏ.',
  'error.plan.derived_already':
    'Đơn vị này đã có kế hoạch năm {year} lập từ kế hoạch trên: {subject}. Mở kế hoạch đó để sửa.',
  'error.plan.dossier_too_large':
    'Các tệp của kế hoạch vượt {max} MB nên không gộp được thành một tệp nén. Tải riêng từng tệp ở thẻ Nguồn và thẻ Trình duyệt.',
  'error.paper.no_converter':
    'Máy chủ không có LibreOffice nên không tạo được PDF. Hãy in trang này và chọn lưu thành PDF.',
  'error.paper.not_converted': 'Chưa tạo được bản PDF. Bản Word vẫn tải được; hãy thử lại sau ít phút.',
  'error.plan.export_restricted': 'Văn bản lưu hành hạn chế nên không kết xuất ra tệp được.',

  'error.plan.section_cannot_move': 'Mục này không chuyển tiếp được về phía đó. Đề cương giữ nguyên.',
  'error.plan.not_editable':
    'Dự thảo đang trên đường trình duyệt nên không sửa được. Nội dung đã lưu vẫn còn; rút lại hoặc đợi trả lại rồi sửa.',

  'error.procedure.not_possible': 'Bước này không còn làm được: kế hoạch đã sang bước khác. Tải lại trang để xem.',
  'error.procedure.not_your_turn': 'Chưa đến lượt bạn xử lý, hoặc bước này do người khác xử lý. Tải lại trang để xem.',
  'error.procedure.four_eyes':
    'Bạn đã soạn hoặc đã xử lý một bước khác của bản này, nên bước này phải do người khác xử lý.',
  'error.procedure.opinion_required': 'Cần ghi ý kiến để người nhận biết phải làm gì. Ghi ý kiến rồi làm lại.',
  'error.procedure.content_changed':
    'Nội dung không còn như lúc trình nên không ký, phát hành được. Trả lại để trình lại từ đầu.',

  'error.comment.version_closed': 'Bản này đã ban hành nên không nhận thêm góp ý. Góp ý cũ vẫn xem được.',
  'error.comment.text_invalid': 'Góp ý cần có nội dung, tối đa {max} ký tự. Nội dung bạn nhập vẫn còn.',
  'error.comment.words_changed': 'Đoạn chữ được chọn vừa được sửa. Chọn lại đoạn cần góp ý; nội dung bạn nhập vẫn còn.',
  'error.comment.too_many': 'Số góp ý đã đến mức tối đa {max}. Xử lý góp ý cũ rồi trao đổi tiếp bằng văn bản.',
  'error.cycle.not_draft':
    'Đợt báo cáo này đã mở nên không sửa được nội dung, đầu mối. Mở lại từng báo cáo hoặc lập đợt khác.',
  'error.cycle.not_open':
    'Đợt báo cáo không ở trạng thái đang thu thập nên không làm được việc này. Số liệu đã có vẫn giữ nguyên.',
  'error.cycle.incomplete': 'Đợt báo cáo còn thiếu nội dung. Bổ sung các mục được đánh dấu rồi làm lại.',
  'error.cycle.all_sent': 'Mọi đầu mối đã gửi báo cáo, không còn ai để đôn đốc.',
  'error.report.not_possible':
    'Báo cáo này đang ở bước khác hoặc việc này không thuộc phần của bạn. Tải lại trang để xem trạng thái hiện tại.',
  'error.report.four_eyes':
    'Người nhập hoặc gửi số liệu của đơn vị không tự duyệt, tự tiếp nhận báo cáo đó. Cần một người khác.',
  'error.report.not_ready': 'Còn {count} chỗ phải xử lý trước khi gửi. Số liệu đã nhập vẫn được giữ.',
  'error.report.reason_required': 'Cần ghi lý do, hoặc chọn các chỉ tiêu phải sửa kèm lý do.',
  'error.report.paper_required': 'Nhập thay đơn vị thì phải đính kèm bản giấy đã ký của đơn vị.',
  'error.report.not_editable':
    'Báo cáo này không ở trạng thái cho phép nhập. Nội dung chưa lưu vẫn còn trên máy của bạn.',
  'error.report.file_refused': 'Chỉ nhận tệp PDF, PNG hoặc JPEG, mỗi ô không quá 10 tệp. Tệp không được lưu.',
  'error.indicator.code_taken': 'Cơ quan đã có chỉ tiêu mang mã này. Tìm theo mã để mở chỉ tiêu đó, hoặc đặt mã khác.',
  'error.indicator.not_draft':
    'Định nghĩa đã đưa vào sử dụng nên không sửa được. Lập định nghĩa mới, áp dụng từ một ngày khác.',
  'error.indicator.draft_open': 'Chỉ tiêu này đang có dự thảo định nghĩa. Mở dự thảo đó để sửa tiếp.',
  'error.indicator.incomplete':
    'Định nghĩa chưa đủ nên chưa đưa vào sử dụng được. Nội dung đã lưu vẫn còn; bổ sung ô được đánh dấu.',
  'error.indicator.not_in_use': 'Chỉ tiêu này không đang được sử dụng. Chọn chỉ tiêu khác.',
  'error.framework.not_draft': 'Khung không còn là dự thảo nên không sửa được. Sao chép khung để sửa.',
  'error.framework.not_in_use': 'Khung này không đang được sử dụng. Chọn khung khác.',
  'error.framework.outline_invalid': 'Đề cương chưa đúng và chưa được lưu. Sửa ô được đánh dấu rồi lưu lại.',
  'error.framework.empty': 'Đề cương chưa có mục nào. Thêm mục rồi đưa vào sử dụng.',
  'error.framework.map_invalid': 'Bản nối có mục không còn trong đề cương và chưa được lưu. Tải lại trang rồi nối lại.',
  'error.framework.map_circular': 'Khung được chọn đã lấy nội dung từ khung này. Chọn khung trước đó.',
  'error.authorisation.not_head':
    'Người ủy quyền phải là người đứng đầu của đơn vị. Người được ủy quyền không được ủy quyền lại.',
  'error.authorisation.to_oneself': 'Vị trí ủy quyền và vị trí được ủy quyền phải khác nhau.',
  'error.authorisation.other_agency': 'Chỉ ủy quyền cho vị trí trong cùng cơ quan.',
  'error.authorisation.cannot_read':
    'Vị trí này chưa xem được kế hoạch của đơn vị nên không ký được. Cấp quyền xem cho vị trí rồi ủy quyền.',
  'error.authorisation.invalid': 'Có ô chưa đúng và ủy quyền chưa được lưu. Sửa ô được đánh dấu rồi lưu lại.',
  'error.authorisation.over': 'Ủy quyền này đã hết hạn hoặc đã chấm dứt.',
  'error.evaluation.missing': 'Chưa ghi kết quả thực hiện. Ghi tổng kết ở trang Tóm tắt rồi thực hiện lại.',
  'error.evaluation.dossier_missing': 'Chưa tải hồ sơ sau khi tổng kết. Tải hồ sơ, hoặc ghi lý do không cần.',
  'error.evaluation.final': 'Kế hoạch đã tổng kết nên nội dung tổng kết không sửa được nữa.',
  'error.legal.number_taken': 'Danh mục đã có văn bản mang số này. Tìm theo số để mở văn bản đó.',
  'error.legal.relation_circular': 'Hai văn bản không thể thay thế hoặc sửa đổi lẫn nhau. Bỏ một quan hệ rồi lưu lại.',
  'error.legal.validity_reversed': 'Ngày hết hiệu lực phải sau ngày có hiệu lực. Sửa một trong hai ngày rồi lưu lại.',
  'error.procedure.page_refused':
    'Trang quét phải là tệp PDF, PNG hoặc JPEG. Quét hoặc chụp lại trang có bút phê rồi tải lên; nội dung đã nhập vẫn còn.',

  'error.import.declaration_required': 'Cần xác nhận tài liệu không chứa bí mật nhà nước trước khi tải lên.',
  'error.import.too_many_files': 'Một văn bản nhập gồm tối đa {max} tệp. Bỏ bớt tệp hoặc gộp các phụ lục rồi tải lên.',
  'error.import.secret_refused':
    'Tài liệu có dấu hiệu chứa bí mật nhà nước nên không được nhận vào hệ thống. Tệp không được lưu.',
  'error.import.state': 'Bước này không còn làm được: văn bản nhập đã sang bước khác. Tải lại trang để xem.',
  'error.import.undecided': 'Còn {count} mục chưa xem xong. Xử lý các mục đó rồi tạo kế hoạch.',
  'error.import.already_accepted': 'Văn bản này đã được nhập trước đó.',
  'error.import.unreadable': 'Không đọc được nội dung của tệp. Mở tệp kiểm tra, hoặc dán nội dung văn bản.',

  'error.file.too_large': 'Tệp lớn hơn {maxMb} MB. Chia nhỏ hoặc nén lại ảnh trong tệp rồi tải lên.',
  'error.file.type_refused': 'Loại tệp này không nhận được. Dùng Word, PDF, Excel hoặc văn bản thuần.',
  'error.file.gone': 'Tệp không còn trong hệ thống.',
  'error.job.not_cancellable': 'Việc này đã xong hoặc đang ở bước không dừng được.',

  'error.server.busy': 'Hệ thống đang quá tải. Thử lại sau ít giây; nội dung đang nhập vẫn còn.',
  'error.server.stopping': 'Hệ thống đang khởi động lại. Thử lại sau ít giây; nội dung đang nhập vẫn còn.',
  'error.server.internal':
    'Hệ thống gặp lỗi ngoài dự kiến. Nội dung đã lưu không mất. Thử lại; nếu vẫn lỗi, gửi mã dưới đây cho quản trị hệ thống.',

  'rule.required': 'Cần nhập: {field}.',
  'rule.hasSections': 'Mục còn mục con. Bỏ các mục con trước.',
  'rule.tooMany': 'Tối đa {max} mục.',
  'rule.invalid': '{field} chưa đúng.',
  'rule.min': '{field} cần ít nhất {min} ký tự.',
  'rule.max': '{field} tối đa {max} ký tự.',
  'rule.date': '{field} chưa phải là ngày hợp lệ. Ghi theo dạng 21/11/2026.',
  'rule.email': '{field} chưa phải là địa chỉ thư hợp lệ.',
  'rule.number': '{field} chưa phải là số. Ví dụ 1.234,5.',
  'rule.unique': '{field} đã được dùng.',
  'rule.year': '{field} phải là năm từ {min} đến {max}.',
  'rule.comparatorMissing': 'Chọn mức so sánh cho giá trị: ít nhất, không quá, bằng.',
  'rule.valueMissing': 'Đã chọn mức thì cần giá trị.',
  'rule.rangeOpen': 'Khoảng cần cả giá trị đến.',
  'rule.notRange': 'Chỉ mức "trong khoảng" mới có giá trị đến.',
  'rule.rangeReversed': 'Giá trị đến phải lớn hơn giá trị từ.',
  'rule.atDateOnly': '{field} của loại giá trị này phải là tại thời điểm.',
  'rule.notAfterPrevious': '{field} phải sau ngày áp dụng của định nghĩa trước.',
  'rule.duplicate': '{field} có giá trị lặp lại.',
  'rule.scaleReversed': '{field} phải lớn hơn giá trị nhỏ nhất.',
  'rule.endBeforeStart': 'Năm kết thúc phải sau năm bắt đầu.',
  'rule.negative': '{field} không được âm.',
  'rule.amountMissing': 'Đã chọn tiền tệ thì cần số tiền.',
  'rule.wholeDong': 'Số tiền bằng đồng không có phần lẻ.',
  'rule.dateInFuture': '{field} không được sau hôm nay.',
  'rule.beforeDocument': '{field} không được trước ngày của văn bản ủy quyền.',
  'rule.lastBeforeFirst': '{field} không được trước ngày bắt đầu.',
  'rule.dayPassed': '{field} đã qua.',
  'rule.beforeSubmission': '{field} không được trước ngày gửi, trình bản này.',
  'rule.unit': 'Tên đơn vị chưa đúng. Chọn lại đơn vị.',
  'rule.choice': '{field} chỉ nhận các giá trị trong danh sách.',
  'rule.wholeNumber': '{field} phải là số nguyên.',
  'rule.ambiguous': 'Số này đọc được hai cách. Ghi 1.234 hoặc 1,5.',
} as const;
