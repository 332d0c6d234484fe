import type { FrameworkSectionView } from '@lotrinh/contracts';

type ShippedSection = Pick<FrameworkSectionView, 'label' | 'title' | 'isRequired' | 'contents'> & {
  guidance: string;
  children: ShippedSection[];
};
export type ShippedFramework = {
  /** Names the outline for good; one that changes comes with a code of its own, so that plans keep what they began from. */
  code: string;
  title: string;
  documentNumber: string | null;
  issuer: string | null;
  periodStart: number;
  periodEnd: number | null;
  sections: ShippedSection[];
};

type Contents = FrameworkSectionView['contents'];

const section = (
  isRequired: boolean,
  label: string,
  title: string,
  guidance: string,
  contents: Contents = ['NARRATIVE'],
  children: ShippedSection[] = [],
): ShippedSection => ({ label, title, guidance, isRequired, contents, children });
const must = (label: string, title: string, guidance: string, contents?: Contents, children?: ShippedSection[]) =>
  section(true, label, title, guidance, contents, children);
const may = (label: string, title: string, guidance: string, contents?: Contents, children?: ShippedSection[]) =>
  section(false, label, title, guidance, contents, children);

/** Outlines of the periods, guidance in our own words (R40, R41; Nghị định 224/2026/NĐ-CP Điều 7). */
export const shippedFrameworks: ShippedFramework[] = [
  {
    code: 'outline-2026',
    title: 'Đề cương kế hoạch chuyển đổi số từ năm 2026',
    documentNumber: '224/2026/NĐ-CP',
    issuer: 'Chính phủ',
    periodStart: 2026,
    periodEnd: null,
    sections: [
      must(
        'I',
        'Căn cứ lập kế hoạch',
        'Mỗi văn bản một dòng: loại, số, ngày, cơ quan ban hành. Chỉ dùng văn bản còn hiệu lực.',
        ['BASES'],
      ),
      must(
        'II',
        'Hiện trạng và kết quả thực hiện kế hoạch trước',
        'Số liệu có ngày chốt và nguồn. Nêu chỉ tiêu của kế hoạch trước chưa đạt và lý do.',
        ['NARRATIVE'],
        [
          may(
            '1',
            'Kết quả so với chỉ tiêu của kế hoạch trước',
            'Từng chỉ tiêu: giá trị được giao, giá trị đạt, lý do chênh lệch.',
          ),
          may(
            '2',
            'Tồn tại, hạn chế và nguyên nhân',
            'Nguyên nhân về kinh phí, nhân lực, pháp luật, kỹ thuật, phối hợp.',
          ),
        ],
      ),
      must('III', 'Mục tiêu', 'Kết quả cần có khi hết kỳ, viết ngắn; con số để ở phần chỉ tiêu.'),
      must(
        'IV',
        'Chỉ tiêu',
        'Mỗi chỉ tiêu có mức, giá trị, đơn vị tính, mẫu số, năm đạt, giá trị gốc và đơn vị chịu trách nhiệm.',
        ['TARGETS'],
      ),
      must(
        'V',
        'Nhiệm vụ',
        'Mỗi nhiệm vụ có đơn vị chủ trì, đơn vị phối hợp, thời gian, sản phẩm và kinh phí.',
        ['TASKS', 'NARRATIVE'],
        [
          may('1', 'Thể chế', 'Quy định cần ban hành hoặc sửa đổi.', ['TASKS', 'NARRATIVE']),
          may('2', 'Hạ tầng số', 'Phần dùng chung trước, phần riêng khi chưa có dùng chung.', ['TASKS', 'NARRATIVE']),
          may('3', 'Dữ liệu', 'Cơ sở dữ liệu, chất lượng, kết nối và chia sẻ.', ['TASKS', 'NARRATIVE']),
          may('4', 'Nền tảng và ứng dụng', 'Hệ thống mới, nâng cấp hoặc thuê; nêu hệ thống được thay thế.', [
            'TASKS',
            'NARRATIVE',
          ]),
          may('5', 'An toàn, an ninh mạng', 'Cấp độ, giám sát, ứng cứu, diễn tập.', ['TASKS', 'NARRATIVE']),
          may('6', 'Nguồn nhân lực', 'Tuyển dụng, bồi dưỡng, số lượt người.', ['TASKS', 'NARRATIVE']),
        ],
      ),
      must('VI', 'Giải pháp', 'Cách làm để nhiệm vụ xong đúng hạn: tổ chức, phối hợp, công nghệ, huy động nguồn lực.'),
      must('VII', 'Nguồn lực', 'Kinh phí theo nguồn, tính chất chi và năm; tổng khớp với từng dòng.', [
        'FUNDING',
        'NARRATIVE',
      ]),
      must('VIII', 'Thời hạn và lộ trình thực hiện', 'Kết quả phải có của mỗi năm hoặc mỗi quý.'),
      must('IX', 'Tổ chức thực hiện', 'Việc của từng đơn vị, đơn vị theo dõi, chế độ báo cáo.', [
        'DUTIES',
        'NARRATIVE',
      ]),
    ],
  },
  {
    code: 'outline-2021-2025',
    title: 'Đề cương kế hoạch giai đoạn 2021 - 2025',
    documentNumber: null,
    issuer: null,
    periodStart: 2021,
    periodEnd: 2025,
    sections: [
      must(
        'Phần I',
        'Đánh giá kết quả giai đoạn trước',
        'So kết quả với chỉ tiêu của kế hoạch giai đoạn trước, theo tám nội dung.',
        ['NARRATIVE'],
        [
          must('I', 'Môi trường pháp lý', 'Văn bản đã ban hành và tác dụng của chúng.'),
          must('II', 'Hạ tầng kỹ thuật', 'Máy chủ, đường truyền, trung tâm dữ liệu, tỷ lệ trang bị.'),
          must('III', 'Các hệ thống nền tảng', 'Nền tảng chia sẻ, định danh, ký số.'),
          must('IV', 'Phát triển dữ liệu', 'Cơ sở dữ liệu đã có, mức kết nối.'),
          must('V', 'Các ứng dụng, dịch vụ', 'Ứng dụng nội bộ; ứng dụng phục vụ người dân và doanh nghiệp.'),
          must('VI', 'Nguồn nhân lực', 'Số người chuyên trách, số lượt bồi dưỡng.'),
          must('VII', 'An toàn thông tin', 'Hệ thống đã phê duyệt cấp độ, giám sát, ứng cứu.'),
          must('VIII', 'Kinh phí thực hiện', 'Kinh phí đã dùng theo năm và nguồn.', ['FUNDING', 'NARRATIVE']),
        ],
      ),
      must(
        'Phần II',
        'Nội dung kế hoạch',
        'Từ căn cứ đến danh mục nhiệm vụ, dự án.',
        ['NARRATIVE'],
        [
          must('I', 'Căn cứ lập kế hoạch', 'Mỗi văn bản một dòng.', ['BASES']),
          must('II', 'Mục tiêu tổng quát', 'Kết quả chung khi hết giai đoạn.'),
          must(
            'III',
            'Mục tiêu cụ thể',
            'Từng chỉ tiêu có giá trị và năm đạt.',
            ['TARGETS'],
            [
              may('1', 'Ứng dụng trong nội bộ', 'Chỉ tiêu về xử lý công việc và chế độ báo cáo.', ['TARGETS']),
              may('2', 'Ứng dụng phục vụ người dân và doanh nghiệp', 'Chỉ tiêu về dịch vụ công trực tuyến.', [
                'TARGETS',
              ]),
            ],
          ),
          must(
            'IV',
            'Nhiệm vụ',
            'Theo bảy nhóm; mỗi nhiệm vụ có đơn vị chủ trì và thời gian.',
            ['TASKS', 'NARRATIVE'],
            [
              may('1', 'Hoàn thiện môi trường pháp lý', 'Văn bản cần xây dựng.', ['TASKS', 'NARRATIVE']),
              may('2', 'Phát triển hạ tầng kỹ thuật', 'Phần cần đầu tư hoặc thuê.', ['TASKS', 'NARRATIVE']),
              may('3', 'Phát triển các hệ thống nền tảng', 'Nền tảng dùng chung.', ['TASKS', 'NARRATIVE']),
              may('4', 'Phát triển các cơ sở dữ liệu', 'Cơ sở dữ liệu cần xây dựng, làm sạch, kết nối.', [
                'TASKS',
                'NARRATIVE',
              ]),
              may('5', 'Phát triển các ứng dụng, dịch vụ', 'Ứng dụng mới và nâng cấp.', ['TASKS', 'NARRATIVE']),
              may('6', 'Bảo đảm an toàn thông tin', 'Biện pháp theo cấp độ.', ['TASKS', 'NARRATIVE']),
              may('7', 'Phát triển nguồn nhân lực', 'Bồi dưỡng, tuyển dụng.', ['TASKS', 'NARRATIVE']),
            ],
          ),
          must('V', 'Giải pháp', 'Cách tổ chức, phối hợp, huy động nguồn lực.'),
          must('VI', 'Kinh phí thực hiện', 'Theo nguồn, tính chất chi và năm.', ['FUNDING', 'NARRATIVE']),
          must('VII', 'Tổ chức thực hiện', 'Việc của từng đơn vị.', ['DUTIES', 'NARRATIVE']),
          may('VIII', 'Theo dõi, đánh giá', 'Chế độ báo cáo và cách đo.'),
          must('IX', 'Danh mục nhiệm vụ, dự án', 'Tên, đơn vị chủ trì, thời gian, kinh phí.', ['TASKS']),
        ],
      ),
    ],
  },
  {
    code: 'outline-2011-2015',
    title: 'Đề cương kế hoạch giai đoạn 2011 - 2015',
    documentNumber: null,
    issuer: null,
    periodStart: 2011,
    periodEnd: 2015,
    sections: [
      must('I', 'Căn cứ lập kế hoạch', 'Mỗi văn bản một dòng.', ['BASES']),
      must(
        'II',
        'Hiện trạng',
        'Số liệu mới nhất, ghi ngày chốt.',
        ['NARRATIVE'],
        [
          must('1', 'Môi trường pháp lý', 'Quy định, quy chế đã có.'),
          must('2', 'Hạ tầng kỹ thuật', 'Thiết bị, mạng, đường truyền.'),
          must('3', 'Ứng dụng trong nội bộ cơ quan', 'Phần mềm đang dùng và mức sử dụng.'),
          must(
            '4',
            'Ứng dụng phục vụ người dân và doanh nghiệp',
            'Trang thông tin, dịch vụ công trực tuyến theo mức độ.',
          ),
          must('5', 'Nguồn nhân lực', 'Số người chuyên trách, trình độ.'),
          must('6', 'Kinh phí các dự án đã thực hiện', 'Dự án, tổng mức đầu tư, nguồn vốn, hiện trạng.', [
            'FUNDING',
            'NARRATIVE',
          ]),
        ],
      ),
      must(
        'III',
        'Mục tiêu',
        'Rõ, định lượng, dễ theo dõi và đánh giá.',
        ['TARGETS'],
        [
          must('1', 'Mục tiêu tổng quát', 'Kết quả chung khi hết giai đoạn.'),
          must('2', 'Mục tiêu cụ thể', 'Từng chỉ tiêu có giá trị và năm đạt.', ['TARGETS']),
        ],
      ),
      must(
        'IV',
        'Nội dung kế hoạch',
        'Tận dụng hạ tầng dùng chung; chỉ xây dựng cái cần và khả thi.',
        ['TASKS', 'NARRATIVE'],
        [
          must('1', 'Hạ tầng kỹ thuật', 'Phần cần bổ sung.', ['TASKS', 'NARRATIVE']),
          must('2', 'Ứng dụng trong nội bộ cơ quan', 'Ứng dụng cần xây dựng, nâng cấp.', ['TASKS', 'NARRATIVE']),
          must('3', 'Ứng dụng phục vụ người dân và doanh nghiệp', 'Dịch vụ công theo mức độ và năm.', [
            'TASKS',
            'NARRATIVE',
          ]),
          must('4', 'Nguồn nhân lực', 'Đào tạo, bồi dưỡng.', ['TASKS', 'NARRATIVE']),
        ],
      ),
      must(
        'V',
        'Giải pháp',
        'Năm nhóm giải pháp.',
        ['NARRATIVE'],
        [
          must('1', 'Tài chính', 'Cơ cấu nguồn vốn, thứ tự ưu tiên.'),
          must('2', 'Triển khai', 'Làm thử, nhân rộng, thuê dịch vụ.'),
          must('3', 'Tổ chức', 'Ban chỉ đạo, đơn vị chuyên trách.'),
          must('4', 'Môi trường chính sách', 'Quy chế, chuẩn.'),
          may('5', 'Giải pháp khác', 'Nếu có.'),
        ],
      ),
      must('VI', 'Lộ trình thực hiện', 'Kết quả phải có của mỗi năm.'),
      must('VII', 'Kinh phí thực hiện', 'Theo nội dung, nguồn và năm.', ['FUNDING', 'NARRATIVE']),
      must('VIII', 'Danh mục dự án', 'Tên, mục tiêu, thời gian, dự kiến kinh phí.', ['TASKS']),
      may('IX', 'Dự kiến hiệu quả', 'Lợi ích cho cơ quan, người dân và doanh nghiệp.'),
    ],
  },
];
