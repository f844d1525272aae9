export const refusals: Readonly<Record<string, string>> = {
  'refusal.not-found': 'Không tìm thấy tệp hoặc thư mục này. Hãy kiểm tra lại đường dẫn.',
  'refusal.not-found.no-access': 'Không mở được tệp: tệp đang bị khóa hoặc tài khoản này không có quyền đọc.',
  'refusal.not-a-workbook':
    'Đây không phải là bảng tính, cũng không phải báo cáo Word. Khớp Số đọc được các tệp .xlsx, .xlsm, .xls, .csv và .docx.',
  'refusal.not-a-workbook.report': 'Tệp này không phải là báo cáo .docx hoặc .txt. Báo cáo .doc hãy mở bằng Word rồi lưu lại dạng .docx.',
  'refusal.not-a-workbook.damaged': 'Không đọc được nội dung: tệp đã hỏng hoặc không phải là bảng tính. Hãy mở tệp bằng Excel và lưu lại.',
  'refusal.cut-off': 'Tệp đã bị cắt cụt: thiếu phần cuối, có thể do tải về hoặc chép chưa xong. Hãy xin lại tệp gốc.',
  'refusal.cut-off.damaged': 'Tệp bị thiếu hoặc hỏng một phần bên trong, có thể do tải về hoặc chép chưa xong. Hãy xin lại tệp gốc.',
  'refusal.encrypted': 'Tệp được bảo vệ bằng mật khẩu nên không đọc được. Hãy mở tệp trong Excel, bỏ mật khẩu mở tệp rồi lưu lại.',
  'refusal.unsupported-format': 'Chưa đọc được định dạng {format}. Hãy mở tệp bằng Excel rồi lưu lại dưới dạng .xlsx.',
  'refusal.too-large.bytes': 'Tệp quá lớn: chỉ đọc được tệp đến {limit} MB.',
  'refusal.too-large.inflated':
    'Nội dung của tệp sau khi giải nén lớn bất thường nên không đọc để bảo vệ máy. Hãy xin lại tệp gốc hoặc chia nhỏ tệp.',
  'refusal.too-large.cells': 'Tệp có quá nhiều ô: chỉ đọc được đến {limit} ô có nội dung. Hãy chia nhỏ tệp.',
  'refusal.too-large.time': 'Kiểm tra tệp này mất quá {limit} giây nên đã dừng lại. Hãy chia nhỏ tệp hoặc chạy lại với --timeout lớn hơn.',
  'refusal.too-large.memory': 'Kiểm tra tệp này cần quá nhiều bộ nhớ (hơn {limit} MB) nên đã dừng lại. Hãy chia nhỏ tệp.',
  'refusal.empty': 'Tệp không có ô nào có nội dung, nên không có gì để kiểm tra.',
  'refusal.empty.no-bytes': 'Tệp rỗng (0 byte), có thể do tải về hoặc chép chưa xong. Hãy xin lại tệp gốc.',
  'refusal.write.no-comments':
    'Tệp Word này được ghi theo cách mà Khớp Số không thêm ý kiến vào được. Hãy mở bằng Word, lưu lại dạng .docx rồi thử lại.',
  'refusal.write.no-sheet': 'Không có trang tính "{sheet}" trong tệp.',
  'refusal.write.array-formula':
    'Ô {cell} của trang tính "{sheet}" thuộc một công thức mảng; Excel không cho sửa riêng một ô của công thức mảng.',
};
