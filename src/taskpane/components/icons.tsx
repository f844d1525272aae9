import { makeStyles } from '@fluentui/react-components';

const PATHS = {
  check: 'M4 10.5l4 4 8-9',
  cross: 'M5 5l10 10M15 5L5 15',
  question: 'M7.2 7.4a2.9 2.9 0 1 1 4.3 2.5c-.9.5-1.5 1-1.5 2.1M10 15.3v.2',
  chevron: 'M6 8l4 4 4-4',
  right: 'M8 5l5 5-5 5',
  open: 'M10 6a4 4 0 1 0 0 8a4 4 0 1 0 0-8',
  bang: 'M10 4.5v7M10 15.2v.3',
  info: 'M10 9v6M10 5.2v.3',
  note: 'M5 4h10v12H5zM7.5 8h5M7.5 11h5',
} as const;

const useStyles = makeStyles({
  icon: {
    width: '20px',
    height: '20px',
    flexShrink: 0,
    fill: 'none',
    stroke: 'currentColor',
    strokeWidth: '1.8',
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
  },
  small: { width: '16px', height: '16px' },
});

export type IconName = keyof typeof PATHS;

/** A line drawing beside words that say the same: never the only sign. */
export function Icon({ name, small = false }: { readonly name: IconName; readonly small?: boolean }) {
  const styles = useStyles();
  return (
    <svg className={small ? `${styles.icon} ${styles.small}` : styles.icon} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
