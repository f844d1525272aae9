import { ProgressBar } from '@fluentui/react-components';

/** How far something is, from 0 to 1; undefined: not known. */
export function ProgressLine({ share, labelledBy }: { readonly share: number | undefined; readonly labelledBy: string }) {
  return (
    <ProgressBar
      thickness="large"
      max={100}
      aria-labelledby={labelledBy}
      {...(share !== undefined && { value: Math.round(share * 100) })}
    />
  );
}
