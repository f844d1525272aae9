import { dice } from '../dice';
import { CLOSE, OPEN, slip } from './figures';
import type { Scope } from './sections';
import { SECTIONS } from './sections';

/** A report of an invented place; `slip`: the figure that was spoilt, in the paragraph counted from 1. */
export interface GeneratedReport {
  readonly text: string;
  readonly slip?: {
    readonly section: string;
    readonly paragraph: number;
    readonly start: number;
    readonly end: number;
    readonly old: string;
    readonly quote: string;
  };
}

const PLACES = ['huyện Nậm Sơn', 'thị xã Phú Thạnh', 'huyện Ia Lâm', 'thành phố Tân Bình Đông', 'huyện Đảo Ngọc'];
const SHOWN = new RegExp(`${OPEN}([^${CLOSE}]*)${CLOSE}`, 'g');

interface Line {
  readonly section: string;
  readonly text: string;
}

/** A report without a mistake, and the same with one slip of the hand in a figure that can be checked. */
export function generateReport(seed: number): { clean: GeneratedReport; wrong: GeneratedReport } {
  const d = dice(seed);
  const households = d.int(9000, 60_000);
  const scope: Scope = { place: d.pick(PLACES), year: d.int(2019, 2024), households, people: Math.round(households * (3.2 + d.next())) };
  const chosen = d.shuffle(Object.keys(SECTIONS)).slice(0, d.int(3, 6));
  const lines: Line[] = [
    { section: '', text: 'BÁO CÁO' },
    { section: '', text: `Kết quả thực hiện nhiệm vụ năm ${scope.year} của ${scope.place}` },
  ];
  for (const section of chosen)
    for (const paragraph of SECTIONS[section]!(d, scope))
      for (const text of paragraph.split('\n')) lines.push({ section, text: text.replace(/^# /, `${lines.length}. `) });
  const clean = { text: lines.map(({ text }) => text.replace(SHOWN, '$1')).join('\n') };
  return { clean, wrong: withSlip(lines, d) ?? clean };
}

function withSlip(lines: readonly Line[], d: ReturnType<typeof dice>): GeneratedReport | null {
  const all = lines.flatMap(({ text }, line) => [...text.matchAll(SHOWN)].map((match) => ({ line, at: match.index, old: match[1]! })));
  for (let tries = 0; tries < 40 && all.length > 0; tries++) {
    const { line, at, old } = d.pick(all);
    const quote = slip(old, d);
    if (quote === null || isWithinRounding(old, quote)) continue;
    const own = lines[line]!;
    const start = own.text.slice(0, at).replaceAll(OPEN, '').replaceAll(CLOSE, '').length;
    const spoilt = `${own.text.slice(0, at)}${quote}${own.text.slice(at + old.length + 2)}`;
    const text = lines.map((one, i) => (i === line ? spoilt : one.text).replace(SHOWN, '$1')).join('\n');
    return { text, slip: { section: own.section, paragraph: line + 1, start, end: start + quote.length, old, quote } };
  }
  return null;
}

/** Of a large figure the last digits may be any before a rate printed to two places is another. */
function isWithinRounding(old: string, quote: string): boolean {
  const [a, b] = [old, quote].map((text) => Number(text.replace(/[.%]/g, '').replace(',', '.'))) as [number, number];
  return Math.abs(a - b) < 0.03 * Math.max(a, b);
}
