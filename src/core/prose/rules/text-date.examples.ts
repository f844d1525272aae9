import type { Examples } from '../../model/rule';

export const examples: Examples = {
  good: [
    'Thực hiện Nghị định số 20/2021/NĐ-CP ngày 15/3/2021 của Chính phủ; Quyết định số 139/QĐ-UBND ngày 19/01/2023 của UBND huyện.',
    'Giai đoạn 2021-2025 và nhiệm kỳ 2020 - 2025.',
  ],
  bad: [
    'Thực hiện Nghị quyết số {07/2029/NQ-HĐND !error} ngày 10/12/2019 của Hội đồng nhân dân tỉnh.',
    'Hoàn thành trước ngày {31/4/2023 !error}.',
    'Kế hoạch cho {giai đoạn 2025 - 2021 !error}.',
  ],
};
