import { Pattern, phrases, words } from '../words';
import { spell } from '../../text/spell';

/** What announces the items of a sentence behind their number: "03 chương trình: …", "05 xã gồm …". */
export const BEGINS_ITEMS = new Pattern(
  `^(?:[^:;.,()\\d]{0,60}?)(?::|,? *${phrases('gồm', 'gồm có', 'bao gồm', 'đó là', 'là các')}:?|\\((?:${phrases('gồm', 'bao gồm')}:?)?)`,
  'u',
);
/** A list that does not name all. */
export const OPEN_LIST = words(phrases('như', 'v.v', 'vv', 'trong đó', 'nhất là', 'chủ yếu'));
export const GOES_ON = /\.\.\.|…/u;
export const AND = new Pattern(` +${phrases('và')} +`, 'u');
/** Units that items of a list below a sentence are: of these one item is one. */
export const ITEMISED: ReadonlySet<string> = new Set(
  [
    'nhiệm vụ',
    'giải pháp',
    'nội dung',
    'mục tiêu',
    'chỉ tiêu',
    'nhóm',
    'mô hình',
    'loại mô hình',
    'dự án',
    'chương trình',
    'đề án',
    'văn bản',
    'tiêu chí',
    'nguyên',
    'bài',
    'công trình',
    'hạng',
  ].map(spell),
);
