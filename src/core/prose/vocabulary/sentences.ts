/** A point behind one of these ends no sentence: "TT. Tô Hạp", "1. Mục đích". */
export const ABBREVIATED =
  /(?:^|[\s(])(?:TP|TX|TT|Tp|Tx|P|Q|H|X|ThS|TS|PGS|GS|BS|KS|Ths|v\.v|đ\/c|[IVX]+|\d{1,2}(?:\.\s?\d{1,2})*|\p{L})$/u;
