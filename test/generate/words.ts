/** Names and phrases as they stand in the sheets of communes, districts and provinces. */
export const DISTRICTS: readonly { readonly name: string; readonly communes: readonly string[] }[] = [
  {
    name: 'Tây Sơn',
    communes: [
      'TT Phú Phong',
      'Bình Hòa',
      'Bình Nghi',
      'Bình Thành',
      'Bình Tường',
      'Bình Tân',
      'Bình Thuận',
      'Tây An',
      'Tây Bình',
      'Tây Giang',
      'Tây Phú',
      'Tây Thuận',
      'Tây Vinh',
      'Tây Xuân',
      'Vĩnh An',
    ],
  },
  { name: 'Khánh Sơn', communes: ['TT Tô Hạp', 'Sơn Trung', 'Sơn Hiệp', 'Sơn Bình', 'Sơn Lâm', 'Thành Sơn', 'Ba Cụm Bắc', 'Ba Cụm Nam'] },
  {
    name: 'Ea Súp',
    communes: ['TT Ea Súp', 'Ea Lê', 'Ea Bung', 'Ya Tờ Mốt', 'Ia Rvê', 'Ia Lốp', "Cư M'Lan", 'Cư Kbang', 'Ea Rốk', 'Ia Jlơi'],
  },
  {
    name: 'Cam Lộ',
    communes: ['TT Cam Lộ', 'Cam An', 'Cam Chính', 'Cam Hiếu', 'Cam Nghĩa', 'Cam Thanh', 'Cam Thành', 'Cam Thủy', 'Cam Tuyền'],
  },
  { name: 'Đắk Glong', communes: ['Quảng Khê', 'Quảng Sơn', 'Quảng Hòa', 'Đắk Ha', 'Đắk Som', "Đắk R'măng", 'Đắk Plao'] },
  {
    name: 'Krông Nô',
    communes: [
      'TT Đắk Mâm',
      'Buôn Choáh',
      'Đắk Drô',
      'Đắk Nang',
      'Đắk Sôr',
      'Đức Xuyên',
      'Nam Đà',
      'Nam Xuân',
      'Nâm Nung',
      'Nâm N’Đir',
      'Quảng Phú',
      'Tân Thành',
    ],
  },
  { name: 'Tuy Đức', communes: ['Đắk Búk So', 'Đắk Ngo', "Đắk R'Tíh", 'Quảng Tâm', 'Quảng Tân', 'Quảng Trực'] },
  {
    name: 'Đắk Song',
    communes: ['TT Đức An', 'Đắk Hòa', 'Đắk Môl', 'Đắk N’Drung', 'Nam Bình', 'Nâm N’Jang', 'Thuận Hà', 'Thuận Hạnh', 'Trường Xuân'],
  },
];

export const VILLAGES = [
  'Thôn Đồng Sim',
  'Thôn Kiên Long',
  'Thôn Vĩnh Lộc',
  'Thôn An Chánh',
  'Thôn Hòa Sơn',
  'Thôn Tả Giang 1',
  'Thôn Tả Giang 2',
  'Thôn Thượng Sơn',
  'Thôn Phú Mỹ',
  'Thôn Đồng Quy',
  'Buôn Ba Na',
  'Buôn A1',
  'Buôn A2',
  'Thôn 1',
  'Thôn 2',
  'Thôn 3',
  'Thôn 4',
  'Thôn 5',
  'Thôn Ko Róa',
  'Thôn Ha Nít',
];

const SURNAMES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Huỳnh', 'Đinh', 'Bùi', 'Đặng', 'Võ', 'Mấu', 'Bo Bo', 'Cao', "H'", 'Y', 'Hồ'];
const MIDDLES = ['Văn', 'Thị', 'Đức', 'Thanh', 'Minh', 'Ngọc', 'Xuân', 'Quang', 'Hồng'];
const GIVEN = ['An', 'Bình', 'Cường', 'Dũng', 'Đào', 'Hà', 'Hùng', 'Lan', 'Mai', 'Mỹ', 'Nga', 'Phúc', 'Sơn', 'Tuấn', 'Yến', 'Vinh'];
export const FULL_NAMES = SURNAMES.flatMap((s, i) => GIVEN.map((g, j) => `${s} ${MIDDLES[(i + j) % MIDDLES.length]!} ${g}`));

export const LOANS = [
  'Hộ nghèo',
  'Hộ cận nghèo',
  'Hộ mới thoát nghèo',
  'Học sinh sinh viên',
  'Nước sạch vệ sinh môi trường',
  'Giải quyết việc làm',
  'Cho vay xuất khẩu lao động',
  'Sản xuất kinh doanh vùng khó khăn',
  'Nhà ở xã hội',
  'Hộ nghèo về nhà ở',
  'DTTS đặc biệt khó khăn',
  'Dự án phát triển ngành lâm nghiệp',
];
export const CAUSES = [
  'Không có đất sản xuất',
  'Không có vốn sản xuất, kinh doanh',
  'Không có lao động',
  'Không có công cụ, phương tiện sản xuất',
  'Không có kiến thức về sản xuất',
  'Không có kỹ năng lao động, sản xuất',
  'Có người ốm đau, bệnh nặng, tai nạn',
  'Nguyên nhân khác',
];
export const LACKS = [
  'Việc làm',
  'Người phụ thuộc trong hộ gia đình',
  'Dinh dưỡng',
  'Bảo hiểm y tế',
  'Trình độ giáo dục của người lớn',
  'Tình trạng đi học của trẻ em',
  'Chất lượng nhà ở',
  'Diện tích nhà ở bình quân đầu người',
  'Nguồn nước sinh hoạt',
  'Nhà tiêu hợp vệ sinh',
  'Sử dụng dịch vụ viễn thông',
  'Phương tiện phục vụ tiếp cận thông tin',
];
export const PEOPLES = ['Tày', 'Thái', 'Hoa', 'Khmer', 'Mường', 'Nùng', 'HMông', 'Dao', 'Gia Rai', 'Ê Đê', 'Ba Na', 'M’Nông'];
export const TRADES = [
  'May công nghiệp',
  'Điện dân dụng',
  'Kỹ thuật xây dựng',
  'Sửa chữa xe máy',
  'Nấu ăn',
  'Trồng rau an toàn',
  'Nuôi và phòng trị bệnh cho trâu, bò',
  'Trồng cây ăn quả',
  'Kỹ thuật trồng nấm',
  'Đan lát thủ công',
];
export const INSURED = [
  'Hộ gia đình nghèo',
  'Đồng bào DTTS',
  'Người dân đang sinh sống tại xã, thôn ĐBKK',
  'Người hưởng trợ cấp bảo trợ xã hội hàng tháng',
  'Hộ gia đình cận nghèo',
  'Hộ nông, lâm, ngư nghiệp có mức sống trung bình',
  'Trẻ em dưới 6 tuổi',
  'Học sinh, sinh viên',
  'Người có công với cách mạng',
  'Cựu chiến binh',
];
export const PROTECTED = [
  'Trẻ em mồ côi',
  'Người cao tuổi từ đủ 80 tuổi',
  'Người khuyết tật nặng',
  'Người khuyết tật đặc biệt nặng',
  'Người đơn thân nghèo đang nuôi con',
  'Người nhiễm HIV thuộc hộ nghèo',
  'Hộ nhận nuôi dưỡng trẻ em mồ côi',
  'Người cao tuổi cô đơn thuộc hộ nghèo',
];
export const SPENDING = [
  'Chi đầu tư phát triển',
  'Chi thường xuyên',
  'Chi sự nghiệp giáo dục',
  'Chi sự nghiệp y tế',
  'Chi đảm bảo xã hội',
  'Chi quản lý hành chính',
  'Chi sự nghiệp kinh tế',
  'Chi quốc phòng',
  'Chi an ninh',
  'Chi khác ngân sách',
];
export const TOTALS = ['Tổng cộng', 'Tổng số', 'Cộng', 'TỔNG CỘNG', 'TỔNG SỐ', 'CỘNG', 'Tổng cộng:', 'Cộng chung'] as const;
export const SIGNERS = ['Bùi Văn Mỹ', 'Nguyễn Thanh Tuấn', 'Bo Bo Thị Yến', 'Trần Đình Khoa', 'Lê Thị Hồng Đào'];
