import { spell } from '../../text/spell';

/** Units that a district counts all of in one breath: the number of them is the district's own. */
export const ALL_UNITS: ReadonlySet<string> = new Set(['xã, thị trấn', 'thôn', 'tổ dân phố'].map(spell));
