/**
 * The words that reading a text of its own needs; what words mean to tables stands in tables/vocabulary, which the rooms
 * of text may not import.
 */

/** A currency before or behind a figure as it is written without blanks: "1.200đ", "$5". */
export const CURRENCY = /^[$€£]|(?:đ|đồng|VND|VNĐ|[$€£])$/i;

/** "(cột 3)", "(c3)", "(3)" in a printed identity without blanks; group 1: the code. */
export const COLUMN_REFERENCE = /\((?:cột|c)?([\dA-ZĐ.]{1,9})\)/gi;

/** "(Kèm theo Kế hoạch số …, ngày … tháng 7 năm 2024 của UBND huyện)": when the paper was issued, not what it reports on. */
export const ATTACHED_TO = /\(?\s*(?:ban hanh )?kem theo\b[^)]*\)?/g;
export const ISSUED_ON = /(?<!\b(?:den|het|toi) )\bngai[ .…]*\d{0,2}[ .…]*thang[ .…]*\d{0,2}[ .…]*nam[ .…]*(?:20\d\d)?/g;

/** "đến tháng 6/2023", "đến ngày 30/9", "tính đến ngày 30 tháng 6": the month at which the figures end, group 1. */
export const UNTIL_MONTH = /\b(?:den|het|toi) (?:thang |ngai \d{1,2} thang |(?:ngai )?\d{1,2}[/.-])(0?[1-9]|1[0-2])\b/;
/** A whole year, and a part of one. */
export const WHOLE_YEAR = /\b(?:ca nam|toan nam|12 thang)\b/;
export const PART_OF_YEAR =
  /\b(?:(?:0?[1-9]|1[01]) thang(?! tuoi)|(?:[1-9]|1[01])t(?=\b|20\d\d)|thang (?:0?[1-9]|1[0-2])\b|qui (?:[ivx]+|\d)\b|giua nam|nua (?:dau |cuoi )?nam|so ket(?! \d+ nam))/;
