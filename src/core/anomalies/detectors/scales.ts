import { judgeAt } from '../../arithmetic/judge';
import type { Relation } from '../../model/relation';
import { resultCell } from '../../model/relation';
import type { Oddity } from '../../model/understanding';
import { fold } from '../../text/fold';
import type { Draft } from '../../tables/draft';
import type { Look } from './look';
import { notice } from './look';

const PER_MILLE = /‰|phan nghin|per mille/;
const PERCENT = /%|phan tram|per ?cent/;
/** Two places may agree by chance. */
const LEAST = 3;

/** Rates that all hold in another scale than their head or label states: headed ‰, given in percent. */
export function otherScales(look: Look): Oddity[] {
  const { figures, sheet, relations, drafts } = look;
  return relations
    .filter(({ kind, factor }) => kind === 'ratio' && (factor === 100 || factor === 1000))
    .flatMap((relation) => {
      const stated = scaleOf(drafts, relation);
      if (stated === null || stated === relation.factor) return [];
      const judged = relation.positions.map((position) => ({ position, state: judgeAt(relation, position, () => figures).state }));
      const holding = judged.filter(({ state }) => state === 'holds').map(({ position }) => resultCell(relation, position));
      if (holding.length < LEAST || judged.some(({ state }) => state === 'fails')) return [];
      const [first, ...others] = holding;
      const kind = relation.factor === 100 ? 'scale-is-percent' : 'scale-is-permille';
      return [
        notice({
          kind,
          cell: { ...first!, sheet },
          actual: figures.value[first!.row * figures.cols + first!.col]!,
          confidence: 0.8,
          related: others,
          words: { n: holding.length },
        }),
      ];
    });
}

/** The factor that the words of the rate's own line state; null where they state none, or several. */
function scaleOf(drafts: readonly Draft[], { axis, result, positions }: Relation): number | null {
  const draft = drafts.find(({ frame: { body } }) =>
    axis === 'row' ? result.line >= body.top && result.line <= body.bottom : positions[0]! >= body.top && positions[0]! <= body.bottom,
  );
  const line = axis === 'row' ? draft?.lines.find((l) => l.row === result.line) : undefined;
  const column = axis === 'column' ? draft?.columns.find((c) => c.col === result.line) : undefined;
  const words = fold(line ? `${line.label} ${line.unit ?? ''}` : `${column?.path.join(' ') ?? ''} ${column?.unit ?? ''}`);
  const [thousandth, hundredth] = [PER_MILLE.test(words), PERCENT.test(words)];
  return thousandth === hundredth ? null : thousandth ? 1000 : 100;
}
