/** Lines with their usual size and sign; a total adds them up. */
export interface Series {
  readonly title: string;
  readonly total: string;
  readonly groups: readonly (readonly [string, readonly (readonly [string, number])[]])[];
}

export const SERIES: readonly Series[] = [
  {
    title: 'CÂN ĐỐI NGÂN SÁCH XÃ',
    total: 'Chênh lệch thu, chi',
    groups: [
      [
        'Các khoản thu',
        [
          ['Thu xã hưởng 100%', 820],
          ['Thu phân chia theo tỷ lệ', 460],
          ['Bổ sung cân đối từ ngân sách huyện', 5200],
          ['Bổ sung có mục tiêu', 1900],
        ],
      ],
      [
        'Các khoản chi',
        [
          ['Chi đầu tư phát triển', -1500],
          ['Chi quản lý hành chính', -4300],
          ['Chi sự nghiệp xã hội', -780],
          ['Chi dân quân, an ninh', -620],
          ['Nộp trả ngân sách cấp trên', -95],
        ],
      ],
    ],
  },
  {
    title: 'KẾT QUẢ HOẠT ĐỘNG HỢP TÁC XÃ DỊCH VỤ NÔNG NGHIỆP',
    total: 'Lợi nhuận trước thuế',
    groups: [
      [
        'Doanh thu thuần',
        [
          ['Dịch vụ thủy lợi nội đồng', 640],
          ['Cung ứng vật tư', 1830],
          ['Tiêu thụ nông sản', 2410],
          ['Các khoản giảm trừ doanh thu', -120],
        ],
      ],
      [
        'Chi phí',
        [
          ['Giá vốn hàng bán', -3100],
          ['Chi phí quản lý', -540],
          ['Chi phí lãi vay', -87],
        ],
      ],
    ],
  },
  {
    title: 'BIẾN ĐỘNG DÂN SỐ',
    total: 'Dân số tăng thêm trong năm',
    groups: [
      [
        'Tăng, giảm tự nhiên',
        [
          ['Số sinh', 96],
          ['Số chết', -41],
        ],
      ],
      [
        'Tăng, giảm cơ học',
        [
          ['Số nhập cư', 58],
          ['Số xuất cư', -83],
          ['Số đi lao động nước ngoài', -22],
        ],
      ],
    ],
  },
  {
    title: 'LƯU CHUYỂN TIỀN CỦA QUỸ PHÁT TRIỂN THÔN',
    total: 'Lưu chuyển tiền thuần trong năm',
    groups: [
      [
        'Hoạt động cho vay',
        [
          ['Thu hồi nợ gốc', 730],
          ['Thu lãi cho vay', 88],
          ['Giải ngân cho vay', -790],
        ],
      ],
      [
        'Hoạt động khác',
        [
          ['Huyện hỗ trợ bổ sung vốn', 150],
          ['Chi phí hoạt động quỹ', -26],
          ['Trích quỹ dự phòng', -31],
        ],
      ],
    ],
  },
];
