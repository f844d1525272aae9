import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Book } from '../../book/book';
import type { BookSheet } from '../../book/book-sheet';
import { activate } from '../../book/look-at';

const useStyles = makeStyles({
  tabs: { display: 'flex', overflowX: 'auto', flexShrink: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: {
    border: 'none',
    borderBottom: '3px solid transparent',
    background: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    padding: '6px 10px 3px',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  front: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`,
  },
});

const shownSheets = (book: Book): BookSheet[] => book.sheets.filter(({ visibility }) => visibility === 'visible');

/** The sheets that are shown, below the one in front. Buttons, for what they change is not a panel of this list's. */
export function SheetTabs({ book, label }: { readonly book: Book; readonly label: string }) {
  const styles = useStyles();
  return (
    <nav className={styles.tabs} aria-label={label}>
      {shownSheets(book).map((sheet) => {
        const front = sheet === book.active;
        return (
          <button
            key={sheet.id}
            type="button"
            aria-current={front}
            className={mergeClasses(styles.tab, front && styles.front)}
            onClick={() => activate(book, 'user', sheet)}
          >
            {sheet.name}
          </button>
        );
      })}
    </nav>
  );
}

/** The next or previous sheet that is shown. */
export function turnSheet(book: Book, step: 1 | -1): void {
  const shown = shownSheets(book);
  const next = shown[shown.indexOf(book.active) + step];
  if (next) activate(book, 'user', next);
}
