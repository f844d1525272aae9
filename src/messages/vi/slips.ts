/** Why a figure is suspected, as a clause; the figures themselves stand beside it ("C9: 28.732 → 28.372 — đảo chữ số"). */
export const slips: Readonly<Record<string, string>> = {
  'slip.replaced-digit': 'gõ nhầm một chữ số',
  'slip.transposed-digits': 'gõ đảo hai chữ số',
  'slip.dropped-digit': 'gõ thiếu một chữ số',
  'slip.added-digit': 'gõ thừa một chữ số',
  'slip.sign': 'sai dấu âm, dương',
  'slip.factor-thousand': 'lệch nghìn lần, có thể nhầm đơn vị tính',
  'slip.factor-ten': 'lệch mười lần hoặc trăm lần, thừa hay thiếu số 0 hoặc đặt sai dấu phẩy',
  'slip.copied-neighbour': 'chép nhầm số của ô bên cạnh hoặc đổi chỗ hai ô',
  'slip.total-not-renewed': 'số tổng chưa được tính lại sau khi sửa số liệu',
  'slip.line-left-out': 'cộng sót một dòng hoặc một cột',
  'slip.line-counted-twice': 'cộng trùng một dòng hoặc một cột',
  'slip.rate-not-renewed': 'tỷ lệ chưa được tính lại sau khi sửa số liệu',
  'slip.text-number': 'số gõ dưới dạng chữ nên Excel không tính',
  'slip.misread-separator': 'dấu chấm hàng nghìn bị hiểu thành dấu thập phân',
  'slip.other': 'không khớp với các số liên quan',
};
