/** What a rule is called and why it matters: `rule.<id>.title` and `rule.<id>.why`, one pair a rule. */
export const rules: Readonly<Record<string, string>> = {
  'rule.printed-identity-holds.title': 'Công thức in trên biểu phải đúng với số liệu',
  'rule.printed-identity-holds.why':
    'Biểu tự in công thức của cột hoặc dòng (ví dụ 9=1-2-3-4+5+6+7+8). Nơi nhận sẽ tính lại theo đúng công thức ấy, nên số không theo công thức là số phải giải trình.',
  'rule.opening-plus-changes-equals-closing.title': 'Số đầu kỳ cộng tăng, trừ giảm bằng số cuối kỳ',
  'rule.opening-plus-changes-equals-closing.why':
    'Số cuối kỳ phải bằng số đầu kỳ cộng phần tăng (phát sinh, tái nghèo, chuyển đến…) trừ phần giảm (thoát, chuyển đi…). Lệch nghĩa là một trong các số đã ghi thiếu, ghi thừa hoặc chưa được cập nhật.',
  'rule.total-equals-parts.title': 'Tổng phải bằng các dòng hoặc cột cộng lại',
  'rule.total-equals-parts.why':
    'Tổng in trên biểu phải bằng các phần của nó cộng lại, trong phạm vi làm tròn của các số đã in. Thường gặp nhất: gõ nhầm một chữ số, sửa một dòng mà quên sửa tổng, hoặc bỏ sót một dòng.',
  'rule.difference-equals-subtraction.title': 'Số chênh lệch phải bằng hiệu của hai số',
  'rule.difference-equals-subtraction.why':
    'Cột chênh lệch, tăng giảm được tính từ hai cột khác; nếu không khớp thì một trong ba số đã ghi sai.',
  'rule.rate-equals-ratio.title': 'Tỷ lệ, số bình quân phải bằng tử số chia mẫu số',
  'rule.rate-equals-ratio.why':
    'Tỷ lệ, số bình quân in trên biểu phải tính lại được từ tử số và mẫu số, trong phạm vi làm tròn. Lệch thường do chưa tính lại sau khi sửa số, hoặc do lấy nhầm mẫu số.',
  'rule.growth-equals-change.title': 'Tốc độ tăng phải khớp với số kỳ trước và kỳ này',
  'rule.growth-equals-change.why':
    'Tốc độ tăng tính bằng (kỳ này − kỳ trước) / kỳ trước. Nếu không khớp thì tốc độ chưa được tính lại hoặc một trong hai kỳ ghi sai.',
  'rule.part-within-whole.title': 'Phần không được vượt quá toàn bộ',
  'rule.part-within-whole.why': 'Số “trong đó” (hộ dân tộc thiểu số trong hộ nghèo, nữ trong tổng số…) không thể lớn hơn số chung chứa nó.',
  'rule.product-equals-factors.title': 'Thành tiền phải bằng số lượng nhân định mức',
  'rule.product-equals-factors.why':
    'Số tiền tính theo định mức phải bằng số người hoặc số lượng nhân với mức. Lệch nghĩa là số lượng, mức hoặc thành tiền đã ghi sai.',
  'rule.average-equals-mean.title': 'Số bình quân phải khớp với các số thành phần',
  'rule.average-equals-mean.why':
    'Số bình quân phải tính lại được từ các số được lấy bình quân; bình quân mỗi năm là mức thay đổi chia cho số năm (từ đầu năm 2016 đến cuối năm 2020 là 5 năm). Lệch nghĩa là bình quân chưa tính lại hoặc một thành phần đã đổi.',
  'rule.same-figure-agrees.title': 'Cùng một số liệu phải giống nhau ở mọi chỗ',
  'rule.same-figure-agrees.why':
    'Một chỉ tiêu cùng kỳ, cùng phạm vi xuất hiện ở hai chỗ thì phải là một số. Khác nhau thường do chỉ sửa ở một nơi.',
  'rule.thousands-read-as-thousands.title': 'Dấu chấm hàng nghìn phải được hiểu là hàng nghìn',
  'rule.thousands-read-as-thousands.why':
    'Gõ 1.855 trên máy dùng dấu chấm làm dấu thập phân thì Excel lưu 1,855 thay vì 1855. Tổng và tỷ lệ tính từ ô ấy đều sai theo.',
  'rule.number-is-a-number.title': 'Số phải được lưu là số',
  'rule.number-is-a-number.why':
    'Số lưu dưới dạng chữ nhìn giống số nhưng Excel bỏ qua khi cộng; nơi nhận tổng hợp bằng công thức sẽ mất ô đó.',
  'rule.count-is-whole-number.title': 'Số đếm phải là số nguyên, không âm',
  'rule.count-is-whole-number.why':
    'Số người, số hộ, số thẻ… không thể lẻ hoặc âm. Số lẻ thường do dấu chấm hàng nghìn bị hiểu thành dấu thập phân.',
  'rule.no-error-values.title': 'Không để ô báo lỗi',
  'rule.no-error-values.why': 'Ô báo lỗi (#DIV/0!, #REF!…) làm hỏng mọi phép tính dùng đến nó và không nên có trong biểu gửi đi.',
  'rule.formula-covers-all-lines.title': 'Công thức tổng phải gồm đủ các dòng, mỗi dòng một lần',
  'rule.formula-covers-all-lines.why':
    'Khi chèn thêm dòng, vùng cộng của công thức có thể không mở rộng theo; hoặc vùng cộng gồm cả dòng cộng nhóm lẫn các dòng con nên bị tính hai lần.',
  'rule.formula-not-typed-over.title': 'Không gõ số đè lên công thức',
  'rule.formula-not-typed-over.why': 'Ô gõ số giữa một dãy công thức sẽ không tự tính lại khi số liệu thay đổi, nên dễ thành số cũ.',
  'rule.stated-verdict-agrees.title': 'Đánh giá phải khớp với chỉ tiêu và kết quả',
  'rule.stated-verdict-agrees.why':
    'Cột đánh giá (Đạt, Vượt, Chưa đạt) được suy ra từ chỉ tiêu và kết quả thực hiện. Ghi “Đạt” khi kết quả chưa tới chỉ tiêu, hoặc ngược lại, thì một trong ba ô đã sai. Với chỉ tiêu càng thấp càng tốt (hộ nghèo, thất nghiệp, suy dinh dưỡng), thấp hơn là đạt.',
  'rule.poor-households-lack-three.title': 'Mỗi hộ nghèo thiếu hụt ít nhất 3 chỉ số',
  'rule.poor-households-lack-three.why':
    'Theo chuẩn nghèo đa chiều (Nghị định 07/2021/NĐ-CP), hộ nghèo thiếu hụt từ 3 chỉ số trở lên, nên tổng số thiếu hụt không thể ít hơn 3 lần số hộ nghèo.',
  'rule.line-stands-once.title': 'Mỗi dòng chỉ có một lần, mỗi chỉ tiêu chỉ có một mức',
  'rule.line-stands-once.why':
    'Cùng một dòng ghi hai lần dưới một mục thì bị cộng hai lần; nếu chỉ trùng tên thì một trong hai dòng có lẽ là chỉ tiêu hoặc địa bàn khác. Cùng chỉ tiêu mà hai mức khác nhau thì không biết theo mức nào.',
  'rule.rate-within-range.title': 'Tỷ lệ phải nằm trong khoảng từ 0 đến 100 %',
  'rule.rate-within-range.why':
    'Tỷ lệ của một phần trong toàn bộ (hộ nghèo, bao phủ bảo hiểm…) không thể âm hoặc quá 100 %. Chỉ tỷ lệ hoàn thành kế hoạch, tốc độ tăng, đi học chung và chỉ số mới có thể vượt 100 %.',
  'rule.scale-fits-unit.title': 'Đơn vị của tỷ lệ phải đúng với số liệu',
  'rule.scale-fits-unit.why':
    'Tỷ suất sinh, tỷ suất chết ghi theo phần nghìn (‰), tỷ lệ ghi theo phần trăm (%). Đầu cột ghi ‰ mà số liệu là % thì người đọc hiểu sai đi 10 lần.',
  'rule.document-number-fits-date.title': 'Số văn bản phải khớp với loại văn bản và ngày ban hành',
  'rule.document-number-fits-date.why':
    'Năm trong số của văn bản quy phạm pháp luật (07/2019/NQ-HĐND) là năm ban hành, nên phải trùng với năm của ngày ghi kèm. Ký hiệu trong số (KH, BC, QĐ…) phải đúng loại văn bản; trong một năm, văn bản của cùng cơ quan ban hành sau mang số lớn hơn. Số còn để trống (Số: /BC-UBND) cần được điền trước khi gửi.',
  'rule.group-follows-everyone.title': 'Mục tiêu của nhóm không thấp hơn mục tiêu cho mọi người',
  'rule.group-follows-everyone.why':
    'Nếu mục tiêu là 100 % dân số thì mọi nhóm trong dân số cũng phải là 100 %. Nhóm có mục tiêu thấp hơn nghĩa là một trong hai mục tiêu chưa được cập nhật.',
  'rule.whole-rate-within-parts.title': 'Tỷ lệ chung phải nằm giữa tỷ lệ của các phần',
  'rule.whole-rate-within-parts.why':
    'Tỷ lệ của toàn bộ là bình quân có trọng số của các phần, nên không thể thấp hơn phần thấp nhất hoặc cao hơn phần cao nhất khi các phần cộng đủ bằng toàn bộ.',
  'rule.area-is-its-own.title': 'Báo cáo nói đúng về địa bàn của mình',
  'rule.area-is-its-own.why':
    'Báo cáo thường được làm từ mẫu cũ: chữ “thành phố” sót lại trong báo cáo của huyện, tên địa phương khác, hoặc số xã khác nhau giữa hai chỗ, cho thấy có phần chưa được sửa theo địa bàn.',
  'rule.household-marked-once.title': 'Mỗi hộ trong danh sách có đúng một dấu diễn biến',
  'rule.household-marked-once.why':
    'Một hộ chỉ có thể là nghèo mới, tái nghèo hoặc nghèo cũ. Hai dấu, hoặc không có dấu nào, thì biểu diễn biến không đếm đúng được.',
  'rule.list-counts-agree.title': 'Số hộ trong danh sách phải bằng số trên biểu tổng hợp',
  'rule.list-counts-agree.why':
    'Biểu tổng hợp được đếm từ danh sách: số hộ nghèo của một xã trên biểu 1 phải đúng bằng số hộ có tên trong danh sách của xã ấy.',
};
