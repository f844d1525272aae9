import { mergeClasses } from '@fluentui/react-components';
import type { SelectHTMLAttributes } from 'react';
import { useFieldStyles } from './field-styles';

interface Props extends Omit<SelectHTMLAttributes<HTMLSelectElement>, 'onChange' | 'value'> {
  readonly value: string;
  readonly onChoice: (value: string) => void;
}

/** A list to choose one from: the platform's own, which every keyboard and screen reader knows. */
export function Choice({ onChoice, className, children, ...rest }: Props) {
  const styles = useFieldStyles();
  return (
    <select {...rest} className={mergeClasses(styles.box, className)} onChange={(event) => onChoice(event.target.value)}>
      {children}
    </select>
  );
}
