import {
  renderTab_unstable,
  renderTabList_unstable,
  useTabBase_unstable,
  useTabListBase_unstable,
  useTabListContextValues_unstable,
  useTabListStyles_unstable,
  useTabStyles_unstable,
} from '@fluentui/react-tabs';
import type { TabBaseProps, TabListProps, TabListState, TabState } from '@fluentui/react-tabs';

const LOOK = { appearance: 'transparent', size: 'medium' } as const;

/** Fluent's TabList without its focus manager (see Card): who uses it moves the focus. */
export function TabList(props: TabListProps) {
  const base = useTabListBase_unstable(props, null);
  const state: TabListState = { ...base, ...LOOK, reserveSelectedTabSpace: false };
  const values = useTabListContextValues_unstable(state);
  useTabListStyles_unstable(state);
  return renderTabList_unstable(state, values);
}

/** One of its tabs. */
export function Tab(props: TabBaseProps) {
  const base = useTabBase_unstable(props, null);
  const state = { ...base, ...LOOK, components: { ...base.components, contentReservedSpace: 'span' } } as TabState;
  useTabStyles_unstable(state);
  return renderTab_unstable(state);
}
