import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { cellName } from '../../core/text/a1';
import { useGoTo } from '../components/GoTo';
import { Icon } from '../components/icons';
import type { IconName } from '../components/icons';
import { useOutcome } from '../words/OutcomeContext';
import { useWords } from '../words/Words';
import type { Entry, Section } from './filter';
import { sectionOf } from './filter';
import { FindingDetail } from './FindingDetail';
import { labelOf } from './labels';

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  opened: { border: `1px solid ${tokens.colorNeutralStroke1Pressed}` },
  head: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr auto',
    columnGap: '8px',
    alignItems: 'start',
    width: '100%',
    padding: '10px 12px',
    border: 'none',
    background: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-3px', borderRadius: tokens.borderRadiusLarge },
  },
  words: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0, overflowWrap: 'anywhere' },
  place: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 8px' },
  cell: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  label: { color: tokens.colorNeutralForeground2 },
  sentence: { display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: '3', overflow: 'hidden' },
  whole: { display: 'block' },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  info: { color: tokens.colorNeutralForeground2 },
  explained: { color: tokens.colorNeutralForeground2 },
  mended: {
    padding: '0 8px',
    borderRadius: '10px',
    border: `1px solid ${tokens.colorPaletteGreenBorder1}`,
    color: tokens.colorPaletteGreenForeground1,
    fontSize: tokens.fontSizeBase200,
  },
  chevron: { display: 'flex', color: tokens.colorNeutralForeground2 },
  up: { transform: 'rotate(180deg)' },
});

const ICONS: Record<Section, IconName> = { error: 'cross', warning: 'bang', info: 'info', explained: 'note' };

interface Props {
  readonly entry: Entry;
  readonly open: boolean;
  readonly mended: boolean;
  readonly onOpen: (key: string | null) => void;
}

/** One finding: closed a cell and a sentence, opened everything there is to it. Escape closes it. */
export function FindingCard({ entry, open, mended, onOpen }: Props) {
  const styles = useStyles();
  const { t } = useWords();
  const outcome = useOutcome();
  const goTo = useGoTo();
  const id = useId();
  const head = useRef<HTMLButtonElement>(null);
  const { finding, key, sentence } = entry;
  const section = sectionOf(finding);
  // An opened finding may lie below the fold.
  useEffect(() => {
    if (open) head.current?.scrollIntoView?.({ block: 'nearest' });
  }, [open]);
  // The sheet follows what is looked at; a hidden sheet is not opened for it.
  const toggle = (): void => {
    onOpen(open ? null : key);
    if (!open && outcome.workbook.sheets[finding.cell.sheet]?.visibility === 'visible') void goTo(finding.cell);
  };
  const close = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open || event.defaultPrevented) return;
    event.preventDefault();
    onOpen(null);
    head.current?.focus();
  };
  return (
    <li className={mergeClasses(styles.card, open && styles.opened)} onKeyDown={close}>
      <button ref={head} type="button" className={styles.head} aria-expanded={open} aria-controls={id} onClick={toggle}>
        <span className={styles[section]}>
          <Icon name={mended ? 'check' : ICONS[section]} />
        </span>
        <span className={styles.words}>
          <span className={styles.place}>
            <span className={styles.cell}>{cellName(finding.cell.row, finding.cell.col)}</span>
            <span className={styles.label}>{labelOf(finding.cell, outcome.report)}</span>
            {mended && <span className={styles.mended}>{t('fix.done')}</span>}
          </span>
          <span className={mergeClasses(styles.sentence, open && styles.whole)}>{sentence}</span>
        </span>
        <span className={mergeClasses(styles.chevron, open && styles.up)}>
          <Icon name="chevron" small />
        </span>
      </button>
      <div id={id} hidden={!open}>
        {open && <FindingDetail entry={entry} mended={mended} />}
      </div>
    </li>
  );
}
