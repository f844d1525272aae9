import type { FWorksheet } from '@univerjs/sheets/facade';
import type { GridSheet } from '../../page/grid-port';

/** The notes that stand in the grid, so that those of a sheet drawn anew can be taken away. */
export class Notes {
  private readonly places = new Map<string, Set<string>>();

  constructor(
    private readonly sheet: (id: string) => FWorksheet,
    private readonly quietly: (act: () => void) => void,
  ) {}

  forget(): void {
    this.places.clear();
  }

  redraw({ id, notes }: GridSheet): void {
    const now = new Set(notes.map(([row, col]) => `${row}:${col}`));
    for (const place of this.places.get(id) ?? []) {
      const [row, col] = place.split(':').map(Number) as [number, number];
      if (!now.has(place)) this.set(id, row, col, null);
    }
    for (const [row, col, text] of notes) this.set(id, row, col, text);
  }

  set(id: string, row: number, col: number, text: string | null): void {
    this.quietly(() => {
      const range = this.sheet(id).getRange(row, col);
      const places = this.places.get(id) ?? new Set();
      this.places.set(id, places);
      if (text === null) places.delete(`${row}:${col}`);
      else places.add(`${row}:${col}`);
      if (text === null) range.deleteNote();
      else range.createOrUpdateNote({ id: `${id}-${row}-${col}`, row, col, note: text, width: 220, height: 90, show: false });
    });
  }
}
