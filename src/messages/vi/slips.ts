/** Why a figure is suspected, in a clause: {from} is what was meant, {to} what stands there, {cell} where. */
export const slips: Readonly<Record<string, string>> = {
  'slip.replaced-digit': 'gõ nhầm một chữ số: {from} gõ thành {to}',
  'slip.transposed-digits': 'đảo chữ số: {from} gõ thành {to}',
  'slip.dropped-digit': 'gõ thiếu một chữ số: {from} gõ thành {to}',
  'slip.added-digit': 'gõ thừa một chữ số: {from} gõ thành {to}',
  'slip.sign': 'sai dấu: {from} gõ thành {to}',
  'slip.factor-thousand': 'lệch nghìn lần, có thể nhầm đơn vị tính: {from} ghi thành {to}',
  'slip.factor-ten': 'lệch mười lần hoặc trăm lần, thừa hoặc thiếu số 0 hay sai chỗ dấu phẩy: {from} ghi thành {to}',
  'slip.copied-neighbour': 'chép nhầm hoặc đổi chỗ với ô bên cạnh: {from} ghi thành {to}',
  'slip.total-not-renewed': 'số tổng chưa được tính lại: đang ghi {to}, cộng lại được {from}',
  'slip.line-left-out': 'cộng sót một dòng hoặc một cột: đang ghi {to}, cộng đủ được {from}',
  'slip.line-counted-twice': 'cộng trùng một dòng hoặc một cột: đang ghi {to}, cộng đúng được {from}',
  'slip.rate-not-renewed': 'tỷ lệ chưa được tính lại: đang ghi {to}, tính lại được {from}',
  'slip.text-number': 'số được gõ dưới dạng chữ nên Excel không cộng: {to}',
  'slip.misread-separator': 'dấu chấm phân cách hàng nghìn bị hiểu thành dấu thập phân: {from} thành {to}',
  'slip.other': 'số ở ô {cell} có thể sai: đang ghi {to}, các số liên quan cho ra {from}',
};
