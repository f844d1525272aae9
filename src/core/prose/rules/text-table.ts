import { severityOf } from '../../rules/grade';
import type { RelationRule } from '../../model/rule';
import { wordText } from './word-text';

export const textTable: RelationRule = {
  id: 'text-table',
  title: { vi: 'Số trong lời văn phải khớp với bảng', en: 'A figure of the text agrees with the table' },
  why: {
    vi: 'Cùng một số liệu thì lời văn và bảng (trong báo cáo, hoặc trong tệp Excel kiểm tra cùng lúc) phải ghi như nhau.',
    en: 'The same figure must stand alike in the text and in the table, of the report or of a workbook checked with it.',
  },
  says: {
    'text-table': {
      vi: 'Lời văn ghi {actual}, còn bảng ghi {expected} ({label}).',
      en: 'The text says {actual}, the table {expected} ({label}).',
    },
  },
  appliesTo: ({ rule }) => rule === 'text-table',
  judge: (broken) => ({ severity: severityOf(broken.relation.confidence), message: wordText('text-table', broken) }),
  shown: `
    Tổng dư nợ là {193.617 !warning} triệu đồng.
    | STT | Chương trình | Dư nợ
    | 1 | Hộ nghèo | 120.500
    | 2 | Hộ cận nghèo | 50.171
    | 3 | Hộ mới thoát nghèo | 23.000
    | | Tổng cộng | 193.671`,
};
