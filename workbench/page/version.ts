import { DEFAULT_SETS, type Sets } from '../host/protocol/sets';

/** Which Excel the page plays: ?excel=1.13 declares that version of ExcelApi, so that an older one can be seen and tried. */
export function setsOf(search: string): Sets {
  const version = new URLSearchParams(search).get('excel');
  return version && /^\d+\.\d+$/.test(version) ? { ...DEFAULT_SETS, ExcelApi: version } : DEFAULT_SETS;
}
