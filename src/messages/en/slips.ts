/** Why a figure is suspected, as a clause; the figures themselves stand beside it ("C9: 28,732 → 28,372 — digits transposed"). */
export const slips: Readonly<Record<string, string>> = {
  'slip.replaced-digit': 'one digit mistyped',
  'slip.transposed-digits': 'two digits transposed',
  'slip.dropped-digit': 'one digit missing',
  'slip.added-digit': 'one digit too many',
  'slip.sign': 'wrong sign',
  'slip.factor-thousand': 'off by a factor of a thousand, perhaps the wrong unit',
  'slip.factor-ten': 'off by a factor of ten or a hundred: a zero too many or too few, or the decimal comma misplaced',
  'slip.copied-neighbour': 'copied from the cell beside it, or two cells exchanged',
  'slip.total-not-renewed': 'total not recalculated after a change',
  'slip.line-left-out': 'a line or column left out of the total',
  'slip.line-counted-twice': 'a line or column counted twice',
  'slip.rate-not-renewed': 'rate not recalculated after a change',
  'slip.text-number': 'a number typed as text, which Excel does not calculate with',
  'slip.misread-separator': 'a thousands point read as a decimal point',
  'slip.other': 'does not agree with the related figures',
};
