import { mergeClasses } from '@fluentui/react-components';
import type { InputHTMLAttributes } from 'react';
import { useFieldStyles } from './field-styles';

interface Props extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value'> {
  readonly value: string;
  readonly onText: (text: string) => void;
}

/** One line to type into. */
export function TextInput({ onText, className, ...rest }: Props) {
  const styles = useFieldStyles();
  return <input type="text" {...rest} className={mergeClasses(styles.box, className)} onChange={(event) => onText(event.target.value)} />;
}
