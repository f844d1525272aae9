import type { Budget } from './inflate';
import { LIMITS } from './limits';
import { refuse } from './refusal';
import { readXmlPart } from './xml-events';
import type { Archive, Entry } from './zip';

/** The texts that cells name by number, runs of different looks joined; how a text is pronounced (rPh) is none of it. */
export function readStrings(archive: Archive, entry: Entry, budget: Budget): string[] {
  const strings: string[] = [];
  let current = '';
  let within = false;
  let spoken = false;
  readXmlPart(archive, entry, budget, {
    open(name) {
      if (name === 'si') current = '';
      else if (name === 'rPh') spoken = true;
      within = name === 't' && !spoken;
    },
    text(text) {
      if (within) current += unescapeText(text);
    },
    close(name) {
      within = false;
      if (name === 'rPh') spoken = false;
      if (name !== 'si') return;
      strings.push(current.slice(0, LIMITS.cellText));
      if (strings.length > LIMITS.cells) throw refuse('too-large', 'inflated');
    },
  });
  return strings;
}

/** "_x000D_": characters that XML can't hold, as Excel writes them (ECMA-376 part 1, 22.9.2.19). */
export function unescapeText(text: string): string {
  return text.includes('_x') ? text.replace(/_x([\dA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : text;
}
