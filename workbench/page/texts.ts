export type Language = 'vi' | 'en';

const TEXTS = {
  vi: {
    title: 'Bàn thử Khớp Số', samples: 'Biểu mẫu', chooseSample: 'Chọn biểu mẫu…', open: 'Mở tệp…', save: 'Lưu tệp', undo: 'Hoàn tác', empty: 'Sổ tính trống',
    drop: 'Thả tệp vào đây để mở', pane: 'Khung phần bổ trợ', close: 'Đóng khung', language: 'English', noAddin: 'Chưa có phần bổ trợ: hãy chạy npm start.',
    refused: 'Lệnh của Excel mà bàn thử không có', refusedNone: 'Phần bổ trợ chưa gọi lệnh nào mà bàn thử không có.', opened: 'Đã mở', saved: 'Đã lưu', savedAs: 'Đã lưu thành', times: 'lần',
    cannotOpen: 'Không mở được tệp này', cannotSave: 'Không lưu được', ready: 'Sẵn sàng', requests: 'yêu cầu', dark: 'Nền tối', light: 'Nền sáng', reading: 'Đang mở tệp…', copied: 'Đã lưu nhật ký trao đổi', log: 'Lưu nhật ký trao đổi',
    sheet: 'Trang tính', insertRows: 'Chèn hàng', deleteRows: 'Xóa hàng', insertColumns: 'Chèn cột', deleteColumns: 'Xóa cột',
    format: 'Định dạng số', formatGeneral: 'Chung', formatWhole: 'Số nguyên', formatDecimals: 'Hai số lẻ', formatPercent: 'Phần trăm', formatDate: 'Ngày tháng', formatText: 'Văn bản',
    protected: 'Trang tính được bảo vệ nên không sửa được', cannotDo: 'Không làm được ở đây', notXlsx: 'Tệp này không phải .xlsx: khi lưu sẽ thành một tệp .xlsx mới, chỉ giữ ô và công thức',
  },
  en: {
    title: 'Khớp Số workbench', samples: 'Sample report', chooseSample: 'Choose a sample…', open: 'Open a file…', save: 'Save file', undo: 'Undo', empty: 'Empty workbook',
    drop: 'Drop a file here to open it', pane: 'Add-in pane', close: 'Close the pane', language: 'Tiếng Việt', noAddin: 'There is no add-in yet: run npm start.',
    refused: 'Members of Excel that the workbench lacks', refusedNone: 'The add-in has called nothing that the workbench lacks.', opened: 'Opened', saved: 'Saved', savedAs: 'Saved as', times: 'times',
    cannotOpen: 'This file cannot be opened', cannotSave: 'Cannot save', ready: 'Ready', requests: 'requests', dark: 'Dark', light: 'Light', reading: 'Opening the file…', copied: 'Wire log saved', log: 'Save the wire log',
    sheet: 'Sheet', insertRows: 'Insert rows', deleteRows: 'Delete rows', insertColumns: 'Insert columns', deleteColumns: 'Delete columns',
    format: 'Number format', formatGeneral: 'General', formatWhole: 'Whole number', formatDecimals: 'Two decimals', formatPercent: 'Percentage', formatDate: 'Date', formatText: 'Text',
    protected: 'The sheet is protected and cannot be changed', cannotDo: 'This cannot be done here', notXlsx: 'This is no .xlsx file: saving makes a new .xlsx that keeps cells and formulas only',
  },
} as const;

export type Texts = Readonly<Record<keyof (typeof TEXTS)['vi'], string>>;

export const textsIn = (language: Language): Texts => TEXTS[language];

/** The page's language: ?lang=en, else Vietnamese. */
export function languageOf(search: string): Language {
  return new URLSearchParams(search).get('lang') === 'en' ? 'en' : 'vi';
}
