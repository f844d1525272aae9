import type { Examples } from '../../model/rule';

export const examples: Examples = {
  good: ['Tỷ lệ lao động qua đào tạo đạt 68%, vượt chỉ tiêu đề ra là 65%.', 'Tỷ lệ hộ nghèo còn 4,8%, vượt chỉ tiêu đề ra là 5%.'],
  bad: ['Tỷ lệ bao phủ BHYT đạt 96%, chưa đạt chỉ tiêu được giao là 95%.'],
};
