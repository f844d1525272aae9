/** Why a relation could not be judged. */
export const undecided: Readonly<Record<string, string>> = {
  'undecided.result-blank': 'The result is blank',
  'undecided.result-missing': 'The result is marked as not available',
  'undecided.result-error': 'The result shows an error',
  'undecided.result-unreadable': 'The result cannot be read as a number',
  'undecided.operand-blank': 'A figure to calculate from is blank',
  'undecided.operand-missing': 'A part is marked as not available',
  'undecided.operand-error': 'A part shows an error',
  'undecided.operand-unreadable': 'A part cannot be read as a number',
  'undecided.no-operand': 'All parts are blank',
  'undecided.zero-base': 'The denominator is 0',
  'undecided.too-large': 'The result is beyond what a computer can hold',
};
