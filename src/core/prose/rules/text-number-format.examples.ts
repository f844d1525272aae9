import type { Examples } from '../../model/rule';

export const examples: Examples = {
  good: ['Toàn huyện có 38.459 hộ, chi 4.283,1 triệu đồng và 19,760 tỷ đồng.', 'Cả huyện có 1 855 hộ và 2.035 tấn gạo.'],
  bad: [
    'Toàn huyện có 38.459 hộ; chi {1.85.5 !warning} triệu đồng.',
    'Toàn huyện có 38.459 hộ, 12.350 người; số hộ nghèo là {1,855 !warning} hộ.',
  ],
};
