import { createRoot } from 'react-dom/client';
import { requests } from '../commands/requests';
import { ExcelHost } from '../excel/excel-host';
import { appearanceOf, findPlatform } from '../excel/platform';
import { FUNCTION_NAMES, plainFormula } from '../functions';
import { text } from '../messages';
import type { Language } from '../messages';
import { App } from './App';
import { chosenLanguage, keepLanguage } from './choice';
import type { ReadReport, RunCheck } from './props';
import { checkRunner } from './run-check';

/** Filled in by webpack from package.json. */
declare const KHOPSO_VERSION: string;

/** Loads the engine at once, beside the pane's own first work. */
const newRunner = (): RunCheck =>
  checkRunner(
    () => new Worker(new URL('./worker.ts', import.meta.url), { name: 'check-worker' }),
    async () => (await import(/* webpackChunkName: "check" */ '../core/check')).checkInSteps,
  );

/** The reader of reports comes with the first report. */
const readReport: ReadReport = async (name, bytes) =>
  (await import(/* webpackChunkName: "read-report" */ '../file/read-report')).readReport(name, bytes);

/** Wires the pane to what it runs in. Ribbon buttons and functions are registered before, in the early chunk. */
async function start(): Promise<void> {
  const platform = await findPlatform();
  // Many officers work in an English Office; Vietnamese is what they read. English is one click away and is remembered.
  let language: Language = chosenLanguage() ?? 'vi';
  const onLanguage = (chosen: Language): void => {
    language = chosen;
    keepLanguage(chosen);
  };
  const ownFunctions = new Set(FUNCTION_NAMES);
  const host =
    platform.office === 'excel'
      ? new ExcelHost({ sheetName: (kind) => text(language, `excel.${kind}-sheet`), ownFunctions })
      : platform.office;
  createRoot(document.getElementById('pane')!).render(
    <App
      host={host}
      runCheck={newRunner()}
      readReport={readReport}
      version={KHOPSO_VERSION}
      language={language}
      onLanguage={onLanguage}
      {...(platform.office === 'excel' && { appearance: appearanceOf })}
      requests={requests}
      ownFunctions={ownFunctions}
      plainFormula={plainFormula}
    />,
  );
}

/** Nothing of the pane stands yet, so the page's own notice says it: better than an empty page. */
function sayFailure(error: unknown): void {
  const notice = document.getElementById('notice')!;
  notice.style.display = 'block';
  notice.textContent = text(chosenLanguage() ?? 'vi', 'excel.start-failed', {
    detail: error instanceof Error ? error.message : String(error),
  });
}

start().catch(sayFailure);
