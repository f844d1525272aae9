import type { Finding, Suspect } from '../../core/model/finding';
import { cellAt } from '../../core/model/sheet';
import { asTyped, formulaText } from '../../core/text/formula/as-typed';
import { suspectDecimals } from '../../report/figures';
import { useOutcome, usePaneDeeds } from '../words/OutcomeContext';
import { useWords } from '../words/Words';
import { separatorsOf } from '../tools/argument';
import { CopyButton } from './CopyButton';
import { pastedFigure, printedFigure } from './printed';

/** Copies what would mend a suspect's cell: its formula, or its figure; nothing where neither is known. */
export function CopySuggestion({ suspect, finding }: { readonly suspect: Suspect; readonly finding: Finding }) {
  const { language } = useWords();
  const { workbook } = useOutcome();
  const { surroundings } = usePaneDeeds().state;
  const { cell, formula, suggestion } = suspect;
  if (formula !== undefined)
    return <CopyButton figure={formulaText(formula, language)} pasted={asTyped(`=${formula}`, separatorsOf(surroundings))} />;
  if (suggestion === null) return null;
  const sheet = workbook.sheets[cell.sheet];
  const stands = sheet && cellAt(sheet, cell.row, cell.col);
  // A figure typed over a formula would never follow its cells again.
  if (stands?.formula !== undefined) return null;
  return (
    <CopyButton
      figure={printedFigure(suggestion, suspectDecimals(suspect, finding), language)}
      pasted={pastedFigure(suggestion, stands?.format, surroundings?.decimalSeparator ?? ',')}
    />
  );
}
