/** Requirement sets by name, each with the highest version the host declares: {ExcelApi: '1.15'}. */
export type Sets = Readonly<Record<string, string>>;

/** What the npm copy of office.js knows; ExcelApi 1.16 and later has no members there. */
export const DEFAULT_SETS: Sets = {
  ExcelApi: '1.15',
  CustomFunctions: '1.8',
  CustomFunctionsRuntime: '1.4',
  SharedRuntime: '1.1',
  DialogApi: '1.2',
  RibbonApi: '1.2',
  KeyboardShortcuts: '1.1',
  DocumentEvents: '1.1',
  Settings: '1.1',
  Selection: '1.1',
  DelayForCellEdit: '1.1',
};

/** "1.7", or "ExcelApiOnline 1.1": the set and version a member came with. */
export type Since = string;

/** Whether `sets` hold what `since` names; versions are no decimals: 1.10 follows 1.9. */
export function holds(sets: Sets, since: Since): boolean {
  const [set, version] = since.includes(' ') ? (since.split(' ') as [string, string]) : ['ExcelApi', since];
  const declared = sets[set];
  if (declared === undefined) return false;
  const [major, minor] = parts(declared);
  const [wantedMajor, wantedMinor] = parts(version);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

function parts(version: string): [number, number] {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return [major, minor];
}

/** As the app context carries them. */
export function requirementMatrix(sets: Sets): string {
  return JSON.stringify(Object.fromEntries(Object.entries(sets).map(([name, version]) => [name.toLowerCase(), version])));
}
