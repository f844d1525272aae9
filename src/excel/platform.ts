import type { Platform } from '../host/host';
import { hostAndPlatform } from './helpers-adapter';
import { FLOOR, supports } from './requirements';

/** office.js answers within a second or two; where its files are cut off half-way it never does. */
const PATIENCE = 20_000;

/** Waits for Office and says where the pane runs. Never rejects: every answer has a screen of its own. */
export async function findPlatform(): Promise<Platform> {
  if (typeof Office === 'undefined' || typeof Office.onReady !== 'function') return { office: 'offline', name: '' };
  const info = await Promise.race([Office.onReady(), new Promise<null>((late) => setTimeout(() => late(null), PATIENCE))]);
  if (info === null) return { office: 'offline', name: '' };
  // Opened in a browser tab, or in Word: the library is there, a workbook is not.
  if (info.host !== Office.HostType.Excel || typeof Excel === 'undefined') return { office: 'none', name: '' };
  // Only a name: a chunk that does not load must not keep the pane from opening.
  const found = await hostAndPlatform().catch(() => null);
  return { office: supports('ExcelApi', FLOOR) ? 'excel' : 'too-old', name: found?.platform ?? String(info.platform) };
}

/** Office's own theme, where it tells; a dark one has a dark background. */
export function appearanceOf(): 'light' | 'dark' | undefined {
  const background = Office.context?.officeTheme?.bodyBackgroundColor;
  if (!background || !/^#[\da-f]{6}$/i.test(background)) return undefined;
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(background.slice(at, at + 2), 16)) as [number, number, number];
  return 0.299 * r + 0.587 * g + 0.114 * b < 128 ? 'dark' : 'light';
}
