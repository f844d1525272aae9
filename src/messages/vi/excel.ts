export const excel: Readonly<Record<string, string>> = {
  'excel.start-failed': 'Khung kiểm tra không mở được. Hãy đóng khung này rồi mở lại; nếu vẫn lỗi, báo dòng này cho người hỗ trợ: {detail}',
  'excel.result-sheet': 'Phiếu kết quả kiểm tra',
  'excel.board-sheet': 'Bảng theo dõi chỉ tiêu',
  'pane.host.structure':
    'Cấu trúc của sổ được khóa nên không thêm hay xóa được trang tính. Hãy mở khóa (thẻ Xem lại, Bảo vệ sổ làm việc), hoặc chép nội dung để in riêng.',
  'pane.host.sheet-hidden': 'Ô này nằm trên trang tính đang ẩn. Hãy bỏ ẩn trang tính đó rồi bấm lại. {detail}',
};
