import type { Finding, RelatedCells } from '../model/finding';
import type { FigureArg, Message, CellsArg } from '../model/message';
import { message } from '../model/message';
import type { Area, RowCol } from '../model/cell-ref';
import type { Anomaly, SheetUnderstanding } from '../model/understanding';
import { readDecimals } from '../text/decimals';
import type { AnomalyRule } from './anomaly-rule';
import { ANOMALY_RULES } from '.';

/** The anomalies of a sheet, graded and worded by their rules. */
export function anomalyFindings(sheet: SheetUnderstanding, rules: readonly AnomalyRule[] = ANOMALY_RULES): Finding[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return sheet.anomalies.map((anomaly): Finding => {
    const { severity, suspects, fix } = byId.get(anomaly.rule)!;
    const { rule, cell, actual, suggestion, formula, reason, confidence } = anomaly;
    return {
      rule,
      severity: typeof severity === 'string' ? severity : severity(anomaly),
      cell,
      ...(anomaly.cells && { cells: anomaly.cells }),
      expected: suggestion,
      actual,
      decimals: Math.max(...[actual, suggestion].map((side) => (typeof side === 'number' ? readDecimals(side) : 0))),
      related: relatedOf(anomaly),
      message: messageOf(anomaly),
      suspects: suspects
        ? suspects(anomaly, sheet)
        : [{ cell, actual, suggestion, ...(formula !== undefined && { formula }), reason, score: confidence }],
      fix: fix?.(anomaly, sheet) ?? null,
    };
  });
}

function messageOf({ says, cell, actual, suggestion, related, words }: Anomaly): Message {
  return message(`finding.${says}`, {
    actual: typeof actual === 'number' ? figureOf(actual) : (actual ?? ''),
    expected: suggestion === null ? '' : figureOf(suggestion),
    cell: cellsArg(cell.sheet, cell.sheet, [cell]),
    from: cellsArg(related[0]?.sheet ?? cell.sheet, cell.sheet, related),
    ...words,
  });
}

/** Those of one sheet: of related cells on several sheets, those of the first. */
function cellsArg(sheet: number, home: number, cells: Anomaly['related']): CellsArg {
  return { sheet, home, areas: cells.filter((one) => one.sheet === sheet).map(areaOf) };
}

/** Sheet by sheet. */
function relatedOf({ related }: Anomaly): RelatedCells[] {
  const sheets = [...new Set(related.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => ({ sheet, areas: related.filter((one) => one.sheet === sheet).map(areaOf) }));
}

function areaOf({ row, col }: RowCol): Area {
  return { top: row, left: col, bottom: row, right: col };
}

function figureOf(figure: number): FigureArg {
  return { figure, decimals: readDecimals(figure) };
}
