import { makeStyles } from '@fluentui/react-components';
import { Disclosure } from '../components/Disclosure';
import type { Outcome, Section } from '../state';
import { useSectionStyles } from '../send/section-styles';
import { useWords } from '../words/Words';
import { TargetBoard } from './board/TargetBoard';
import { EmbedBox } from './EmbedBox';
import { FunctionFinder } from './FunctionFinder';
import { RateColumns } from './RateColumns';

const useStyles = makeStyles({ view: { display: 'flex', flexDirection: 'column', gap: '10px', padding: '14px 12px 24px' } });

/** The officer's tools beside the check: functions to type, the target board, rates into formulas, functions that travel. */
export function ToolsView({ outcome, section = null }: { readonly outcome: Outcome | null; readonly section?: Section | null }) {
  const styles = useStyles();
  const sections = useSectionStyles();
  const { t } = useWords();
  return (
    <div className={styles.view}>
      <Disclosure level={2} strong startOpen={section === null} title={t('finder.title')}>
        <FunctionFinder outcome={outcome} />
      </Disclosure>
      {outcome ? (
        <>
          <Disclosure level={2} strong startOpen={section === 'board'} title={t('board.title')}>
            <TargetBoard outcome={outcome} />
          </Disclosure>
          <Disclosure level={2} strong title={t('rates.title')}>
            <RateColumns outcome={outcome} />
          </Disclosure>
          <Disclosure level={2} strong title={t('embed.title')}>
            <EmbedBox outcome={outcome} />
          </Disclosure>
        </>
      ) : (
        <p className={sections.text}>{t('tools.after-check')}</p>
      )}
    </div>
  );
}
