import type { Examples } from '../model/rule';

export const examples: Examples = {
  good: [
    `
      TT | Chỉ tiêu                                          | Đơn vị | Mục tiêu đến năm 2025 | Mục tiêu đến năm 2030
      1  | Tỷ lệ dân số tham gia bảo hiểm y tế               | %      | 95  | 100
      2  | Tỷ lệ đồng bào dân tộc thiểu số tham gia BHYT     | %      | 98  | 100
      3  | Tỷ lệ trẻ em được tiêm chủng                      | %      | 90  | 95`,
  ],
  bad: [],
};
