import { check } from '../../src/core/check';
import type { CellRef } from '../../src/core/model/cell-ref';
import { cellKey, inArea } from '../../src/core/model/cell-ref';
import type { Workbook } from '../../src/core/model/sheet';
import type { Finding } from '../../src/core/model/finding';
import { dice } from '../../test/generate/dice';
import { silenceOf } from '../score';
import type { Case } from './draft';
import { placesOf, workbookOf } from './draft';
import { KINDS } from './kinds';

export interface Scored {
  readonly seed: number;
  readonly made: Case;
  readonly faulty: Workbook;
  readonly clean: Workbook;
  readonly truth: readonly CellRef[];
  /** An error or warning names a cell at fault; `asError`: an error does. */
  readonly found: boolean;
  readonly asError: boolean;
  /** The finding shows both bases; null where the kind has none. */
  readonly bases: boolean | null;
  /** What is told of the faulty workbook, above info. */
  readonly told: readonly string[];
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

/** The case of a seed: kinds take turns, and each kind's layouts. */
export function caseOf(seed: number, only?: string): Case {
  const kinds = KINDS.filter(({ name }) => !only || name === only);
  const at = seed % kinds.length;
  const { name, make, layouts } = kinds[at]!;
  const layout = layouts[(Math.floor(seed / kinds.length) + at) % layouts.length]!;
  const made = make(dice(seed * 7919 + 18), layout);
  return { kind: name, layout, ...made };
}

/** Cells that a finding names: its own, all its places, its first three suspects. */
const named = ({ cell, cells = [], suspects }: Finding): CellRef[] => [
  cell,
  ...cells,
  ...suspects.slice(0, 3).map((suspect) => suspect.cell),
];

function names(finding: Finding, cells: readonly CellRef[]): boolean {
  const keys = new Set(cells.map(cellKey));
  return named(finding).some((cell) => keys.has(cellKey(cell)));
}

export function scored(seed: number, only?: string): Scored {
  const made = caseOf(seed, only);
  const [faulty, clean] = [workbookOf(made.faulty), workbookOf(made.clean)];
  const truth = made.truth.map((cells) => placesOf(made.faulty, cells));
  const findings = check(faulty).findings.filter(({ severity }) => severity !== 'info');
  const told = truth.map((cells) => findings.filter((finding) => names(finding, cells)));
  const naming = told.flat();
  const silence = silenceOf(check(clean));
  return {
    seed,
    made,
    faulty,
    clean,
    truth: truth.flat(),
    found: told.every((these) => these.length > 0),
    asError: told.every((these) => these.some(({ severity }) => severity === 'error')),
    bases: made.bases ? naming.some((finding) => placesOf(made.faulty, made.bases!).every((cell) => shows(finding, cell))) : null,
    told: findings.map((f) => `${f.severity} ${f.rule} ${named(f).map(cellKey).slice(0, 6).join(' ')}`),
    errors: silence.errors,
    warnings: silence.warnings,
  };
}

const shows = ({ related }: Finding, { sheet, row, col }: CellRef): boolean =>
  related.some((r) => r.sheet === sheet && r.areas.some((area) => inArea(area, row, col)));
