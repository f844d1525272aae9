import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Finding } from '../../core/model/finding';
import type { MessageArg } from '../../core/model/message';
import { CellLink } from '../components/CellLink';
import { useWords } from '../words/Words';

const useStyles = makeStyles({
  list: { margin: 0, display: 'grid', gridTemplateColumns: 'auto 1fr', gap: '2px 12px', fontVariantNumeric: 'tabular-nums' },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
});

const SIDES = ['target', 'result'] as const;

/** A verdict on a target: what was aimed at, what was reached, which way is better, each with its cell. Nothing for other findings. */
export function TargetBox({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { t } = useWords();
  const { target, result, direction } = finding.message.args;
  // The rule names the target's cell first, the result's second.
  const [near] = finding.related;
  if (typeof target !== 'string' || typeof result !== 'string' || near?.areas.length !== 2) return null;
  const said = { target, result };
  return (
    <dl className={styles.list}>
      {SIDES.map((side, i) => {
        const { top: row, left: col } = near.areas[i]!;
        return (
          <Pair key={side} name={t(`target.${side}`)}>
            {said[side]} (<CellLink cell={{ sheet: near.sheet, row, col }} home={finding.cell.sheet} />)
          </Pair>
        );
      })}
      {isDirection(direction) && <Pair name={t('target.direction')}>{t(`board.direction.${direction}`)}</Pair>}
    </dl>
  );
}

function Pair({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{children}</dd>
    </>
  );
}

function isDirection(arg: MessageArg | undefined): arg is 'higher' | 'lower' {
  return arg === 'higher' || arg === 'lower';
}
