import type { AnomalyRule } from '../../anomalies/anomaly-rule';
import { severityOf } from '../../rules/grade';

export const textDate: AnomalyRule = {
  id: 'text-date',
  title: { vi: 'Ngày, năm và số văn bản không được trái nhau', en: 'Dates, years and numbers of papers do not contradict each other' },
  why: {
    vi: 'Năm trong số văn bản quy phạm pháp luật là năm ban hành, một văn bản chỉ có một ngày, và ngày phải có trong lịch.',
    en: 'The year in the number of a legal document is that of its date, a paper has one date, and a date is one of the calendar.',
  },
  says: {
    'text-date-number': {
      vi: 'Văn bản số {number} mang năm {year} nhưng ghi ngày của năm {dated}.',
      en: 'Document {number} bears the year {year}, but its date is of {dated}.',
    },
    'text-date-twice': {
      vi: 'Văn bản số {number} ở đây ghi ngày {date}, chỗ khác ghi ngày {otherDate}.',
      en: 'Document {number} is dated {date} here and {otherDate} elsewhere.',
    },
    'text-date-impossible': { vi: 'Không có ngày “{date}”.', en: 'There is no such date as “{date}”.' },
    'text-date-reversed': {
      vi: 'Khoảng thời gian từ {from} đến {to} bị ngược.',
      en: 'The span from {from} to {to} ends before it begins.',
    },
  },
  severity: ({ confidence }) => severityOf(confidence),
  shown: 'Thực hiện Nghị quyết số {07/2029/NQ-HĐND !error} ngày 10/12/2019 của Hội đồng nhân dân tỉnh.',
};
