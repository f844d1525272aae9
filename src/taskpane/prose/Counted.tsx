import { useSectionStyles } from '../send/section-styles';
import { useWords } from '../words/Words';
import type { ReportTold } from './told';

/** How much of a report's text was compared, and how much of it does not agree. */
export function Counted({ told: { told, prose, counts } }: { readonly told: ReportTold }) {
  const sections = useSectionStyles();
  const { t, count } = useWords();
  const compared = counts.holds + counts.fails;
  const of = (severity: string): string => count(told.filter(({ finding }) => finding.severity === severity).length);
  const found =
    told.length > 0
      ? t('text.found', { errors: of('error'), warnings: of('warning'), infos: of('info') })
      : t(compared > 0 ? 'text.none' : 'text.nothing');
  return (
    <p className={sections.text}>
      {found} {compared > 0 && t('text.counted', { figures: count(prose.figures), compared: count(compared), holds: count(counts.holds) })}
    </p>
  );
}
