/** The pane's tab of the report's text, and a report that is open on the page. */
export const reportText: Readonly<Record<string, string>> = {
  'pane.view.text': 'Lời báo cáo',
  'pane.start.text': 'Soát lời báo cáo',
  'pane.text.title': 'Soát lời báo cáo với sổ đang mở',
  'pane.text.lead':
    'Dán lời báo cáo vào đây hoặc chọn tệp Word. Số liệu trong lời được đối chiếu với nhau và với các bảng của sổ đang mở; không gì được gửi đi đâu.',
  'pane.text.label': 'Lời báo cáo',
  'pane.text.placeholder': 'Ví dụ: Toàn huyện có 1.855 hộ nghèo, chiếm 4,82% so với tổng số 38.459 hộ.',
  'pane.text.choose': 'Chọn tệp .docx',
  'pane.text.check': 'Đối chiếu',
  'pane.text.again': 'Soát lời khác',
  'pane.text.working': 'Đang đối chiếu lời báo cáo…',
  'pane.text.chosen': 'Tệp {name}',
  'pane.text.pasted': 'Lời đã dán',
  'pane.text.found': '{errors} lỗi, {warnings} cảnh báo, {infos} điểm nên xem.',
  'pane.text.none': 'Không thấy mâu thuẫn trong các phép đối chiếu đã làm.',
  'pane.text.counted':
    'Lời có {figures} số liệu; đã đối chiếu {compared} phép, {holds} khớp. Số liệu không nằm trong phép nào thì chưa được kiểm tra.',
  'pane.text.nothing': 'Chưa tìm thấy quan hệ nào giữa các số liệu trong lời để đối chiếu.',
  'pane.text.findings': 'Các chỗ cần xem',
  'pane.text.body': 'Lời báo cáo, các chỗ cần xem được tô',
  'pane.text.to-sentence': 'Xem trong lời',
  'pane.text.to-sentence-named': 'Xem trong lời: {quote}',
  'pane.text.cells': 'Ô liên quan trong sổ:',
  'pane.text.severity.error': 'Lỗi',
  'pane.text.severity.warning': 'Cảnh báo',
  'pane.text.severity.info': 'Nên xem',
};
