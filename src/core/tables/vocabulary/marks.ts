import { says } from './says';

/** Letters that number lines in their order: đ follows d in Vietnamese lists; OCR often turns it back into d. */
export const OUTLINE_LETTERS = 'abcdđeghiklmnopqrstuvxy';

/** A cell as written that says of itself that its figure is missing. */
export const saysMissing = says(/^(?:\u2026+|\.{2,}|n\/?a|na|chưa có|ch\u01B0a c\u00F3 s\u1ED1 li\u1EC7u)$/i);
