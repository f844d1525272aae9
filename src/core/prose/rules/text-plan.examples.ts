import type { Examples } from '../../model/rule';

export const examples: Examples = {
  good: [
    'Đón 1,35 triệu lượt khách, đạt 103,8% kế hoạch (1,3 triệu lượt).',
    'Đã giải ngân 318,4 tỷ đồng/520,6 tỷ đồng, đạt 61,16% kế hoạch.',
    'Kế hoạch giao 2.000 lao động, đã tạo việc làm cho 1.111 lao động, đạt 55,55% kế hoạch.',
    'Đã tạo việc làm mới cho 1.111 lao động, đạt 55,55% so với kế hoạch.',
    'Hỗ trợ 20 hộ, kinh phí 300 triệu đồng, đạt 100% kế hoạch.',
  ],
  bad: [
    'Đón 1,35 triệu lượt khách, đạt {108,3% !error} kế hoạch (1,3 triệu lượt).',
    'Đã giải ngân 318,4 tỷ đồng/520,6 tỷ đồng, đạt {66,11% !error} kế hoạch.',
    'Kế hoạch giao 2.000 lao động, đã tạo việc làm cho 1.111 lao động, đạt {55,05% !error} kế hoạch.',
    'Có 49 lao động đi làm việc ở nước ngoài, đạt {68,05% !warning} so với chỉ tiêu giao.',
  ],
};
