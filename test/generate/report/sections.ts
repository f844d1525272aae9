import type { Dice } from '../dice';
import { fig, rate, split, vi } from './figures';

/** Where and when a report is of. */
export interface Scope {
  readonly place: string;
  readonly year: number;
  readonly households: number;
  readonly people: number;
}

/** Paragraphs of one field, as its office words them; figures that can be checked are marked. */
export type Section = (dice: Dice, scope: Scope) => string[];

const poverty: Section = (d, { place, year, households }) => {
  const [poor, near] = [d.int(400, 2800), d.int(500, 3200)];
  const opening = poor + d.int(150, 600);
  const [again, fresh] = [d.int(3, 40), d.int(10, 90)];
  const out = opening - poor + again + fresh;
  return [
    `# ${d.pick(['Công tác giảm nghèo', 'Về giảm nghèo bền vững', 'Lĩnh vực giảm nghèo'])}`,
    d.pick([
      `Theo kết quả rà soát cuối năm ${year}, trên địa bàn ${place} hiện còn ${fig(poor)} hộ nghèo (tỷ lệ ${rate(poor, households)}) và ${fig(near)} hộ cận nghèo (tỷ lệ ${rate(near, households)}) trên tổng số ${fig(households)} hộ dân.`,
      `Tính đến 31/12/${year}, tổng số hộ của ${place} là ${fig(households)} hộ; trong đó hộ nghèo ${fig(poor)} hộ, chiếm ${rate(poor, households)}; hộ cận nghèo ${fig(near)} hộ, chiếm ${rate(near, households)}.`,
      `Toàn ${place} có ${fig(households)} hộ. Số hộ nghèo là ${fig(poor)} hộ, chiếm tỷ lệ ${rate(poor, households)} tổng số hộ; số hộ cận nghèo là ${fig(near)} hộ, chiếm tỷ lệ ${rate(near, households)} tổng số hộ.`,
    ]),
    d.pick([
      `Số hộ nghèo đầu năm là ${fig(opening)} hộ; trong năm có ${fig(out)} hộ thoát nghèo, ${fig(fresh)} hộ nghèo phát sinh, ${fig(again)} hộ tái nghèo; cuối năm còn ${fig(poor)} hộ.`,
      `So với đầu năm (${fig(opening)} hộ), số hộ nghèo giảm ${fig(opening - poor)} hộ, còn ${fig(poor)} hộ.`,
      `Số hộ nghèo giảm từ ${fig(opening)} hộ đầu năm xuống còn ${fig(poor)} hộ cuối năm, giảm ${fig(opening - poor)} hộ.`,
    ]),
  ];
};

const insurance: Section = (d, { place, year, people }) => {
  const [forced, free] = [d.int(4000, 90_000), d.int(900, 9000)];
  const [up, upFree] = [Math.round(forced * (0.02 + d.next() / 10)), Math.round(free * (0.05 + d.next() / 4))];
  const health = Math.round(people * (0.85 + d.next() / 10));
  const target = d.int(88, 95);
  const cover = Math.round((10_000 * health) / people) / 100;
  const gap = Math.abs(Math.round(100 * (cover - target)) / 100);
  return [
    `# ${d.pick(['Bảo hiểm xã hội, bảo hiểm y tế', 'Phát triển đối tượng tham gia BHXH, BHYT'])}`,
    d.pick([
      `Đến hết tháng 6/${year}, số người tham gia BHXH là ${fig(forced + free)} người, trong đó: BHXH bắt buộc ${fig(forced)} người, tăng ${fig(up)} người (tăng ${rate(up, forced - up)}) so với cùng kỳ; BHXH tự nguyện ${fig(free)} người, tăng ${fig(upFree)} người (tăng ${rate(upFree, free - upFree)}) so với cùng kỳ.`,
      `Toàn ${place} có ${fig(forced + free)} người tham gia BHXH (bắt buộc ${fig(forced)} người, tự nguyện ${fig(free)} người), tăng ${fig(up + upFree)} người (+${rate(up + upFree, forced + free - up - upFree)}) so với cùng kỳ năm ${year - 1}.`,
    ]),
    cover === target
      ? `Số người tham gia BHYT đạt ${vi(health)} người.`
      : d.pick([
          `Số người tham gia BHYT là ${fig(health)} người, đạt tỷ lệ bao phủ ${rate(health, people)} dân số (dân số ${fig(people)} người).`,
          `Tỷ lệ bao phủ BHYT đạt ${fig(cover, 2)}%, ${cover > target ? 'cao hơn' : 'thấp hơn'} ${fig(gap, 2)}% so với chỉ tiêu được giao (${vi(target)}%).`,
        ]),
  ];
};

const credit: Section = (d, { year, place }) => {
  const balance = d.int(150_000, 900_000);
  const up = Math.round(balance * (0.03 + d.next() / 12));
  const [central, local] = split(d, balance, 2) as [number, number];
  const bad = d.int(60, 900);
  const lent = d.int(20_000, 90_000);
  const programmes = split(d, lent, 4);
  const borrowers = split(d, d.int(900, 4000), 4);
  return [
    `# ${d.pick(['Tín dụng chính sách xã hội', 'Hoạt động của Ngân hàng Chính sách xã hội'])}`,
    `${d.pick(['Tổng dư nợ các chương trình', 'Tổng dư nợ tín dụng chính sách'])} đến 31/12/${year} đạt ${fig(balance)} triệu đồng, tăng ${fig(up)} triệu đồng (${d.pick(['tăng ', '+'])}${rate(up, balance - up)}) so với đầu năm. Trong đó: nguồn vốn trung ương ${fig(central)} triệu đồng, chiếm ${rate(central, balance)}; nguồn vốn nhận ủy thác địa phương ${fig(local)} triệu đồng, chiếm ${rate(local, balance)}.`,
    `Nợ quá hạn ${fig(bad)} triệu đồng, chiếm ${rate(bad, balance, 3)} tổng dư nợ.`,
    d.pick([
      `Doanh số cho vay tại ${place} đạt ${fig(lent)} triệu đồng với ${fig(borrowers.reduce((a, b) => a + b))} lượt hộ vay, gồm: hộ nghèo ${fig(programmes[0]!)} triệu đồng/${fig(borrowers[0]!)} lượt hộ; hộ cận nghèo ${fig(programmes[1]!)} triệu đồng/${fig(borrowers[1]!)} lượt hộ; giải quyết việc làm ${fig(programmes[2]!)} triệu đồng/${fig(borrowers[2]!)} lượt hộ; nước sạch ${fig(programmes[3]!)} triệu đồng/${fig(borrowers[3]!)} lượt hộ.`,
      [
        `Doanh số cho vay đạt ${fig(lent)} triệu đồng, cụ thể như sau:`,
        ...['Cho vay hộ nghèo', 'Cho vay hộ cận nghèo', 'Cho vay giải quyết việc làm', 'Cho vay nước sạch và vệ sinh'].map(
          (name, i) => `- ${name}: ${fig(programmes[i]!)} triệu đồng${i < 3 ? ';' : '.'}`,
        ),
      ].join('\n'),
    ]),
  ];
};

const vocational: Section = (d, { year }) => {
  const plan = d.int(8, 60) * 100;
  const done = Math.round(plan * (0.4 + d.next() * 0.7));
  const levels = split(d, done, 3);
  const jobs = Math.round(done * (0.6 + d.next() * 0.3));
  const [women] = split(d, done, 2) as [number, number];
  return [
    `# ${d.pick(['Giáo dục nghề nghiệp', 'Công tác đào tạo nghề, giải quyết việc làm'])}`,
    d.pick([
      `Năm ${year}, các cơ sở tuyển sinh được ${fig(done)} người, đạt ${rate(done, plan)} kế hoạch (kế hoạch ${fig(plan)} người), trong đó: cao đẳng ${fig(levels[0]!)} người, trung cấp ${fig(levels[1]!)} người, sơ cấp và dưới 3 tháng ${fig(levels[2]!)} người.`,
      `Đã tuyển sinh, đào tạo ${fig(done)}/${fig(plan)} người, đạt ${rate(done, plan)} kế hoạch năm; bao gồm: trình độ cao đẳng ${fig(levels[0]!)} người; trung cấp ${fig(levels[1]!)} người; sơ cấp ${fig(levels[2]!)} người.`,
      `Kế hoạch tuyển sinh năm ${year} là ${fig(plan)} người. Kết quả thực hiện được ${fig(done)} người, bằng ${rate(done, plan)} kế hoạch.`,
    ]),
    d.pick([
      `Có ${fig(jobs)}/${fig(done)} học viên có việc làm sau đào tạo, đạt ${rate(jobs, done)}.`,
      `Trong ${fig(done)} người được đào tạo có ${fig(women)} lao động nữ và ${fig(done - women)} lao động nam.`,
    ]),
  ];
};

const countryside: Section = (d, { place, year }) => {
  const communes = d.int(11, 28);
  const reached = d.int(5, communes - 1);
  const criteria = communes * 19 - d.int(10, 90);
  const money = split(d, d.int(900, 6000), 5);
  const total = money.reduce((a, b) => a + b);
  return [
    `# ${d.pick(['Chương trình xây dựng nông thôn mới', 'Kết quả xây dựng nông thôn mới'])}`,
    `Đến nay ${place} có ${fig(reached)}/${fig(communes)} xã đạt chuẩn nông thôn mới, ${d.pick(['đạt', 'chiếm'])} ${rate(reached, communes, 1)}; toàn ${place} đạt ${fig(criteria)} tiêu chí, bình quân ${vi(criteria / communes, 2)} tiêu chí/xã.`,
    `Tổng nguồn vốn huy động năm ${year} là ${fig(total)} tỷ đồng, ${d.pick(['gồm', 'bao gồm', 'trong đó'])}: ngân sách trung ương ${fig(money[0]!)} tỷ đồng; ngân sách địa phương ${fig(money[1]!)} tỷ đồng; vốn tín dụng ${fig(money[2]!)} tỷ đồng; doanh nghiệp ${fig(money[3]!)} tỷ đồng; nhân dân đóng góp ${fig(money[4]!)} tỷ đồng.`,
  ];
};

const economy: Section = (d, { year }) => {
  const [budget, before] = [d.int(300, 4000), d.int(300, 4000)];
  const income = Math.round(budget * (0.45 + d.next() / 2));
  const [home, border] = split(d, income, 2) as [number, number];
  const crops = split(d, d.int(4000, 30_000), 3);
  const area = crops.reduce((a, b) => a + b);
  const planned = Math.round(area / (0.9 + d.next() / 5));
  const shares = split(d, 1000, 3).map((share) => share / 10);
  const growth = (100 * (income - before)) / before;
  return [
    `# ${d.pick(['Về kinh tế', 'Tình hình phát triển kinh tế'])}`,
    d.pick([
      `Tổng thu ngân sách nhà nước trên địa bàn 6 tháng đầu năm ${year} ước đạt ${fig(income)} tỷ đồng, bằng ${rate(income, budget)} dự toán (dự toán ${fig(budget)} tỷ đồng). Trong đó, thu nội địa ${fig(home)} tỷ đồng; thu từ hoạt động xuất nhập khẩu ${fig(border)} tỷ đồng.`,
      `Thu ngân sách đạt ${fig(income)} tỷ đồng, ${growth > 0 ? 'tăng' : 'giảm'} ${fig(Math.abs(growth), 1)}% so với cùng kỳ năm ${year - 1} (${fig(before)} tỷ đồng).`,
    ]),
    `Tổng diện tích gieo trồng ${fig(area)} ha, đạt ${rate(area, planned)} kế hoạch (${fig(planned)} ha), ${d.pick(['gồm', 'trong đó'])}: lúa ${fig(crops[0]!)} ha, ngô ${fig(crops[1]!)} ha, rau màu ${fig(crops[2]!)} ha.`,
    `Cơ cấu kinh tế: nông, lâm nghiệp và thủy sản chiếm ${fig(shares[0]!, 1)}%; công nghiệp - xây dựng chiếm ${fig(shares[1]!, 1)}%; thương mại - dịch vụ chiếm ${fig(shares[2]!, 1)}%.`,
  ];
};

const order: Section = (d, { year }) => {
  const [cases, dead, hurt] = [d.int(20, 140), d.int(5, 40), d.int(12, 120)];
  const [fewer, less] = [d.int(2, 15), d.int(1, 4)];
  const kinds = split(d, d.int(90, 700), 3);
  const letters = kinds.reduce((a, b) => a + b);
  const solved = Math.round(letters * (0.7 + d.next() / 5));
  return [
    `# ${d.pick(['Trật tự an toàn xã hội', 'Nội chính, tiếp công dân'])}`,
    `Từ ngày 15/12/${year - 1} đến 14/6/${year} xảy ra ${fig(cases)} vụ tai nạn giao thông, làm chết ${fig(dead)} người, bị thương ${vi(hurt)} người. So với cùng kỳ năm ${year - 1} giảm ${fig(fewer)} vụ (-${rate(fewer, cases + fewer)}), giảm ${fig(less)} người chết (-${rate(less, dead + less)}).`,
    d.pick([
      `Tiếp nhận ${fig(letters)} đơn, gồm: ${fig(kinds[0]!)} đơn khiếu nại, ${fig(kinds[1]!)} đơn tố cáo, ${fig(kinds[2]!)} đơn kiến nghị; đã giải quyết ${fig(solved)}/${fig(letters)} đơn, đạt ${rate(solved, letters)}.`,
      `Tổng số đơn phải giải quyết là ${fig(letters)} đơn, đã giải quyết ${fig(solved)} đơn, còn lại ${fig(letters - solved)} đơn đang xem xét.`,
    ]),
  ];
};

const schools: Section = (d, { year, place }) => {
  const kinds = split(d, d.int(24, 90), 3);
  const [girls, boys] = split(d, d.int(6000, 40_000), 2) as [number, number];
  const minority = d.int(300, 4000);
  const pupils = girls + boys;
  return [
    `# ${d.pick(['Giáo dục và đào tạo', 'Quy mô trường lớp'])}`,
    `Năm học ${year - 1}-${year}, toàn ${place} có ${fig(kinds[0]! + kinds[1]! + kinds[2]!)} trường (${fig(kinds[0]!)} trường mầm non, ${fig(kinds[1]!)} trường tiểu học, ${fig(kinds[2]!)} trường trung học cơ sở) với ${fig(pupils)} học sinh.`,
    d.pick([
      `Trong ${fig(pupils)} học sinh có ${fig(girls)} học sinh nữ, chiếm ${rate(girls, pupils)}.`,
      `Học sinh dân tộc thiểu số có ${fig(minority)} em, chiếm ${rate(minority, pupils)} tổng số học sinh.`,
    ]),
  ];
};

const relief: Section = (d, { place }) => {
  const groups = split(d, d.int(1500, 9000), 4);
  const gifts = d.int(20, 400) * 5;
  const price = d.int(3, 10) * 100;
  const houses = split(d, d.int(30, 160), 2) as [number, number];
  const plan = houses[0] + houses[1] + d.int(5, 40);
  return [
    `# ${d.pick(['Bảo trợ xã hội', 'Chính sách đối với người có công và đối tượng yếu thế'])}`,
    `${place} đang quản lý, chi trả trợ cấp hằng tháng cho ${fig(groups.reduce((a, b) => a + b))} đối tượng, gồm: ${fig(groups[0]!)} người cao tuổi, ${fig(groups[1]!)} người khuyết tật, ${fig(groups[2]!)} trẻ em và ${fig(groups[3]!)} đối tượng khác.`,
    `Nhân dịp Tết đã tặng ${fig(gifts)} suất quà, mỗi suất ${vi(price)} nghìn đồng, tổng kinh phí ${fig((gifts * price) / 1000, 1)} triệu đồng.`,
    d.pick([
      `Kế hoạch hỗ trợ nhà ở là ${fig(plan)} căn, đã hoàn thành ${fig(houses[0] + houses[1])} căn (xây mới ${fig(houses[0])} căn, sửa chữa ${fig(houses[1])} căn), còn lại ${fig(plan - houses[0] - houses[1])} căn.`,
      `Đã hỗ trợ ${fig(houses[0] + houses[1])} hộ về nhà ở, trong đó xây mới ${fig(houses[0])} hộ, sửa chữa ${fig(houses[1])} hộ.`,
    ]),
  ];
};

/** Paragraphs with numbers of which none can be checked. */
const asides: Section = (d, { year }) => [
  `Thực hiện Quyết định số ${d.int(10, 2900)}/QĐ-UBND ngày ${d.int(1, 28)}/${d.int(1, 12)}/${year} và Thông tư số 07/2021/TT-BLĐTBXH, các đơn vị đã tổ chức ${d.int(3, 60)} hội nghị với trên ${vi(d.int(2, 90) * 100)} lượt người tham dự; đường dây nóng 0${d.int(200_000_000, 999_999_999)}.`,
  `Trẻ em dưới 6 tuổi được khám sức khỏe định kỳ; tuyến đường dài ${d.int(2, 40)} km đi qua thôn ${d.int(1, 12)} được nâng cấp với kinh phí khoảng ${d.int(2, 90)} tỷ đồng. Giá trị sản xuất tăng ${vi(3 + d.next() * 9, 1)}% so với cùng kỳ; tỷ lệ hộ dùng nước hợp vệ sinh đạt ${vi(80 + d.next() * 19, 1)}%.`,
  `Hội phụ nữ đã giúp ${d.int(20, 400)} hội viên vay vốn với số tiền ${vi(d.int(500, 9000))} triệu đồng; vận động ${d.int(30, 900)} ngày công; phấn đấu năm ${year + 1} có thêm ${d.int(2, 9)} mô hình.`,
];

export const SECTIONS: Readonly<Record<string, Section>> = {
  poverty,
  insurance,
  credit,
  vocational,
  countryside,
  economy,
  order,
  schools,
  relief,
  asides,
};
