import { Button } from '@fluentui/react-components';
import { Notice } from '../components/Notice';
import { useWords } from '../words/Words';

interface Props {
  /** Why the result no longer fits: somebody edited, or fixes were made and not yet checked. */
  readonly why: 'edited' | 'fixed';
  readonly count: number;
  readonly onCheck: () => void;
}

/** Says that the result on show is older than the figures. */
export function OutOfDate({ why, count, onCheck }: Props) {
  const { t } = useWords();
  return (
    <Notice
      look={why === 'edited' ? 'warning' : 'info'}
      action={
        <Button size="small" onClick={onCheck}>
          {t('check-again')}
        </Button>
      }
    >
      {t(`stale.${why}`, { count })}
    </Notice>
  );
}
