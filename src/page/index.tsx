import { createRoot } from 'react-dom/client';
import { chosenLanguage, keepLanguage } from '../taskpane/choice';
import { checkRunner } from '../taskpane/run-check';
import { CheckPool } from './files/check-pool';
import { install } from './served/install';
import { PageApp } from './PageApp';

/** Filled in by the build. */
declare const KHOPSO_VERSION: string;

/** The workers' code stands in the page as text: a page on a stick has no other file to load it from. */
const address = URL.createObjectURL(new Blob([document.getElementById('worker')!.textContent], { type: 'text/javascript' }));
const start = (name: string) => () => new Worker(address, { name });
const noWorker = () => Promise.reject(new Error('This browser starts no worker from a page.'));

/** The newest of what the page asks of a browser (Chrome 92, Firefox 90); browsers without it keep the notice. */
const isAble = typeof (Array.prototype as { at?: unknown }).at === 'function';

function begin(): void {
  document.getElementById('notice')!.hidden = true;
  createRoot(document.getElementById('page')!).render(
    <PageApp
      pool={new CheckPool(start('file-worker'))}
      runCheck={checkRunner(start('check-worker'), noWorker)}
      version={KHOPSO_VERSION}
      language={chosenLanguage() ?? 'vi'}
      onLanguage={keepLanguage}
    />,
  );
  install();
}

document.getElementById('starting')!.hidden = true;
if (isAble) begin();
else document.getElementById('notice')!.className = 'too-old';
