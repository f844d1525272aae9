import { isFormula } from '../core/text/formula/is-formula';
import type { Edit, Finding, Fix } from '../core/model/finding';
import { sameCell } from '../core/model/cell-ref';
import type { Language } from '../messages';
import { text } from '../messages';
import { addressOf } from './addresses';
import { sayFigure } from './say';

/** "Ghi 28.372 vào C9." in the unit that the reader sees: 4,82 where 0.0482 is stored. */
export function fixLabel(fix: Fix, finding: Finding, names: readonly string[], language: Language): string {
  return fix.edits.map((edit) => editLabel(edit, finding, names, language)).join(' ');
}

function editLabel({ cell, value }: Edit, { cell: home, suspects }: Finding, names: readonly string[], language: Language): string {
  if (isFormula(value)) return text(language, 'cli.fix-formula', { value, cell: addressOf(cell, home.sheet, names) });
  const seen = suspects.find((suspect) => sameCell(suspect.cell, cell))?.suggestion ?? value;
  const figure = typeof seen === 'number' ? sayFigure(seen, language) : seen;
  return text(language, 'cli.fix', { value: figure, cell: addressOf(cell, home.sheet, names) });
}
