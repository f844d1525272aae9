import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import type { View } from '../state';
import { useWords } from '../words/Words';

const useStyles = makeStyles({
  tabs: { display: 'flex', flexWrap: 'wrap', padding: '0 4px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: {
    padding: '8px 8px 6px',
    border: 'none',
    borderBottom: '2px solid transparent',
    background: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    cursor: 'pointer',
    borderRadius: `${tokens.borderRadiusMedium} ${tokens.borderRadiusMedium} 0 0`,
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    // A contrast theme draws what is transparent.
    '@media (forced-colors: active)': { borderBottom: '2px solid ButtonFace' },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `2px solid ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { borderBottom: '2px solid Highlight' },
  },
});

const VIEWS: readonly View[] = ['result', 'understood', 'send', 'tools'];
const MOVES: Readonly<Record<string, (at: number) => number>> = {
  ArrowRight: (at) => (at + 1) % VIEWS.length,
  ArrowLeft: (at) => (at + VIEWS.length - 1) % VIEWS.length,
  Home: () => 0,
  End: () => VIEWS.length - 1,
};

export const PANEL = 'pane-panel';
export const tabId = (view: View): string => `pane-tab-${view}`;

/**
 * The four views as tabs: arrows move among them, Tab leaves them. Our own, because Fluent's list puts focusable
 * dummies into the page that a screen reader's checker rightly refuses.
 */
export function Views({ view, onView }: { readonly view: View; readonly onView: (view: View) => void }) {
  const styles = useStyles();
  const { t } = useWords();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const next = MOVES[event.key]?.(VIEWS.indexOf(view));
    if (next === undefined) return;
    event.preventDefault();
    onView(VIEWS[next]!);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={t('views')} className={styles.tabs} onKeyDown={move}>
      {VIEWS.map((one) => {
        const chosen = one === view;
        return (
          <button
            key={one}
            type="button"
            role="tab"
            id={tabId(one)}
            aria-selected={chosen}
            aria-controls={chosen ? PANEL : undefined}
            tabIndex={chosen ? 0 : -1}
            className={mergeClasses(styles.tab, chosen && styles.chosen)}
            onClick={() => onView(one)}
          >
            {t(`view.${one}`)}
          </button>
        );
      })}
    </div>
  );
}
