import { roleOfWords } from './role.js';

describe('roleOfWords', () => {
  it.each([
    ['MỤC TIÊU CỤ THỂ ĐẾN NĂM 2025', 'aim'],
    ['Một số chỉ tiêu chủ yếu', 'aim'],
    ['QUAN ĐIỂM, MỤC TIÊU', 'aim'],
    ['Định hướng đến năm 2030', 'aim'],
    ['Phấn đấu đến hết năm 2025 đạt các chỉ tiêu sau', 'aim'],
    ['MỤC TIÊU, NHIỆM VỤ VÀ GIẢI PHÁP', 'mixed'],
    ['Nhiệm vụ, giải pháp thực hiện mục tiêu', 'task'],
    ['DANH MỤC DỰ ÁN', 'task'],
    ['Kết quả thực hiện chỉ tiêu năm 2022', 'fact'],
    ['HIỆN TRẠNG ỨNG DỤNG', 'fact'],
    ['Tồn tại, hạn chế và nguyên nhân', 'fact'],
    ['Tổ chức thực hiện', 'duty'],
    ['Nguồn kinh phí', 'money'],
    ['Ứng dụng trong nội bộ cơ quan', null],
    ['Phát triển các nền tảng, giải pháp số', null],
    ['Hoạt động của cơ quan nhà nước', null],
  ])('%s: %s', (heading, role) => {
    expect(roleOfWords(heading)).toBe(role);
  });
});
