import { judgeAt } from '../arithmetic/judge';
import type { Relation } from '../model/relation';
import { resultCell } from '../model/relation';
import type { Draft } from '../tables/draft';
import { statesPercent, statesPerThousand } from '../tables/vocabulary/rates';
import { fold } from '../text/fold';
import type { AnomalyRule, Found } from './anomaly-rule';
import type { Look } from './detectors/look';

/** Per mille is a tenth of percent: a column headed by one and filled with the other is read wrong throughout. */
export const scaleFitsUnit: AnomalyRule = {
  id: 'scale-fits-unit',
  title: { vi: 'Đơn vị của tỷ lệ phải đúng với số liệu', en: 'The unit of a rate is that of its figures' },
  why: {
    vi: 'Tỷ suất sinh, tỷ suất chết ghi theo phần nghìn (‰), tỷ lệ ghi theo phần trăm (%). Đầu cột ghi ‰ mà số liệu là % thì người đọc hiểu sai đi 10 lần.',
    en: 'Birth and death rates are per mille (‰), other rates percentages. A column headed ‰ with percentages in it is read wrong by a factor of ten.',
  },
  says: {
    'scale-is-percent': {
      vi: 'Cột hoặc dòng của ô {cell} ghi đơn vị phần nghìn (‰), nhưng các số là phần trăm: {n} chỗ đều đúng khi nhân 100, không chỗ nào đúng khi nhân 1.000.',
      en: 'The column or line of {cell} says per mille (‰), but its figures are percentages: {n} of them are right times 100, none times 1,000.',
    },
    'scale-is-permille': {
      vi: 'Cột hoặc dòng của ô {cell} ghi đơn vị phần trăm (%), nhưng các số là phần nghìn: {n} chỗ đều đúng khi nhân 1.000, không chỗ nào đúng khi nhân 100.',
      en: 'The column or line of {cell} says percent, but its figures are per mille: {n} of them are right times 1,000, none times 100.',
    },
  },
  severity: 'warning',
  inSheet: otherScales,
  shown: `
    Xã       | Dân số trung bình (người) | Số trẻ sinh ra (người) | Tỷ suất sinh (‰)
    Ba Cụm   | 4810 | 72 | 1.50 !warning
    Sơn Lâm  | 3390 | 51 | 1.50
    Tô Hạp   | 5120 | 80 | 1.56
    Sơn Bình | 2977 | 41 | 1.38`,
};

/** Two places may agree by chance. */
const LEAST = 3;

/** Rates that all hold in another scale than their head or label states: headed ‰, given in percent. */
function otherScales(look: Look): Found[] {
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
      const says = relation.factor === 100 ? 'scale-is-percent' : 'scale-is-permille';
      return [
        {
          says,
          cell: { ...first!, sheet },
          actual: figures.value[first!.row * figures.cols + first!.col]!,
          confidence: 0.8,
          related: others,
          words: { n: holding.length },
        },
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
  const [thousandth, hundredth] = [statesPerThousand(words), statesPercent(words)];
  return thousandth === hundredth ? null : thousandth ? 1000 : 100;
}
