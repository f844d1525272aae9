import type { Examples } from '../../model/rule';

const TABLE = `
    | STT | Xã | Số hộ | Hộ nghèo
    | 1 | Đông Hà | 1.240 | 125
    | 2 | Tây Lộc | 980 | 87
    | 3 | Nam Sơn | 1.105 | 143
    | | Tổng cộng | 3.325 | 355`;

export const examples: Examples = {
  good: [
    `Tổng số hộ nghèo là 355 hộ, trong đó xã Nam Sơn có 143 hộ nghèo.${TABLE}`,
    `Xã Đông Hà có 40 hộ cận nghèo.${TABLE}`,
    `Xã Đông Hà giảm 31 hộ nghèo.${TABLE}`,
  ],
  bad: [`Xã Nam Sơn có {134 !warning} hộ nghèo.${TABLE}`, `Tổng số hộ nghèo là {335 !error} hộ, riêng xã Đông Hà có 125 hộ nghèo.${TABLE}`],
};
