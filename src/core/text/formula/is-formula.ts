/** Whether what is written into a cell is a formula: a text that begins with "=". */
export function isFormula(value: number | string): value is string {
  return typeof value === 'string' && value.startsWith('=');
}
