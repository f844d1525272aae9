/** Why a figure is suspected, in a clause: {from} is what was meant, {to} what stands there, {cell} where. */
export const slips: Readonly<Record<string, string>> = {
  'slip.replaced-digit': 'one digit mistyped: {from} became {to}',
  'slip.transposed-digits': 'digits transposed: {from} became {to}',
  'slip.dropped-digit': 'one digit missing: {from} became {to}',
  'slip.added-digit': 'one digit too many: {from} became {to}',
  'slip.sign': 'wrong sign: {from} became {to}',
  'slip.factor-thousand': 'off by a factor of a thousand, perhaps the wrong unit: {from} became {to}',
  'slip.factor-ten': 'off by a factor of ten or a hundred, a zero or the decimal comma misplaced: {from} became {to}',
  'slip.copied-neighbour': 'copied from or exchanged with a neighbouring cell: {from} became {to}',
  'slip.total-not-renewed': 'total not recalculated: it says {to}, the lines give {from}',
  'slip.line-left-out': 'a line or column left out of the total: it says {to}, all of them give {from}',
  'slip.line-counted-twice': 'a line or column counted twice: the total says {to}, each once gives {from}',
  'slip.rate-not-renewed': 'rate not recalculated: it says {to}, the figures give {from}',
  'slip.text-number': 'a number typed as text, which Excel does not add up: {to}',
  'slip.misread-separator': 'a thousands point read as a decimal point: {from} became {to}',
  'slip.other': 'the figure in {cell} may be wrong: it says {to}, the related figures give {from}',
};
