import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from '../fluent/Accordion';

const useStyles = makeStyles({
  strong: { '& button': { fontWeight: tokens.fontWeightSemibold } },
  // Its words begin where those around it begin.
  header: { '& button': { paddingLeft: 0, textAlign: 'left' } },
  panel: { margin: 0, padding: '4px 0 8px' },
});

interface Props {
  readonly title: ReactNode;
  readonly strong?: boolean;
  readonly startOpen?: boolean;
  readonly children: ReactNode;
  /** The heading level that the title takes in the page, if any. */
  readonly level?: 2 | 3 | 4;
}

/** A title that opens and closes what follows. */
export function Disclosure({ title, strong = false, startOpen = false, children, level }: Props) {
  const styles = useStyles();
  return (
    <Accordion collapsible defaultOpenItems={startOpen ? ['it'] : []}>
      <AccordionItem value="it">
        <AccordionHeader as={level ? `h${level}` : 'div'} size="small" className={mergeClasses(styles.header, strong && styles.strong)}>
          {title}
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
