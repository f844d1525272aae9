/** The frame of docs/ham.md and docs/functions.md; no part of the pane. */
export const functionDocs = {
  'function.docs.title': 'The functions of Khớp Số',
  'function.docs.intro':
    "Type them into any cell like Excel's own. Every function has two names, Vietnamese without diacritics and English, with the same result. This page is generated from the sources by `npm run docs:functions`; its examples are run as tests.",
  'function.docs.separators':
    'Examples are for a machine with a decimal point (arguments parted by commas). With a decimal comma they are parted by semicolons.',
  'function.docs.percent': 'Rate functions give percent (4.8233, not 0.0482), unrounded unless decimal places are given.',
  'function.docs.ranges':
    'Arguments are cells or ranges: a range gives a range of the same size. Numbers typed as Vietnamese text ("1.855", "4,82%") are read; blanks and "-" count as 0.',
  'function.docs.errors': 'Errors',
  'function.docs.error.zero': '`#DIV/0!`: the denominator is 0 or blank.',
  'function.docs.error.value':
    '`#VALUE!`: text that is no number (a figure with its unit among it, such as "1.855 hộ"), another error in the cell it reads, ranges of different size, a target that can\'t be read; Excel shows a sentence with it.',
  'function.docs.error.na':
    '`#N/A`: a part above its whole, a negative count, a cell with "…" or "x", no target, years in the wrong order; with a sentence.',
  'function.docs.error.num': '`#NUM!`: the arithmetic has no result.',
  'function.docs.formula': 'Formula',
  'function.docs.unit': 'Unit',
  'function.docs.decimals': 'usual decimals',
  'function.docs.better.higher': 'more is better',
  'function.docs.better.lower': 'less is better',
  'function.docs.source': 'Source',
  'function.docs.plain': 'Plain Excel formula',
  'function.docs.plain.none': 'none: turn it into a value before sending',
  'function.docs.arguments': 'Arguments',
  'function.docs.optional': 'optional',
  'function.docs.example': 'Example',
  'function.docs.result': 'Result',
};
