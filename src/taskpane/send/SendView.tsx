import { makeStyles } from '@fluentui/react-components';
import type { Outcome } from '../state';
import { BeforeSending } from './BeforeSending';
import { ResultSheetBox } from './ResultSheetBox';
import { VerifyBox } from './VerifyBox';

const useStyles = makeStyles({ view: { display: 'flex', flexDirection: 'column', gap: '24px', padding: '14px 12px 24px' } });

interface Props {
  readonly outcome: Outcome | null;
  readonly version: string;
  readonly plain: ((formula: string) => string | null) | undefined;
}

/** Everything about handing the workbook on: making it ready, the result sheet, and the receiver's comparison. */
export function SendView({ outcome, version, plain }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.view}>
      <BeforeSending plain={plain} />
      <ResultSheetBox outcome={outcome} version={version} />
      <VerifyBox />
    </div>
  );
}
