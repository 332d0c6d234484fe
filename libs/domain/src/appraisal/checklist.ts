import type { AppraisalKind } from '@lotrinh/contracts';

export type ChecklistPoint = { key: string; words: string };

/** The points that come with the product, for each kind of appraisal; an appraisal keeps their words as it was written with. */
export const appraisalChecklists: Record<AppraisalKind, readonly ChecklistPoint[]> = {
  PRELIMINARY: [
    { key: 'dossier', words: 'Hồ sơ đủ tài liệu, trình đúng thẩm quyền' },
    { key: 'bases', words: 'Căn cứ còn hiệu lực và liên quan trực tiếp' },
    { key: 'mandate', words: 'Nội dung thuộc chức năng, nhiệm vụ của đơn vị lập' },
    { key: 'need', words: 'Sự cần thiết được chứng minh bằng hiện trạng' },
    { key: 'overlap', words: 'Không trùng với nhiệm vụ, dự án đã có' },
  ],
  FULL: [
    { key: 'bases', words: 'Căn cứ còn hiệu lực và liên quan trực tiếp' },
    { key: 'alignment', words: 'Phù hợp với kế hoạch, chiến lược của cấp trên' },
    { key: 'targets', words: 'Chỉ tiêu định lượng được, có mốc thời gian và cách tính' },
    { key: 'tasks', words: 'Mỗi nhiệm vụ có đơn vị chủ trì, thời hạn và kết quả' },
    { key: 'reuse', words: 'Khai thác nền tảng, hạ tầng, dữ liệu dùng chung trước khi làm mới' },
    { key: 'overlap', words: 'Không trùng giữa các nhiệm vụ và với nhiệm vụ, dự án đã có' },
    { key: 'architecture', words: 'Phù hợp khung kiến trúc số, tiêu chuẩn và quy chuẩn kỹ thuật' },
    { key: 'security', words: 'Có yêu cầu an ninh mạng và bảo vệ dữ liệu cá nhân' },
    { key: 'funding', words: 'Mức và nguồn kinh phí có cơ sở, cân đối được' },
    { key: 'feasibility', words: 'Tiến độ, nhân lực và tổ chức thực hiện khả thi' },
  ],
  ESTIMATE: [
    { key: 'norms', words: 'Định mức, đơn giá, báo giá có căn cứ và còn hiệu lực' },
    { key: 'quantities', words: 'Khối lượng khớp với nhiệm vụ trong kế hoạch' },
    { key: 'arithmetic', words: 'Các phép tính và tổng hợp đúng' },
    { key: 'source', words: 'Nguồn kinh phí và nội dung chi đúng quy định' },
    { key: 'balance', words: 'Phân kỳ theo năm phù hợp khả năng cân đối' },
    { key: 'rent', words: 'Đã so sánh phương án thuê dịch vụ với đầu tư' },
  ],
};
