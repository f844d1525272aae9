import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { embedFormula } from '../../core/indicators/plain';
import type { EmbeddedName } from '../../core/indicators/plain';
import type { Edit } from '../../core/model/finding';
import type { Workbook } from '../../core/model/sheet';
import type { Outcome } from '../state';
import { useSectionStyles } from '../send/section-styles';
import { usePaneDeeds } from '../words/OutcomeContext';
import { useWords } from '../words/Words';

interface Embedding {
  readonly edits: readonly Edit[];
  readonly names: readonly EmbeddedName[];
}

/** Every formula with a function of ours over names of the workbook's own, and those names. */
function embedding(workbook: Workbook): Embedding {
  const names = new Map<string, EmbeddedName>();
  const edits: Edit[] = [];
  workbook.sheets.forEach((sheet, index) =>
    sheet.cells.forEach((cells, row) =>
      cells?.forEach((cell, col) => {
        const embedded = cell?.formula ? embedFormula(cell.formula) : null;
        if (!embedded || embedded.names.length === 0) return;
        for (const name of embedded.names) names.set(name.name, name);
        edits.push({
          cell: { sheet: index, row, col },
          value: embedded.formula.startsWith('=') ? embedded.formula : `=${embedded.formula}`,
        });
      }),
    ),
  );
  return { edits, names: [...names.values()] };
}

/** Puts the functions used into the file itself, so that Excel 365 and 2024 calculate them without the add-in. */
export function EmbedBox({ outcome }: { readonly outcome: Outcome }) {
  const sections = useSectionStyles();
  const { t, count } = useWords();
  const pane = usePaneDeeds();
  const { edits, names } = useMemo(() => embedding(outcome.workbook), [outcome]);
  const embed = async (): Promise<void> => {
    const defined = names.map(({ name, refersTo }) => ({ name, formula: refersTo }));
    const done = await pane.deed(() => pane.host.apply({ edits }, defined), 'pane.news.embedded');
    // The workbook holds other formulas now: what is offered here has to be read anew.
    if (done) await pane.check(pane.state.scope);
  };
  return (
    <div className={sections.section}>
      <p className={sections.text}>{edits.length > 0 ? t('embed.text', { count: count(edits.length) }) : t('embed.nothing')}</p>
      {edits.length > 0 && (
        <div className={sections.actions}>
          <Button size="small" disabled={pane.state.work !== 'idle' || pane.state.stale} onClick={() => void embed()}>
            {t('embed.apply')}
          </Button>
        </div>
      )}
    </div>
  );
}
