import { oddityRule } from './oddity';

/** Where everybody is meant, no group may be left behind. */
export const groupFollowsEveryone = oddityRule({
  id: 'group-follows-everyone',
  title: { vi: 'Mục tiêu của nhóm không thấp hơn mục tiêu cho mọi người', en: "A group's target is not below that of everybody" },
  why: {
    vi: 'Nếu mục tiêu là 100 % dân số thì mọi nhóm trong dân số cũng phải là 100 %. Nhóm có mục tiêu thấp hơn nghĩa là một trong hai mục tiêu chưa được cập nhật.',
    en: 'Where 100 % of the people are meant, every group among them is too. A lower target of a group means that one of the two was not renewed.',
  },
  says: {
    'group-below-everyone': {
      vi: 'Ô {cell} đặt mục tiêu {target} cho “{label}”, trong khi “{whole}” là {all} ({from}): mọi người đều đạt thì nhóm này cũng phải đạt.',
      en: 'Cell {cell} sets {target} for “{label}”, while “{whole}” is to be {all} ({from}): where everybody is reached, so is this group.',
    },
  },
  severity: 'warning',
  shown: `
    TT | Chỉ tiêu                                          | Đơn vị | Mục tiêu đến năm 2025 | Mục tiêu đến năm 2030
    1  | Tỷ lệ dân số tham gia bảo hiểm y tế               | %      | 100         | 100
    2  | Tỷ lệ đồng bào dân tộc thiểu số tham gia BHYT     | %      | 98 !warning | 100
    3  | Tỷ lệ trẻ em được tiêm chủng                      | %      | 90          | 95`,
});
