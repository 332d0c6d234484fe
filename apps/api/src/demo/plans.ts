import type { Comparator, Currency, FundingNature, FundingSource, PlanKind } from '@lotrinh/contracts';

/** A plan as the demo shows it: written for this product, with figures such as plans of the kind carry. */
export type DemoPlan = {
  author: string;
  unit: string;
  kind: PlanKind;
  title: string;
  documentType: string;
  period: [number, number];
  orientationTo: number | null;
  /** Absent for a draft. */
  issued?: { number: string; on: string; signer: string; position: string; capacity: string | null; place: string };
  sections: { title: string; text: string[] }[];
  bases: { type: string; number: string | null; on: string | null; issuer: string; title: string }[];
  targets: { sentence: string; atoms: DemoAtom[] }[];
  tasks: DemoTask[];
  funding: {
    printed: string;
    total?: true;
    source?: FundingSource;
    nature?: FundingNature;
    amount: string;
    currency: Currency;
  }[];
};
export type DemoAtom = {
  phrase: string;
  is: Comparator;
  value: string;
  max?: string;
  unit: string;
  population?: string;
  year: number;
  decrease?: true;
  owner?: string;
};
type DemoTask = {
  no: string;
  name: string;
  project?: true;
  lead: string;
  with?: string[];
  schedule: string;
  from?: number;
  to?: number;
  repeats?: 'ANNUAL' | 'CONTINUOUS';
  cost?: string;
  nature?: FundingNature;
};

export const demoPlans: DemoPlan[] = [
  {
    author: 'tonghop',
    unit: 'ministry',
    kind: 'FIVE_YEAR',
    title: 'Kế hoạch chuyển đổi số giai đoạn 2026 - 2030 của Bộ Mẫu',
    documentType: 'Quyết định',
    period: [2026, 2030],
    orientationTo: 2035,
    issued: {
      number: '18/QĐ-BM',
      on: '2026-01-15',
      signer: 'Tạ Quang Vinh',
      position: 'THỨ TRƯỞNG',
      capacity: 'KT. BỘ TRƯỞNG',
      place: 'Hà Nội',
    },
    sections: [
      {
        title: 'Hiện trạng',
        text: [
          'Mười hai đầu mối của Bộ dùng chung một hệ thống quản lý văn bản; bốn đơn vị còn giữ sổ giấy song song.',
          'Hai mươi sáu hệ thống thông tin thuộc diện phải có cấp độ an toàn; mười chín hệ thống đã được phê duyệt.',
        ],
      },
      {
        title: 'Mục tiêu',
        text: ['Đưa công việc hằng ngày của Bộ lên môi trường số, lấy số liệu thật thay cho báo cáo gõ tay.'],
      },
      { title: 'Nhiệm vụ và dự án', text: ['Danh mục ở bảng kèm theo; đơn vị chủ trì chịu trách nhiệm về tiến độ.'] },
      { title: 'Kinh phí', text: ['Bố trí trong dự toán hằng năm và kế hoạch đầu tư công trung hạn.'] },
      { title: 'Tổ chức thực hiện', text: ['Trung tâm Thông tin theo dõi, tổng hợp sáu tháng một lần.'] },
    ],
    bases: [
      { type: 'Luật', number: null, on: '2025-12-11', issuer: 'Quốc hội', title: 'Luật Chuyển đổi số' },
      {
        type: 'Nghị định',
        number: '224/2026/NĐ-CP',
        on: '2026-06-24',
        issuer: 'Chính phủ',
        title: 'Quy định chi tiết Luật Chuyển đổi số',
      },
    ],
    targets: [
      {
        sentence:
          'Đến năm 2030, 100% hồ sơ công việc của cơ quan Bộ và 90% của đơn vị trực thuộc được xử lý trên môi trường điện tử, trừ hồ sơ mật.',
        atoms: [
          {
            phrase: '100% hồ sơ công việc của cơ quan Bộ được xử lý trên môi trường điện tử',
            is: 'eq',
            value: '100',
            unit: '%',
            population: 'hồ sơ công việc của cơ quan Bộ',
            year: 2030,
            owner: 'ministry.office',
          },
          {
            phrase: '90% hồ sơ công việc của đơn vị trực thuộc được xử lý trên môi trường điện tử',
            is: 'eq',
            value: '90',
            unit: '%',
            population: 'hồ sơ công việc của đơn vị trực thuộc',
            year: 2030,
            owner: 'ministry.office',
          },
        ],
      },
      {
        sentence: 'Ít nhất 1.000 lượt người mỗi năm được bồi dưỡng kỹ năng số.',
        atoms: [
          {
            phrase: 'Lượt người được bồi dưỡng kỹ năng số mỗi năm',
            is: 'gte',
            value: '1000',
            unit: 'lượt người/năm',
            year: 2030,
            owner: 'ministry.personnel',
          },
        ],
      },
      {
        sentence: '100% hệ thống thông tin được phê duyệt cấp độ an toàn trước năm 2028.',
        atoms: [
          {
            phrase: 'Hệ thống thông tin được phê duyệt cấp độ an toàn',
            is: 'eq',
            value: '100',
            unit: '%',
            population: 'hệ thống thông tin của Bộ',
            year: 2027,
            owner: 'ministry.it',
          },
        ],
      },
      {
        sentence: 'Rút ngắn từ 30% đến 50% thời gian họp nhờ tài liệu gửi trước.',
        atoms: [
          {
            phrase: 'Thời gian họp được rút ngắn',
            is: 'range',
            value: '30',
            max: '50',
            unit: '%',
            year: 2028,
            decrease: true,
            owner: 'ministry.office',
          },
        ],
      },
      {
        sentence: 'Trên 80% thủ tục hành chính đủ điều kiện được cung cấp toàn trình.',
        atoms: [
          {
            phrase: 'Thủ tục hành chính được cung cấp toàn trình',
            is: 'gt',
            value: '80',
            unit: '%',
            population: 'thủ tục hành chính đủ điều kiện',
            year: 2030,
            owner: 'ministry.service',
          },
        ],
      },
    ],
    tasks: [
      {
        no: 'A.1',
        name: 'Xây dựng kho dữ liệu dùng chung của Bộ',
        project: true,
        lead: 'ministry.it',
        with: ['ministry.first', 'ministry.second'],
        schedule: '2026-2028',
        from: 2026,
        to: 2028,
        cost: '85000000000',
        nature: 'CAPITAL',
      },
      {
        no: 'A.2',
        name: 'Nâng cấp trung tâm dữ liệu và dịch vụ dự phòng',
        project: true,
        lead: 'ministry.it',
        schedule: '2027-2029',
        from: 2027,
        to: 2029,
        cost: '62500000000',
        nature: 'CAPITAL',
      },
      {
        no: 'B.1',
        name: 'Số hóa hồ sơ nhân sự còn ở dạng giấy',
        lead: 'ministry.personnel',
        with: ['ministry.it'],
        schedule: '2026-2027',
        from: 2026,
        to: 2027,
        cost: '9800000000',
        nature: 'RECURRENT',
      },
      {
        no: 'B.2',
        name: 'Bồi dưỡng kỹ năng số cho công chức, viên chức',
        lead: 'ministry.personnel',
        with: ['ministry.school'],
        schedule: 'Hằng năm',
        repeats: 'ANNUAL',
        cost: '6000000000',
        nature: 'RECURRENT',
      },
      {
        no: 'B.3',
        name: 'Giám sát an toàn thông tin tập trung',
        lead: 'ministry.it',
        schedule: 'Thường xuyên',
        repeats: 'CONTINUOUS',
        cost: '24000000000',
        nature: 'RECURRENT',
      },
      {
        no: 'B.4',
        name: 'Thuê dịch vụ hỗ trợ người dùng cổng dịch vụ công',
        lead: 'ministry.service',
        with: ['ministry.office'],
        schedule: '2026-2030',
        from: 2026,
        to: 2030,
        cost: '12700000000',
        nature: 'RECURRENT',
      },
    ],
    funding: [
      { printed: 'Tổng kinh phí dự kiến', total: true, amount: '200000000000', currency: 'VND' },
      {
        printed: 'Vốn đầu tư công trung hạn',
        source: 'CENTRAL_BUDGET',
        nature: 'CAPITAL',
        amount: '147500000000',
        currency: 'VND',
      },
      {
        printed: 'Chi thường xuyên',
        source: 'CENTRAL_BUDGET',
        nature: 'RECURRENT',
        amount: '52500000000',
        currency: 'VND',
      },
      { printed: 'Tài trợ kỹ thuật của đối tác nước ngoài', source: 'GRANT', amount: '500000', currency: 'USD' },
    ],
  },
  {
    author: 'tinh.tonghop',
    unit: 'province',
    kind: 'ANNUAL',
    title: 'Kế hoạch chuyển đổi số năm 2027 của tỉnh Sông Mẫu',
    documentType: 'Kế hoạch',
    period: [2027, 2027],
    orientationTo: null,
    sections: [
      { title: 'Mục tiêu', text: ['Hoàn thành các chỉ tiêu năm của kế hoạch năm năm, ưu tiên cấp xã.'] },
      { title: 'Nhiệm vụ', text: ['Mỗi nhiệm vụ có một đơn vị chủ trì và một thời hạn.'] },
    ],
    bases: [{ type: 'Luật', number: null, on: '2025-12-11', issuer: 'Quốc hội', title: 'Luật Chuyển đổi số' }],
    targets: [
      {
        sentence: '100% xã, phường có cán bộ đầu mối chuyển đổi số; 70% được tập huấn trong năm.',
        atoms: [
          {
            phrase: '100% xã, phường có cán bộ đầu mối chuyển đổi số',
            is: 'eq',
            value: '100',
            unit: '%',
            population: 'xã, phường',
            year: 2027,
            owner: 'province.home',
          },
          {
            phrase: '70% cán bộ đầu mối được tập huấn trong năm',
            is: 'eq',
            value: '70',
            unit: '%',
            population: 'cán bộ đầu mối',
            year: 2027,
          },
        ],
      },
      {
        sentence: 'Tối thiểu 60% hồ sơ nộp trực tuyến.',
        atoms: [
          {
            phrase: 'Hồ sơ nộp trực tuyến',
            is: 'gte',
            value: '60',
            unit: '%',
            population: 'hồ sơ thủ tục hành chính',
            year: 2027,
            owner: 'province.office',
          },
        ],
      },
    ],
    tasks: [
      {
        no: '1',
        name: 'Chuẩn hóa dữ liệu dân cư dùng chung với các sở',
        lead: 'province.science',
        with: ['province.home'],
        schedule: 'Quý II/2027',
        from: 2027,
        to: 2027,
        cost: '3200000000',
        nature: 'RECURRENT',
      },
      {
        no: '2',
        name: 'Tập huấn tổ công nghệ số cộng đồng',
        lead: 'province.science',
        with: ['province.ward', 'province.commune'],
        schedule: 'Hằng năm',
        repeats: 'ANNUAL',
      },
    ],
    funding: [
      {
        printed: 'Ngân sách tỉnh, chi thường xuyên',
        source: 'LOCAL_BUDGET',
        nature: 'RECURRENT',
        amount: '3200000000',
        currency: 'VND',
      },
    ],
  },
];
