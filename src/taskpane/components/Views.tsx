import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { Tab, TabList } from '../fluent/TabList';
import type { View } from '../state';
import { useWords } from '../words/Words';

const useStyles = makeStyles({
  tabs: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexWrap: 'wrap', paddingLeft: '4px' },
  // Five stand in one line of a pane of 350 pixels, Excel's own width.
  tab: { paddingLeft: '3px', paddingRight: '3px' },
});

const VIEWS: readonly View[] = ['result', 'understood', 'text', 'send', 'tools'];
const MOVES: Readonly<Record<string, (at: number) => number>> = {
  ArrowRight: (at) => (at + 1) % VIEWS.length,
  ArrowLeft: (at) => (at + VIEWS.length - 1) % VIEWS.length,
  Home: () => 0,
  End: () => VIEWS.length - 1,
};

export const PANEL = 'pane-panel';
export const tabId = (view: View): string => `pane-tab-${view}`;

/** The views as tabs: arrows move among them, Tab leaves them. */
export function Views({ view, onView }: { readonly view: View; readonly onView: (view: View) => void }) {
  const styles = useStyles();
  const { t } = useWords();
  const move = (event: KeyboardEvent<HTMLElement>): void => {
    const next = MOVES[event.key]?.(VIEWS.indexOf(view));
    if (next === undefined) return;
    event.preventDefault();
    onView(VIEWS[next]!);
    event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return (
    <TabList
      aria-label={t('views')}
      className={styles.tabs}
      selectedValue={view}
      onTabSelect={(_, { value }) => onView(value as View)}
      onKeyDown={move}
    >
      {VIEWS.map((one) => (
        <Tab
          key={one}
          value={one}
          id={tabId(one)}
          className={styles.tab}
          tabIndex={one === view ? 0 : -1}
          {...(one === view && { 'aria-controls': PANEL })}
        >
          {t(`view.${one}`)}
        </Tab>
      ))}
    </TabList>
  );
}
