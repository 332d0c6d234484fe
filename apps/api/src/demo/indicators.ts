import type { IndicatorValues } from '@lotrinh/contracts';

export type DemoIndicator = { code: string; unit: string; keeper: string; values: IndicatorValues };

const blank: Omit<IndicatorValues, 'name' | 'valueType' | 'help'> = {
  ...{ theme: null, uom: null, direction: 'HIGHER_IS_BETTER', accumulation: 'AT_DATE', decimals: 0 },
  ...{
    mayExceedWhole: false,
    shareOf: 'RESPONDENTS',
    levels: [],
    levelsExclude: false,
    scaleMin: null,
    scaleMax: null,
  },
  ...{ required: null, isConfidential: false, numerator: null, denominator: null, exclusions: null, example: null },
  ...{ mistakes: null, noData: null, validFrom: '2025-01-01', link: null, bridge: null },
};

const indicator = (
  code: string,
  values: Pick<IndicatorValues, 'name' | 'valueType' | 'help'> & Partial<IndicatorValues>,
): DemoIndicator => ({ code, unit: 'ministry', keeper: 'tonghop', values: { ...blank, ...values } });

const question = (code: string, name: string, help: string): DemoIndicator =>
  indicator(code, { name, help, valueType: 'NARRATIVE', theme: 'Lời văn', accumulation: 'IN_PERIOD' });

/** What the ministry of the demo follows, one of each common kind. */
export const demoIndicators: DemoIndicator[] = [
  indicator('CT1', {
    ...{ name: 'Tỷ lệ hồ sơ công việc xử lý trên môi trường điện tử', valueType: 'RATIO', uom: '%', decimals: 1 },
    ...{ theme: 'Hành chính điện tử', accumulation: 'YEAR_TO_DATE', exclusions: 'hồ sơ mật' },
    numerator: 'Số hồ sơ công việc được lập, xử lý toàn trình trên hệ thống',
    denominator: 'Tổng số hồ sơ công việc phát sinh',
    help: 'Đếm hồ sơ đã có ít nhất một văn bản đến hoặc đi trong kỳ, trên hệ thống quản lý văn bản và điều hành.',
    example: 'Trong 1.250 hồ sơ phát sinh có 1.200 hồ sơ điện tử thì tử số là 1.200, mẫu số là 1.250.',
    mistakes: 'Đếm văn bản thay vì hồ sơ; tính cả hồ sơ mật vào mẫu số.',
    noData: 'Đơn vị chưa xử lý hồ sơ điện tử: tử số là 0, vẫn ghi mẫu số.',
  }),
  indicator('CT2', {
    ...{ name: 'Số lượt người được bồi dưỡng kỹ năng số', valueType: 'COUNT_FLOW', uom: 'lượt người' },
    ...{ theme: 'Nhân lực số', accumulation: 'YEAR_TO_DATE', numerator: 'Lượt người hoàn thành một khóa bồi dưỡng' },
    help: 'Một người học hai khóa tính hai lượt. Chỉ tính khóa có danh sách và kết quả.',
  }),
  indicator('CT3', {
    ...{ name: 'Tỷ lệ hệ thống thông tin đã được phê duyệt cấp độ an toàn', valueType: 'RATIO', uom: '%', decimals: 1 },
    theme: 'An toàn thông tin',
    numerator: 'Số hệ thống có quyết định phê duyệt cấp độ còn hiệu lực',
    denominator: 'Số hệ thống đang vận hành',
    help: 'Hệ thống thuê dịch vụ cũng tính. Đính kèm quyết định phê duyệt.',
  }),
  indicator('CT4', {
    ...{
      name: 'Tỷ lệ đơn vị đã ban hành quy chế quản trị dữ liệu',
      valueType: 'DOCUMENT_ISSUED',
      uom: '%',
      decimals: 1,
    },
    ...{ theme: 'Dữ liệu', numerator: 'Đơn vị có quy chế đã ban hành' },
    help: 'Ghi số, ngày của quyết định ban hành. Đang dự thảo thì chọn "Đang xây dựng".',
  }),
  indicator('CT5', {
    ...{ name: 'Tỷ lệ giải ngân kinh phí chuyển đổi số', valueType: 'RATIO', uom: '%', decimals: 1 },
    ...{ theme: 'Kinh phí', accumulation: 'YEAR_TO_DATE' },
    numerator: 'Số đã giải ngân luỹ kế từ đầu năm (triệu đồng)',
    denominator: 'Dự toán được giao trong năm (triệu đồng)',
    help: 'Chỉ tính kinh phí đã có trong quyết định giao dự toán; tạm ứng tính khi đã thanh toán.',
  }),
  question('YK1', 'Kết quả nổi bật', 'Nêu hai đến ba kết quả, mỗi kết quả một câu, có số liệu.'),
  question('YK2', 'Khó khăn, vướng mắc và nguyên nhân', 'Nêu việc đang vướng, vì sao, đã làm gì.'),
  question('YK3', 'Kiến nghị, đề xuất', 'Nêu rõ kiến nghị với cơ quan nào; không có thì ghi "Không có ý kiến".'),
];
