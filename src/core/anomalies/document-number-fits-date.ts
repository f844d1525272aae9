import { oddityRule } from './oddity';

/** The year in a document's number is the year of its date, and a number is given before the report is sent. */
export const documentNumberFitsDate = oddityRule({
  id: 'document-number-fits-date',
  title: { vi: 'Số văn bản phải khớp với loại văn bản và ngày ban hành', en: "A document's number fits its type and date" },
  why: {
    vi: 'Năm trong số của văn bản quy phạm pháp luật (07/2019/NQ-HĐND) là năm ban hành, nên phải trùng với năm của ngày ghi kèm. Ký hiệu trong số (KH, BC, QĐ…) phải đúng loại văn bản; trong một năm, văn bản của cùng cơ quan ban hành sau mang số lớn hơn. Số còn để trống (Số: /BC-UBND) cần được điền trước khi gửi.',
    en: 'The year in the number of a legal document (07/2019/NQ-HĐND) is the year of its issue, so it is the year of the date beside it. The sign in it (KH, BC, QĐ…) is that of its type, and within a year later documents of an office bear higher numbers. A number left open (Số: /BC-UBND) has to be filled in before the report is sent.',
  },
  says: {
    'number-year-differs': {
      vi: 'Ô {cell} ghi văn bản số {number} (năm {year}) nhưng ngày ban hành thuộc năm {dated}.',
      en: 'Cell {cell} gives document {number} (year {year}), but its date is of {dated}.',
    },
    'number-type-differs': {
      vi: 'Ô {cell} ghi “{type}” nhưng số {number} mang ký hiệu {kind} của {called}: tên loại hoặc số văn bản đã ghi nhầm.',
      en: '{cell} says “{type}”, but the number {number} bears the sign {kind} of “{called}”: the type or the number is mistaken.',
    },
    'number-dates-differ': {
      vi: 'Ô {cell} ghi văn bản số {number} ngày {date}, còn ở {from} cũng số ấy ghi ngày {otherDate}.',
      en: '{cell} dates document {number} {date}, {from} dates the same number {otherDate}.',
    },
    'number-out-of-order': {
      vi: 'Ô {cell} ghi văn bản số {number} ngày {date}, còn ở {from} là số {other} ngày {otherDate}: số ban hành trước phải nhỏ hơn số ban hành sau, nên xem lại số hoặc ngày.',
      en: '{cell} has document {number} of {date}, {from} has {other} of {otherDate}: what was issued earlier bears the lower number. Look at the number and the date again.',
    },
    'number-blank': {
      vi: 'Ô {cell}: số văn bản còn để trống (“{actual}”).',
      en: 'Cell {cell}: the document number is still open (“{actual}”).',
    },
  },
  severity: ({ kind, confidence }) => (kind !== 'number-blank' && confidence >= 0.8 ? 'warning' : 'info'),
  shown: `
    TT | Loại văn bản | Số, ngày ban hành                           | Số điều
    1  | Nghị quyết   | Số 07/2029/NQ-HĐND ngày 10/12/2019 !warning | 5
    2  | Quyết định   | Số 161/QĐ-TTg ngày 25/01/2016               | 3
    3  | Nghị định    | 20/2021/NĐ-CP ngày 15/3/2021                | 41`,
});
