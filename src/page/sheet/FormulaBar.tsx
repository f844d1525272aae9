import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

const useStyles = makeStyles({
  bar: { display: 'flex', gap: '4px', padding: '4px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  name: {
    minWidth: '72px',
    padding: '0 8px',
    lineHeight: '24px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  content: { flex: '1 1 auto', minWidth: 0 },
});

interface Props {
  readonly name: string;
  readonly content: string;
  readonly labels: { readonly name: string; readonly content: string };
  readonly onEnter: (typed: string) => void;
}

/** The selected cell's name and what is in it, formulas too; what is typed here goes into the cell at Enter. */
export function FormulaBar({ name, content, labels, onEnter }: Props) {
  const styles = useStyles();
  const [typed, setTyped] = useState(content);
  useEffect(() => setTyped(content), [content, name]);
  return (
    <div className={styles.bar}>
      <output aria-label={labels.name} className={styles.name}>
        {name}
      </output>
      <Input
        size="small"
        className={styles.content}
        aria-label={labels.content}
        value={typed}
        spellCheck={false}
        onChange={(_, { value }) => setTyped(value)}
        onKeyDown={({ key }) => {
          if (key === 'Enter' && typed !== content) onEnter(typed);
          if (key === 'Escape') setTyped(content);
        }}
      />
    </div>
  );
}
