import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId } from 'react';
import type { KeyboardEvent } from 'react';
import { isLikely } from '../../report/figures';
import { useGoTo } from '../components/GoTo';
import { Icon } from '../components/icons';
import { Card } from '../fluent/Card';
import type { IconName } from '../components/icons';
import { useOutcome } from '../words/OutcomeContext';
import { useWords } from '../words/Words';
import { cardId } from './card-id';
import type { Entry, Section } from './filter';
import { sectionOf } from './filter';
import { FindingDetail } from './FindingDetail';
import { headOf } from './head';
import { labelOf } from './labels';

const useStyles = makeStyles({
  // A contrast theme leaves no shadow: the frame is drawn.
  card: { padding: 0, gap: 0, '@media (forced-colors: active)': { border: '1px solid CanvasText' } },
  opened: { outline: `1px solid ${tokens.colorNeutralStroke1Pressed}` },
  head: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    minWidth: 0,
    padding: '10px 12px',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    border: 'none',
  },
  words: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0, overflowWrap: 'anywhere' },
  cell: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  sentence: { display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: '2', overflow: 'hidden' },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
  explained: { color: tokens.colorNeutralForeground2 },
  done: { color: tokens.colorStatusSuccessForeground1, fontWeight: tokens.fontWeightSemibold },
  up: { transform: 'rotate(180deg)' },
});

const ICONS: Record<Section, IconName> = { error: 'cross', warning: 'bang', info: 'info', explained: 'note' };

interface Props {
  readonly entry: Entry;
  readonly open: boolean;
  readonly mended: boolean;
  readonly onOpen: (key: string | null) => void;
}

/** One finding: closed the cell most likely wrong with its evidence, opened everything there is to it. Escape closes it. */
export function FindingCard({ entry, open, mended, onOpen }: Props) {
  const styles = useStyles();
  const words = useWords();
  const outcome = useOutcome();
  const goTo = useGoTo();
  const id = useId();
  const { finding, key, sentence } = entry;
  const section = sectionOf(finding);
  const head = headOf(finding, words);
  const label = labelOf(head.cell, outcome.report);
  // An opened finding may lie below the fold.
  useEffect(() => {
    if (!open) return;
    const head = document.getElementById(cardId(key));
    // All of it where there is room, its head in any case.
    head?.closest('li')?.scrollIntoView?.({ block: 'nearest' });
    head?.scrollIntoView?.({ block: 'nearest' });
  }, [open, key]);
  // The sheet follows what is looked at; a hidden sheet is not opened for it.
  const toggle = (): void => {
    onOpen(open ? null : key);
    if (!open && outcome.workbook.sheets[head.cell.sheet]?.visibility === 'visible') void goTo.cell(head.cell);
  };
  const close = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open || event.defaultPrevented) return;
    event.preventDefault();
    onOpen(null);
    document.getElementById(cardId(key))?.focus();
  };
  return (
    <li onKeyDown={close}>
      <Card className={mergeClasses(styles.card, open && styles.opened)}>
        <Button id={cardId(key)} appearance="transparent" className={styles.head} aria-expanded={open} aria-controls={id} onClick={toggle}>
          <span className={styles[section]}>
            <Icon name={mended ? 'good' : ICONS[section]} />
          </span>
          <span className={styles.words}>
            <span>
              <span className={styles.cell}>
                {words.cellFrom(head.cell, finding.cell.sheet)}
                {head.change && `: ${head.change}`}
              </span>
              {head.slip && ` · ${head.slip}`}
            </span>
            {mended && <span className={styles.done}>{words.t('fix.done')}</span>}
            {label && <span className={styles.quiet}>{label}</span>}
            {!open && <span className={styles.sentence}>{sentence}</span>}
            {!open && head.culprit?.suggestion != null && (
              <span className={styles.quiet}>{words.t(isLikely(head.culprit) ? 'suspect.likely' : 'suspect.possible')}</span>
            )}
          </span>
          <span className={mergeClasses(open && styles.up)}>
            <Icon name="chevron" small />
          </span>
        </Button>
        <div id={id} hidden={!open}>
          {open && <FindingDetail entry={entry} head={head} mended={mended} />}
        </div>
      </Card>
    </li>
  );
}
