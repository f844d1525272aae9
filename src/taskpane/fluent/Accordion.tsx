import {
  renderAccordion_unstable,
  renderAccordionPanel_unstable,
  useAccordionBase_unstable,
  useAccordionContextValues_unstable,
  useAccordionPanelBase_unstable,
  useAccordionPanelStyles_unstable,
  useAccordionStyles_unstable,
} from '@fluentui/react-accordion';
import type { AccordionBaseProps, AccordionPanelBaseProps, AccordionPanelState, AccordionState } from '@fluentui/react-accordion';

export { AccordionHeader, AccordionItem } from '@fluentui/react-accordion';

/** Fluent's Accordion without its focus manager (see Card). */
export function Accordion(props: AccordionBaseProps) {
  const state: AccordionState = { ...useAccordionBase_unstable(props, null), navigation: undefined };
  const values = useAccordionContextValues_unstable(state);
  useAccordionStyles_unstable(state);
  return renderAccordion_unstable(state, values);
}

/** Fluent's AccordionPanel without its motion: closed, what is in it is not drawn. */
export function AccordionPanel(props: AccordionPanelBaseProps) {
  const state = useAccordionPanelBase_unstable(props, null) as AccordionPanelState;
  useAccordionPanelStyles_unstable(state);
  return state.open ? renderAccordionPanel_unstable(state) : null;
}
