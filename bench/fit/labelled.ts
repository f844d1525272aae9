import { mostOf } from '../../src/core/belief/belief';
import { breakFacts } from '../../src/core/belief/facts';
import type { BreakFacts } from '../../src/core/belief/facts';
import { namesIn } from '../../src/core/belief/names';
import type { Feature } from '../../src/core/belief/features';
import { featuresOf } from '../../src/core/belief/features';
import { understand } from '../../src/core/check';
import type { CellRef } from '../../src/core/model/cell-ref';
import { operandCells, resultCell } from '../../src/core/model/relation';
import type { Workbook } from '../../src/core/model/sheet';
import type { Understanding } from '../../src/core/model/understanding';
import { testSheet } from '../../src/core/rules/judge-sheet';

/** Where a label comes from. */
export type Source = 'corpus' | 'statistics' | 'offices' | 'injected' | 'generated' | 'examples';

/** A break of which somebody knows whether the relation is meant there. */
export interface Labelled {
  readonly source: Source;
  /** What is left out as a whole when the figures out of fold are made: a repository, a sheet, a seed, a rule. */
  readonly group: string;
  /** Breaks of one relation on one sheet: together they weigh as much as the root of their number. */
  readonly relation: string;
  /** 1 meant, 0 not; between them where a warning was asked for. */
  readonly label: number;
  /** How sure the reading itself is: its belief is never above. */
  readonly most: number;
  readonly cell?: string;
  readonly features: Partial<Record<Feature, number>>;
}

/** One break of a workbook as the checker sees it. */
export interface Met {
  readonly understanding: Understanding;
  readonly facts: BreakFacts;
  readonly result: CellRef;
}

export function breaksOf(workbook: Workbook): Met[] {
  const understanding = understand(workbook);
  return understanding.sheets.flatMap((sheet) => {
    const { tested } = testSheet(sheet, understanding);
    return breakFacts(tested, (index) => understanding.sheets[index]!.figures, namesIn(sheet.tables, workbook.sheets[sheet.sheet]!))
      .flat()
      .map((facts): Met => ({ understanding, facts, result: resultCell(facts.relation, facts.broken.position) }));
  });
}

export function cellsOf({ facts: { relation, broken }, result }: Met): CellRef[] {
  return [result, ...operandCells(relation, broken.position)];
}

export function labelled(source: Source, group: string, met: Met, label: number): Labelled {
  const { relation } = met.facts;
  const line = `${relation.sheet}${relation.axis}${relation.kind}${relation.result.line}=${relation.operands.map((o) => o.line).join()}`;
  return {
    source,
    group: `${source} ${group}`,
    relation: `${source} ${group} ${line}`,
    label,
    cell: `${met.result.row},${met.result.col}`,
    most: mostOf(met.facts),
    features: featuresOf(met.facts),
  };
}
