import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  track: {
    height: '4px',
    borderRadius: '2px',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground6,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  bar: {
    height: '100%',
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' },
  },
  unknown: {
    width: '33%',
    animationDuration: '3s',
    animationIterationCount: 'infinite',
    animationTimingFunction: 'linear',
    animationName: { from: { transform: 'translateX(-100%)' }, to: { transform: 'translateX(300%)' } },
    '@media (prefers-reduced-motion: reduce)': { animationDuration: '0s', width: '100%', opacity: 0.5 },
  },
});

/** How far something is, from 0 to 1; undefined: not known. Our own, since Fluent's brings a library of motions with it. */
export function ProgressLine({ share, labelledBy }: { readonly share: number | undefined; readonly labelledBy: string }) {
  const styles = useStyles();
  const known = share === undefined ? {} : { 'aria-valuenow': Math.round(share * 100), 'aria-valuemin': 0, 'aria-valuemax': 100 };
  return (
    <div role="progressbar" aria-labelledby={labelledBy} {...known} className={styles.track}>
      <div
        className={mergeClasses(styles.bar, share === undefined && styles.unknown)}
        style={share === undefined ? undefined : { width: `${share * 100}%` }}
      />
    </div>
  );
}
