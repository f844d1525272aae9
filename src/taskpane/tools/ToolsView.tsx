import { makeStyles } from '@fluentui/react-components';
import type { Outcome } from '../state';
import { TargetBoard } from './board/TargetBoard';
import { EmbedBox } from './EmbedBox';
import { FunctionFinder } from './FunctionFinder';
import { RateColumns } from './RateColumns';

const useStyles = makeStyles({ view: { display: 'flex', flexDirection: 'column', gap: '24px', padding: '14px 12px 24px' } });


/** The officer's tools beside the check: functions to type, rates into formulas, functions that travel with the file. */
export function ToolsView({ outcome }: { readonly outcome: Outcome | null }) {
  const styles = useStyles();
  return (
    <div className={styles.view}>
      <FunctionFinder outcome={outcome} />
      {outcome && <TargetBoard outcome={outcome} />}
      {outcome && <RateColumns outcome={outcome} />}
      {outcome && <EmbedBox outcome={outcome} />}
    </div>
  );
}
