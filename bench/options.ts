/** What stands behind `--name` in the arguments; undefined where it is not given. */
export function textOption(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(`--${name}`);
  return at < 0 ? undefined : (args[at + 1] ?? '');
}

/** The number behind `--name`. Anything else there stops the program: a measurement with NaN cases would say nothing. */
export function numberOption(args: readonly string[], name: string, standard: number): number {
  const given = textOption(args, name);
  if (given === undefined) return standard;
  const number = Number(given);
  if (given === '' || Number.isNaN(number)) throw new Error(`--${name} needs a number, not "${given}"`);
  return number;
}
