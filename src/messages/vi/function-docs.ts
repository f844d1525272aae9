/** The frame of docs/ham.md and docs/functions.md; no part of the pane. */
export const functionDocs = {
  'function.docs.title': 'Các hàm của Khớp Số',
  'function.docs.intro':
    'Gõ trong ô bất kỳ như hàm có sẵn của Excel. Mỗi hàm có hai tên, tiếng Việt không dấu và tiếng Anh, kết quả như nhau. Trang này do `npm run docs:functions` sinh ra từ mã nguồn; các ví dụ được chạy thử mỗi lần kiểm tra.',
  'function.docs.separators':
    'Ví dụ viết theo máy dùng dấu phẩy thập phân (đối số cách nhau bằng dấu chấm phẩy). Máy dùng dấu chấm thập phân thì cách nhau bằng dấu phẩy.',
  'function.docs.percent': 'Hàm tỷ lệ trả về phần trăm (4,8233 chứ không phải 0,0482) và không làm tròn nếu không ghi số lẻ.',
  'function.docs.ranges':
    'Đối số là một ô hoặc một vùng: đưa vùng vào thì kết quả là vùng cùng kích thước. Số gõ dạng chữ kiểu Việt Nam ("1.855", "4,82%") đọc được; ô trống và dấu "-" tính là 0.',
  'function.docs.errors': 'Lỗi',
  'function.docs.error.zero': '`#DIV/0!`: mẫu số bằng 0 hoặc để trống.',
  'function.docs.error.value':
    '`#VALUE!`: chữ không phải là số (kể cả số kèm đơn vị, như "1.855 hộ"), ô nguồn đang báo lỗi khác, hai vùng khác kích thước, chỉ tiêu không đọc được; Excel hiện kèm một câu giải thích.',
  'function.docs.error.na':
    '`#N/A`: tử số lớn hơn mẫu số, số âm, ô ghi "…" hoặc "x", chưa có chỉ tiêu, các năm sai thứ tự; kèm một câu giải thích.',
  'function.docs.error.num': '`#NUM!`: phép tính không có kết quả là số.',
  'function.docs.formula': 'Công thức',
  'function.docs.unit': 'Đơn vị',
  'function.docs.decimals': 'số lẻ thường dùng',
  'function.docs.better.higher': 'càng cao càng tốt',
  'function.docs.better.lower': 'càng thấp càng tốt',
  'function.docs.source': 'Nguồn',
  'function.docs.plain': 'Công thức Excel thường',
  'function.docs.plain.none': 'không có: chuyển thành giá trị trước khi gửi',
  'function.docs.arguments': 'Đối số',
  'function.docs.optional': 'không bắt buộc',
  'function.docs.example': 'Ví dụ',
  'function.docs.result': 'Kết quả',
};
