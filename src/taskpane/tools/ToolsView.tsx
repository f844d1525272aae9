import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({ view: { padding: '14px 12px 24px' } });

/** The officer's tools beside the check. */
export function ToolsView() {
  const styles = useStyles();
  return <div className={styles.view} />;
}
