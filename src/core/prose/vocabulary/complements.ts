import type { Pattern } from '../words';
import { words, phrases } from '../words';

/** Pairs that leave nothing over: where both stand among the parts, the parts make up the whole. */
export const COMPLEMENTS: readonly (readonly [Pattern, Pattern])[] = (
  [
    [['phi nông nghiệp'], ['nông nghiệp']],
    [['nam'], ['nữ']],
    [['thành thị', 'đô thị'], ['nông thôn']],
    [['bắt buộc'], ['tự nguyện']],
    [
      ['xây mới', 'làm mới', 'xây dựng mới'],
      ['sửa chữa', 'cải tạo', 'nâng cấp'],
    ],
    [['trong nước'], ['nước ngoài', 'ngoài nước', 'xuất khẩu']],
    [['nội địa'], ['xuất nhập khẩu', 'xuất, nhập khẩu', 'xuất - nhập khẩu', 'hải quan']],
    [['khiếu nại'], ['tố cáo']],
    [['công lập'], ['tư thục', 'ngoài công lập', 'dân lập']],
    [
      ['trung ương', 'nhà nước'],
      ['địa phương', 'nhân dân đóng góp', 'đối ứng'],
    ],
    [['ngân sách tỉnh'], ['ngân sách huyện']],
    [
      ['đầu tư', 'đầu tư phát triển'],
      ['sự nghiệp', 'thường xuyên'],
    ],
    [
      ['dân tộc kinh', 'người kinh'],
      ['dân tộc thiểu số', 'dtts'],
    ],
    [['nội trú'], ['ngoại trú']],
    [['còn sống'], ['tử vong', 'đã chết']],
    [
      ['hoàn thành', 'đạt', 'giải quyết', 'thực hiện'],
      [
        'chưa hoàn thành',
        'không hoàn thành',
        'chưa đạt',
        'không đạt',
        'đang giải quyết',
        'chưa giải quyết',
        'chưa thực hiện',
        'đang thực hiện',
      ],
    ],
    [
      ['đúng hạn', 'trước hạn', 'trước và đúng hạn', 'trong hạn'],
      ['quá hạn', 'trễ hạn', 'trước hạn'],
    ],
    [['trực tuyến'], ['trực tiếp', 'trực tiếp và qua bưu chính']],
    [['mới'], ['gia hạn', 'cũ', 'tiếp tục']],
  ] as const
).map(([one, other]) => [words(phrases(...one)), words(phrases(...other))] as const);
