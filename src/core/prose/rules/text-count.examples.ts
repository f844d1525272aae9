import type { Examples } from '../../model/rule';

export const examples: Examples = {
  good: [
    'Huyện tập trung 04 nhóm việc gồm: dạy nghề, cho vay vốn, hỗ trợ nhà ở và truyền thông.',
    'Thực hiện 03 chương trình: Chương trình giảm nghèo bền vững, Chương trình xây dựng nông thôn mới và Chương trình phát triển vùng đồng bào dân tộc thiểu số và miền núi.',
    'Hỗ trợ 06 loại mô hình: trồng chuối, trồng bưởi, trồng sầu riêng, trồng mía, trồng xen canh chuối, bắp, đậu đỏ và chăn nuôi bò.',
    'Huyện có 04 cơ quan tham gia gồm: Phòng Nội vụ, Phòng Giáo dục và Đào tạo, Phòng Y tế và Phòng Tư pháp.',
  ],
  bad: [
    'Huyện tập trung {05 !warning} nhóm việc gồm: dạy nghề, cho vay vốn, hỗ trợ nhà ở và truyền thông.',
    'Tổ chức tại {05 !error} xã gồm: Đông Hà, Tây Lộc, Nam Sơn và Bắc Bình.',
  ],
};
