export const excel: Readonly<Record<string, string>> = {
  'excel.result-sheet': 'Phiếu kết quả kiểm tra',
  'pane.host.sheet-hidden': 'Ô này nằm trên trang tính đang ẩn. Hãy bỏ ẩn trang tính đó rồi bấm lại. {detail}',
};
