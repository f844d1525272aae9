import { makeStyles, tokens } from '@fluentui/react-components';
import type { BoardRow, BoardSettings } from '../../../core/indicators/board';

const useStyles = makeStyles({
  picture: { display: 'block', overflow: 'visible' },
  asked: { stroke: tokens.colorNeutralForeground3, strokeWidth: 1.5, strokeDasharray: '3 2', fill: 'none' },
  done: { stroke: tokens.colorBrandStroke1, strokeWidth: 2, fill: 'none' },
  goal: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralForeground3, strokeWidth: 1.5 },
  now: { fill: tokens.colorBrandBackground },
});

const WIDTH = 120;
const HEIGHT = 24;
const INSET = 4;

interface Point {
  readonly year: number;
  readonly value: number;
}

/** From where the plan began to where it stands, and the way that its targets ask for from there: a small line, said in words beside it. */
export function PathLine({ row, settings }: { readonly row: BoardRow; readonly settings: BoardSettings }) {
  const styles = useStyles();
  const begun = pointOf(settings.baselineYear, row.line.baseline);
  const now = pointOf(settings.year, row.line.result);
  const goals = row.goals.flatMap(({ year, target }) => pointOf(year, single(target)) ?? []);
  // Two points are told better by their two figures.
  const points = [begun, now, ...goals].filter((point) => point !== null);
  if (!now || points.length < 3) return null;
  const place = scaleOf(points);
  const path = (list: readonly Point[]): string => list.map((point) => place(point).join()).join(' ');
  const [x, y] = place(now);
  return (
    <svg className={styles.picture} width={WIDTH} height={HEIGHT} aria-hidden="true">
      <polyline className={styles.asked} points={path([begun ?? now, ...goals])} />
      {begun && <polyline className={styles.done} points={path([begun, now])} />}
      {goals.map((goal) => (
        <circle key={goal.year} className={styles.goal} cx={place(goal)[0]} cy={place(goal)[1]} r={2.5} />
      ))}
      <circle className={styles.now} cx={x} cy={y} r={3} />
    </svg>
  );
}

function pointOf(year: number | null, value: number | string | null): Point | null {
  return year !== null && typeof value === 'number' ? { year, value } : null;
}

/** The figure that a target asks for; a range or a level is no point. */
function single(target: BoardRow['goals'][number]['target']): number | null {
  return target?.kind === 'figure' ? (target.low?.value ?? target.high?.value ?? null) : null;
}

function scaleOf(points: readonly Point[]): (point: Point) => [number, number] {
  const span = (pick: (point: Point) => number): [number, number] => {
    const list = points.map(pick);
    const least = list.reduce((a, b) => Math.min(a, b));
    return [least, list.reduce((a, b) => Math.max(a, b)) - least || 1];
  };
  const [first, years] = span(({ year }) => year);
  const [low, height] = span(({ value }) => value);
  return ({ year, value }) => [
    INSET + ((year - first) / years) * (WIDTH - 2 * INSET),
    HEIGHT - INSET - ((value - low) / height) * (HEIGHT - 2 * INSET),
  ];
}
