import { phrases, words } from '../words';

export const YIELD = words(phrases('năng suất', 'năng suất bình quân'));
export const HARVEST = words(phrases('sản lượng', 'tổng sản lượng', 'sản lượng lương thực'));
