import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Paragraph, Prose } from '../../core/model/prose';
import { useWords } from '../words/Words';
import type { Told } from './told';
import { markId } from './told';

const useStyles = makeStyles({
  body: {
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowY: 'auto',
    overflowWrap: 'anywhere',
  },
  paragraph: { margin: '0 0 8px', whiteSpace: 'pre-wrap', minHeight: '1em' },
  heading: { fontWeight: tokens.fontWeightSemibold },
  mark: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    borderBottom: `2px solid ${tokens.colorPaletteRedBorderActive}`,
    scrollMargin: '40px',
  },
  chosen: { outline: `2px solid ${tokens.colorStrokeFocus2}` },
});

interface Props {
  readonly prose: Prose;
  readonly told: readonly Told[];
  /** Number of the finding whose sentence is looked at. */
  readonly chosen: number | null;
  readonly className?: string;
}

/** The report as it reads, its places marked; a mark can be brought into view and read out. */
export function ReportBody({ prose, told, chosen, className }: Props) {
  const styles = useStyles();
  const { t } = useWords();
  const byParagraph = new Map<number, Told[]>();
  for (const one of told) if (one.spot) byParagraph.set(one.spot.paragraph, [...(byParagraph.get(one.spot.paragraph) ?? []), one]);
  return (
    <section aria-label={t('text.body')} className={mergeClasses(styles.body, className)} tabIndex={0}>
      {prose.paragraphs.map((paragraph, at) => (
        <Line key={at} paragraph={paragraph} told={byParagraph.get(at) ?? NONE} chosen={chosen} />
      ))}
    </section>
  );
}

const NONE: readonly Told[] = [];

function Line({
  paragraph,
  told,
  chosen,
}: {
  readonly paragraph: Paragraph;
  readonly told: readonly Told[];
  readonly chosen: number | null;
}) {
  const styles = useStyles();
  const { text, heading } = paragraph;
  const pieces = piecesOf(text, told);
  return (
    <p className={mergeClasses(styles.paragraph, heading !== undefined && styles.heading)}>
      {pieces.map(({ words, at }, i) =>
        at === null ? (
          words
        ) : (
          <mark key={i} id={markId(at)} tabIndex={-1} className={mergeClasses(styles.mark, at === chosen && styles.chosen)}>
            {words}
          </mark>
        ),
      )}
    </p>
  );
}

/** The paragraph's words, parted at the figures that are told of; of several findings at one figure the first has the mark. */
function piecesOf(text: string, told: readonly Told[]): { readonly words: string; readonly at: number | null }[] {
  const pieces: { words: string; at: number | null }[] = [];
  let from = 0;
  for (const { at, spot } of [...told].sort((a, b) => a.spot!.start - b.spot!.start)) {
    if (spot!.start < from) continue;
    pieces.push({ words: text.slice(from, spot!.start), at: null }, { words: text.slice(spot!.start, spot!.end), at });
    from = spot!.end;
  }
  return [...pieces, { words: text.slice(from), at: null }];
}
