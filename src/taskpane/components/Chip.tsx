import { ToggleButton } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface Props {
  readonly chosen: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A filter to be pressed in and out. */
export function Chip({ chosen, onPress, children }: Props) {
  return (
    <ToggleButton shape="circular" size="small" checked={chosen} onClick={onPress}>
      {children}
    </ToggleButton>
  );
}
