const CALL = /([\p{L}_][\p{L}\p{N}_.]*)\s*\(/gu;
/** Texts, and names of sheets and files in quotes: what looks like a call there is none. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/**
 * The name that a function is called by, in capitals, without what Excel and manifests put before it. Functions of add-ins
 * stand in files as "_xldudf_NAME" or "_xlfn._xldudf_NAME", those of a namespace as "_xldudf_NAMESPACE_NAME" and on the
 * screen as "NAMESPACE.NAME". Names of functions of ours hold no "_".
 */
export function bareName(name: string): string {
  return name
    .toUpperCase()
    .replace(/^_XLFN\./, '')
    .replace(/^_XLDUDF_(?:.*_)?/, '')
    .replace(/^.*\./, '');
}

/** Whether `formula` calls one of `names`, which are in capitals. */
export function callsOneOf(formula: string, names: ReadonlySet<string>): boolean {
  if (names.size === 0) return false;
  for (const [, name] of formula.replace(QUOTED, '""').matchAll(CALL)) if (names.has(bareName(name!))) return true;
  return false;
}
