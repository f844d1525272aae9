import { Pattern, phrases } from '../words';

/** Words of growing and shrinking that tell no change of the figure behind them: "giảm nghèo", "tăng cường", "miễn, giảm học phí". */
export const NO_CHANGE = new Pattern(
  phrases(
    'giảm nghèo',
    'giảm học phí',
    'miễn giảm',
    'miễn, giảm',
    'giảm thiểu',
    'giảm nhẹ',
    'tinh giảm',
    'tăng cường',
    'tăng trưởng',
    'tăng gia',
    'tăng thu nhập',
    'gia tăng',
    'dân số trung bình',
  ),
  'gu',
);
