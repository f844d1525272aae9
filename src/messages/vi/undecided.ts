/** Why a relation could not be judged. */
export const undecided: Readonly<Record<string, string>> = {
  'undecided.result-blank': 'Ô kết quả còn trống',
  'undecided.result-missing': 'Ô kết quả ghi chưa có số liệu',
  'undecided.result-error': 'Ô kết quả báo lỗi',
  'undecided.result-unreadable': 'Ô kết quả không đọc được thành số',
  'undecided.operand-blank': 'Thiếu số liệu để tính',
  'undecided.operand-missing': 'Có thành phần ghi chưa có số liệu',
  'undecided.operand-error': 'Có thành phần báo lỗi',
  'undecided.operand-unreadable': 'Có thành phần không đọc được thành số',
  'undecided.no-operand': 'Các thành phần đều trống',
  'undecided.zero-base': 'Mẫu số bằng 0',
  'undecided.too-large': 'Kết quả lớn hơn mọi số mà máy tính giữ được',
};
