import { MessageBar, MessageBarBody, MessageBarActions } from '@fluentui/react-components';
import type { MessageBarIntent } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface Props {
  readonly look: MessageBarIntent;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** A word across the pane with what can be done about it. The place that holds it is what a screen reader follows. */
export function Notice({ look, action, children }: Props) {
  return (
    <MessageBar intent={look} layout="multiline">
      <MessageBarBody>{children}</MessageBarBody>
      {action && <MessageBarActions>{action}</MessageBarActions>}
    </MessageBar>
  );
}
