/** What an item of a list begins with: "-", "+", "- +", "•", "1.", "2.1.", "a)", "IV.". */
export const STARTS_ITEM = /^\s*(?:[-–—*+•]+(?:\s*[+•])?(?=\s*[^\s\d*])|\d{1,2}(?:\.\s?\d{1,2})*[.)](?=\s*[^\s\d])|\p{L}\)|[IVX]+\.)/u;
