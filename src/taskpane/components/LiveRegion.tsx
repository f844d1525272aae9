import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

/** Says to a screen reader what others see change. `turn` makes the same words heard again. */
export function LiveRegion({ words, turn }: { readonly words: string; readonly turn: number }) {
  const styles = useStyles();
  return (
    <div role="status" aria-live="polite" className={styles.unseen}>
      <span key={turn}>{words}</span>
    </div>
  );
}
