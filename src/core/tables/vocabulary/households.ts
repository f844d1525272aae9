import { says } from './says';

/** Heads of lists that say how a household came to be on it: newly poor, poor again, poor as before. */
export const isNewlyPoorHead = says(/ngheo moi|phat sinh|^moi$/);
export const isPoorAgainHead = says(/tai (?:can )?ngheo|^tai\b/);
export const isStillPoorHead = says(/ngheo cu|^cu$/);

/** The head over the names of a list of households and their members. */
export const isHouseholdNameHead = says(/ho (?:va )?ten|^chu ho$|ho ten/);
export const isKinshipHead = says(/quan he/);
/** "Chủ hộ" in the column of kinship. */
export const isHeadOfHousehold = says(/^chu ho$/);
/** Heads of lists of people: two of them may bear one name, and a ledger may pay the same bill twice. */
export const isListOfPeopleHead = says(/ho va ten|ho ten|ho, ten|chu ho|thanh vien|nguoi huong|ten nguoi/);

/** "Tổng số hộ", "Số hộ DTTS": what the households of a form are counted as. */
export const isHouseholdTotalHead = says(/^(?:tong )?so ho|^tong so/);
/** A word of its own, "hộ"; a series of households. */
export const namesHouseholds = says(/(?:^|[^a-z])ho(?=$|[^a-z])/);
/** What a head begins to count: parts of households are parts of households, not of the people in them. */
export const beginsHouseholds = says(/^(?:trong do:? ?)?(?:tong )?(?:so )?(?:luong )?ho(?=$|[^a-z])/);
export const beginsPersons = says(/^(?:trong do:? ?)?(?:tong )?(?:so )?(?:luong )?(?:nhan khau|khau|nguoi)(?=$|[^a-z])/);
/** A head of persons: "Nhân khẩu", "Số người". */
export const isPersonsHead = says(/(?:^|[^a-z])(?:khau|nhan khau)(?=$|[^a-z])|^(?:so )?nguoi$/);
/** Persons wherever the word stands, in the breakdowns of rows. */
export const namesPersons = says(/khau|nguoi/);
/** Persons in full, to be compared with misspellings; and the word before which "nhân" is none ("nguyên nhân khác"). */
export const PERSONS_IN_FULL = 'nhan khau';
export const isOtherWord = says(/^khac$/);
