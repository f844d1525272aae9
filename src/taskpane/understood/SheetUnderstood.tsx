import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { SheetReport } from '../../core/model/report';
import type { Relation } from '../../core/model/relation';
import { readingKey } from '../../core/notes/notes';
import { useWords } from '../words/Words';
import { RelationRow } from './RelationRow';
import { TableUnderstood } from './TableUnderstood';

const useStyles = makeStyles({
  sheet: { display: 'flex', flexDirection: 'column', gap: '12px', paddingLeft: '4px' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Groups in the order in which an officer would look for them. */
const ROLES = [
  'total',
  'identity',
  'closing',
  'cumulated',
  'difference',
  'rate',
  'share',
  'growth',
  'average',
  'product',
  'part',
  'same',
] as const;
const FIRST = 20;

export function SheetUnderstood({ sheet, index }: { readonly sheet: SheetReport; readonly index: number }) {
  const styles = useStyles();
  const { t } = useWords();
  if (sheet.tables.length === 0 && sheet.relations.length === 0) return <p className={styles.text}>{t('understood.nothing')}</p>;
  return (
    <div className={styles.sheet}>
      <ul className={styles.list} aria-label={t('understood.tables')}>
        {sheet.tables.map((table, i) => (
          <TableUnderstood key={i} table={table} sheet={index} />
        ))}
      </ul>
      {ROLES.map((role) => (
        <RoleGroup key={role} role={role} relations={sheet.relations.filter((relation) => relation.role === role)} />
      ))}
    </div>
  );
}

function RoleGroup({ role, relations }: { readonly role: (typeof ROLES)[number]; readonly relations: readonly Relation[] }) {
  const styles = useStyles();
  const { t } = useWords();
  const [all, setAll] = useState(false);
  if (relations.length === 0) return null;
  const shown = all ? relations : relations.slice(0, FIRST);
  return (
    <div>
      <h4 className={styles.heading}>
        {t(`role.${role}`)} ({relations.length})
      </h4>
      <ul className={styles.list}>
        {shown.map((relation, i) => (
          <RelationRow key={`${readingKey(relation)}#${i}`} relation={relation} />
        ))}
      </ul>
      {shown.length < relations.length && (
        <Button size="small" appearance="transparent" onClick={() => setAll(true)}>
          {t('understood.all', { count: relations.length })}
        </Button>
      )}
    </div>
  );
}
