/** The plan of the journeys runs from this year on, so that it is in force whenever they run. */
export const firstYear = new Date().getFullYear();
const midYear = firstYear + 2;
export const lastYear = firstYear + 4;

/** Words that the journeys look for, as the decision prints them. */
export const printed = {
  title: `Kế hoạch chuyển đổi số của Bộ Mẫu giai đoạn ${firstYear} - ${lastYear}`,
  online: '100% dịch vụ công đủ điều kiện được cung cấp trực tuyến toàn trình',
  filed: 'Ít nhất 60% hồ sơ thủ tục hành chính được nộp trực tuyến',
  signed: 'Tối thiểu 90% văn bản đi được ký số',
  faster: 'Rút ngắn 25% thời gian giải quyết thủ tục hành chính',
  databases: '12 cơ sở dữ liệu chuyên ngành được kết nối với nền tảng chia sẻ dữ liệu dùng chung',
  content: 'Trên 80% người dân hài lòng khi sử dụng dịch vụ công trực tuyến',
  secured: '100% hệ thống thông tin được phê duyệt cấp độ an toàn',
  warehouse: 'Xây dựng kho dữ liệu dùng chung của Bộ',
  unknownUnit: 'Tổ Điều phối liên ngành',
} as const;

const letterhead = `BỘ MẪU
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------

`;

const signature = `KT. BỘ TRƯỞNG
THỨ TRƯỞNG

Lâm Việt Thắng
`;

/** A ministry's decision with targets on two levels, a table of tasks, sums in two currencies and a unit nobody knows. */
export const decision = (number: number): string => `${letterhead}Số: ${number}/QĐ-BM
Hà Nội, ngày 18 tháng 12 năm ${firstYear - 1}

QUYẾT ĐỊNH
Phê duyệt ${printed.title}

BỘ TRƯỞNG BỘ MẪU

Căn cứ Luật Giao dịch điện tử ngày 22 tháng 6 năm 2023;
Căn cứ Nghị định số 9147/2024/NĐ-CP ngày 09 tháng 11 năm 2024 của Chính phủ về chia sẻ dữ liệu;
Căn cứ Quyết định số 9302/QĐ-BM ngày 15 tháng 02 năm 2025 của Bộ trưởng Bộ Mẫu về quy chế quản trị dữ liệu;
Theo đề nghị của Giám đốc Trung tâm Thông tin.

QUYẾT ĐỊNH:

Điều 1. Phê duyệt ${printed.title} với các nội dung sau:

I. MỤC TIÊU

1. Mục tiêu cụ thể đến năm ${midYear}
a) Tối thiểu 85% hồ sơ công việc ở cấp Bộ, 70% hồ sơ công việc ở cấp Cục được xử lý hoàn toàn trên môi trường số.
b) ${printed.online}.
c) ${printed.filed}.
d) ${printed.signed}.
đ) ${printed.faster}.
e) ${printed.databases}.
g) Bồi dưỡng kỹ năng số cho 1.500 lượt công chức, viên chức.

2. Mục tiêu cụ thể đến năm ${lastYear}
a) Tối thiểu 95% hồ sơ công việc ở cấp Bộ, 90% hồ sơ công việc ở cấp Cục được xử lý hoàn toàn trên môi trường số.
b) ${printed.content}.
c) ${printed.secured}.
d) Từ 50% đến 70% báo cáo định kỳ được tạo tự động từ dữ liệu.

II. NHIỆM VỤ, GIẢI PHÁP

1. Hoàn thiện thể chế
Vụ Pháp chế chủ trì, phối hợp với Trung tâm Thông tin rà soát các quy định về dữ liệu, hoàn thành năm ${firstYear}.

2. Danh mục nhiệm vụ, dự án

TT\tTên nhiệm vụ, dự án\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời gian\tKinh phí (triệu đồng)
1\t${printed.warehouse}\tTrung tâm Thông tin\tCác đơn vị thuộc Bộ\t${firstYear}-${midYear}\t18.500
2\tNâng cấp cổng dịch vụ công của Bộ\tVăn phòng Bộ\tTrung tâm Thông tin\t${firstYear}-${midYear}\t7.200
3\tBồi dưỡng kỹ năng số cho công chức\tVụ Tổ chức cán bộ\tTrường Đào tạo\tHằng năm\t1.300
4\tSố hóa hồ sơ lưu trữ\tVăn phòng Bộ\t${printed.unknownUnit}\t${firstYear}-${lastYear}\t9.600

III. KINH PHÍ
Tổng kinh phí dự kiến thực hiện Kế hoạch là 41 tỷ đồng và 350 nghìn USD, trong đó:
- Ngân sách trung ương: 41 tỷ đồng;
- Vốn viện trợ không hoàn lại: 350 nghìn USD.

IV. TỔ CHỨC THỰC HIỆN
1. Trung tâm Thông tin theo dõi, đôn đốc việc thực hiện Kế hoạch.
2. Vụ Kế hoạch - Tài chính bố trí kinh phí thực hiện Kế hoạch.

Điều 2. Quyết định này có hiệu lực kể từ ngày ký.

Điều 3. Chánh Văn phòng Bộ và Thủ trưởng các đơn vị thuộc Bộ chịu trách nhiệm thi hành Quyết định này./.

Nơi nhận:
- Như Điều 3;
- Lưu: VT.

${signature}`;

/** The task of the draft whose time runs beyond the plan. */
export const lateTask = 'Số hóa hồ sơ lưu trữ';

/** The decision before it is signed: number and day blank, every unit known, one task that runs beyond the plan. */
export const draftDecision = (): string =>
  decision(1)
    .replace('Số: 1/QĐ-BM', 'Số:        /QĐ-BM')
    .replace('ngày 18 tháng 12 năm', 'ngày     tháng     năm')
    .replace(printed.unknownUnit, 'Trung tâm Thông tin')
    .replace(`${firstYear}-${lastYear}\t9.600`, `${firstYear}-${lastYear + 2}\t9.600`);

/** A letter that prescribes the outline of a plan: no plan itself. */
export const guidance = (number: number): string => `${letterhead}Số: ${number}/BM-TTTT
V/v hướng dẫn xây dựng kế hoạch chuyển đổi số năm ${firstYear + 1}
Hà Nội, ngày 05 tháng 8 năm ${firstYear}

Kính gửi: Các đơn vị thuộc Bộ

Để thống nhất nội dung và tiến độ, Bộ Mẫu hướng dẫn các đơn vị xây dựng kế hoạch chuyển đổi số năm ${firstYear + 1} theo đề cương dưới đây. Đề nghị các đơn vị gửi kế hoạch về Trung tâm Thông tin trước ngày 30 tháng 9 năm ${firstYear}.

ĐỀ CƯƠNG KẾ HOẠCH

I. CĂN CỨ LẬP KẾ HOẠCH
Nêu các văn bản làm căn cứ, mỗi văn bản một dòng.

II. HIỆN TRẠNG
1. Hạ tầng số
Mô tả máy chủ, đường truyền và thiết bị đang dùng.
2. Dữ liệu
Liệt kê các cơ sở dữ liệu và tình trạng kết nối.

III. MỤC TIÊU
Nêu chỉ tiêu có giá trị và năm đạt.

IV. NHIỆM VỤ VÀ KINH PHÍ
1. Nhiệm vụ
Ghi đơn vị chủ trì, thời gian và sản phẩm.
2. Kinh phí
Ghi theo từng nguồn.

Nơi nhận:
- Như trên;
- Lưu: VT.

${signature}`;

/** A report that states results of units, two of them in words. */
export const report = (number: number): string => `${letterhead}Số: ${number}/BC-BM
Hà Nội, ngày 20 tháng 12 năm ${firstYear - 1}

BÁO CÁO
Kết quả chuyển đổi số năm ${firstYear - 1} của Bộ Mẫu

Kính gửi: Bộ Khoa học và Công nghệ

I. KẾT QUẢ ĐẠT ĐƯỢC

1. Tỷ lệ hồ sơ công việc được xử lý trên môi trường số:
- Văn phòng Bộ: 92%;
- Vụ Pháp chế: 88%;
- Cục Dịch vụ: đang xây dựng.

2. Số cơ sở dữ liệu đã kết nối:
- Trung tâm Thông tin: 6;
- Cục Dịch vụ: 2;
- Tạp chí: chưa có.

II. KHÓ KHĂN
Một số đơn vị thiếu nhân lực chuyên trách.

Nơi nhận:
- Như trên;
- Lưu: VT.

${signature}`;

/** One page without a letter on it, as a scanner makes them. */
export function scannedPdf(): Buffer {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>',
    '<</Length 24>>\nstream\n0.9 g 0 0 595 842 re f  \nendstream',
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const table = file.length;
  file += `xref\n0 5\n0000000000 65535 f \n${places.join('')}trailer\n<</Size 5/Root 1 0 R>>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}
