import { invalid } from '../../../src/book/errors';
import type { BookSheet } from '../../../src/book/book-sheet';
import type { NodeClass, Property } from '../protocol/node';
import { record } from './arguments';

const PAPERS = ['Letter', 'Legal', 'A3', 'A4', 'A5', 'B4', 'B5', 'Folio', 'Tabloid'];

function told(name: string, initial: unknown, fits: (value: unknown) => boolean): Property<BookSheet> {
  return {
    get: (on) => on.page.get(name) ?? initial,
    put: (on, value) => {
      if (!fits(value)) throw invalid(`PageLayout.${name}`);
      on.page.set(name, value);
    },
  };
}

/** How a sheet is printed. Kept and checked, not acted upon: the workbench prints nothing. */
export const pageLayout: NodeClass<BookSheet> = {
  name: 'PageLayout',
  since: '1.9',
  properties: {
    orientation: told('orientation', 'Portrait', (value) => value === 'Portrait' || value === 'Landscape'),
    paperSize: told('paperSize', 'Letter', (value) => typeof value === 'string' && PAPERS.includes(value)),
    centerHorizontally: told('centerHorizontally', false, (value) => typeof value === 'boolean'),
    zoom: told('zoom', { scale: 100 }, (value) =>
      Object.values(record(value)).every((each) => each === null || (typeof each === 'number' && each >= 0)),
    ),
  },
};
