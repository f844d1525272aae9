import type { Instance } from './instance';
import type { PlaceLine, Series } from './places';
import { samePlaces } from './places';

/** The lines of one series: all of them where the form does not keep the series in rows of their own. */
export function linesFor({ lines, inRows }: Instance, series: Series): readonly PlaceLine[] {
  return inRows ? lines.filter((line) => line.series === series) : lines;
}

/** Lines of two forms that give the same place in the same series. */
export function pairedLines(a: Instance, b: Instance, series: Series): (readonly [PlaceLine, PlaceLine])[] {
  return samePlaces(linesFor(a, series), linesFor(b, series));
}
