import { renderCard_unstable, useCardBase_unstable, useCardStyles_unstable } from '@fluentui/react-card';
import type { CardState } from '@fluentui/react-card';
import type { ReactNode } from 'react';

interface Props {
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * Fluent's Card without its focus manager. That one puts focusable dummies at both ends of the page, which checkers for screen
 * readers refuse, and takes the Tab key that Excel on the web moves itself. So do Tabs and Accordion beside this file.
 */
export function Card(props: Props) {
  const base = useCardBase_unstable(props, null);
  const state: CardState = { ...base, appearance: 'outline', orientation: 'vertical', size: 'small' };
  useCardStyles_unstable(state);
  const { selectableA11yProps } = state;
  return renderCard_unstable(state, { selectableA11yProps });
}
