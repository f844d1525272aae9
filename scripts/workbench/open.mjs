// Opens an address in the person's browser.
import { spawn } from 'node:child_process';

/** Program, arguments and options of the platform; `start` takes its first quoted argument for a window's title. */
export function openerOf(platform, url) {
  if (platform === 'darwin') return ['open', [url], {}];
  // Node would escape the empty title's quotes, and start would open a window called \"\".
  if (platform === 'win32') return ['cmd', ['/c', 'start', '""', `"${url}"`], { windowsVerbatimArguments: true }];
  return ['xdg-open', [url], {}];
}

export function open(url) {
  const [command, args, options] = openerOf(process.platform, url);
  // Without a desktop there is nothing to open; the address has been printed.
  spawn(command, args, { ...options, stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
