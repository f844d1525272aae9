import { has } from './says';

/** Letters that no other language of reports has: "đ", "ư", "ệ" … */
export const isVietnamese = has(/[đơưăạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i, (text) => text.normalize('NFC'));
