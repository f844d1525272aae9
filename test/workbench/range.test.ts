import { batch, codeOf, report, withOffice } from './office';

const office = withOffice({ culture: 'vi-VN' });
const cellAt = (row: number, col: number) => office().book.sheets[0]!.cell(row, col);

/** Loads one property of a range. */
async function load<K extends keyof Excel.Range>(address: string, name: K): Promise<Excel.Range[K]> {
  return Excel.run(async (context) => {
    const range = report(context).getRange(address);
    range.load(name);
    await context.sync();
    return range[name];
  });
}

describe('values and formulas', () => {
  test('an empty cell is an empty text, an error its own text', async () => {
    office().book.sheets[0]!.put(4, 0, { value: null, error: '#DIV/0!' });
    expect(await load('A4:A5', 'values')).toEqual([[''], ['#DIV/0!']]);
    expect(await load('A1:B5', 'valueTypes')).toEqual([
      ['String', 'Double'],
      ['String', 'Double'],
      ['String', 'Double'],
      ['Empty', 'Empty'],
      ['Error', 'Empty'],
    ]);
  });

  test('a formula is read with its result as value', async () => {
    office().book.sheets[0]!.put(3, 1, { value: 40, formula: 'SUM(B2:B3)' });
    expect(await load('B3:B4', 'formulas')).toEqual([[-60], ['=SUM(B2:B3)']]);
    expect(await load('B3:B4', 'values')).toEqual([[-60], [40]]);
    expect(await load('B4', 'formulasR1C1')).toEqual([['=SUM(R[-2]C:R[-1]C)']]);
  });

  test('figures are assigned in US marks whatever the machine prints', async () => {
    await batch((context) => {
      report(context).getRange('B2:C2').values = [['1855.5', '12%']];
    });
    expect([cellAt(1, 1), cellAt(1, 2)]).toEqual([{ value: 1855.5 }, { value: 0.12, format: '0%' }]);
    expect(await load('B2:C2', 'text')).toEqual([['1855,5', '12%']]);
  });

  test('an apostrophe or the format @ keeps figures as text', async () => {
    await batch((context) => {
      const range = report(context).getRange('B2:C2');
      range.numberFormat = [['@', 'General']];
      range.values = [['1.855', "'1.855"]];
    });
    expect([cellAt(1, 1)!.value, cellAt(1, 2)!.value]).toEqual(['1.855', '1.855']);
  });

  test('null leaves a cell alone, a bare value fills the range', async () => {
    await batch((context) => {
      report(context).getRange('B2:C2').values = [[null, 7]];
    });
    expect([cellAt(1, 1)!.value, cellAt(1, 2)!.value]).toEqual([100, 7]);
    await batch((context) => {
      report(context).getRange('B2:C3').values = 5 as never;
    });
    expect([cellAt(1, 1)!.value, cellAt(2, 2)!.value]).toEqual([5, 5]);
  });

  test('a matrix of another shape is InvalidArgument and writes nothing', async () => {
    expect(
      await codeOf((context) => {
        report(context).getRange('B2:C3').values = [[1, 2]];
      }),
    ).toBe('InvalidArgument');
    expect(cellAt(1, 1)!.value).toBe(100);
  });

  test('the values of a range without bounds are null', async () => {
    expect(await load('A:Z', 'values')).toBeNull();
  });

  test('figures are printed as their format says, in the machine’s marks', async () => {
    await batch((context) => {
      const range = report(context).getRange('B2:C2');
      range.values = [[1855.25, 0.0482]];
      range.numberFormat = [['#,##0.0', '0.00%']];
    });
    expect(await load('B2:C2', 'text')).toEqual([['1.855,3', '4,82%']]);
    expect(await load('A1:B2', 'numberFormat')).toEqual([
      ['General', 'General'],
      ['General', '#,##0.0'],
    ]);
  });
});

describe('shape', () => {
  test.each([
    ['B2', 'Report!B2'],
    ['A1:C3', 'Report!A1:C3'],
    ['C3:A1', 'Report!A1:C3'],
    ['$B$2', 'Report!B2'],
    ['B:C', 'Report!B:C'],
    ['2:3', 'Report!2:3'],
    ['Report!B2', 'Report!B2'],
  ])('%s is %s', async (asked, address) => expect(await load(asked, 'address')).toBe(address));

  test('sheet names are quoted only where they must be', async () => {
    const address = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Data 2').getRange('A1');
      range.load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe("'Data 2'!A1");
  });

  test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ['getCell', (range) => range.getCell(1, 2), 'Report!C2'],
    ['getCell beyond the range', (range) => range.getCell(5, 0), 'Report!A6'],
    ['getRow', (range) => range.getRow(1), 'Report!A2:C2'],
    ['getColumn', (range) => range.getColumn(2), 'Report!C1:C3'],
    ['getLastCell', (range) => range.getLastCell(), 'Report!C3'],
    ['getLastRow', (range) => range.getLastRow(), 'Report!A3:C3'],
    ['getEntireRow', (range) => range.getEntireRow(), 'Report!1:3'],
    ['getEntireColumn', (range) => range.getEntireColumn(), 'Report!A:C'],
    ['getOffsetRange', (range) => range.getOffsetRange(1, 1), 'Report!B2:D4'],
    ['getResizedRange', (range) => range.getResizedRange(-1, 2), 'Report!A1:E2'],
    ['getAbsoluteResizedRange', (range) => range.getAbsoluteResizedRange(1, 1), 'Report!A1'],
    ['getRowsBelow', (range) => range.getRowsBelow(2), 'Report!A4:C5'],
    ['getColumnsAfter', (range) => range.getColumnsAfter(), 'Report!D1:D3'],
    ['getBoundingRect', (range) => range.getBoundingRect('E5'), 'Report!A1:E5'],
    ['getIntersection', (range) => range.getIntersection('C3:F9'), 'Report!C3'],
    ['getSurroundingRegion', (range) => range.getCell(1, 1).getSurroundingRegion(), 'Report!A1:C3'],
    ['getUsedRange', (range) => range.getEntireColumn().getUsedRange(), 'Report!A1:C3'],
  ])('%s', async (_name, of, address) => {
    await Excel.run(async (context) => {
      const found = of(report(context).getRange('A1:C3'));
      found.load('address');
      await context.sync();
      expect(found.address).toBe(address);
    });
  });

  test('a range off the sheet is InvalidArgument, no intersection is ItemNotFound', async () => {
    expect(await codeOf((context) => report(context).getRange('A1').getOffsetRange(-1, 0).load('address'))).toBe('InvalidArgument');
    expect(await codeOf((context) => report(context).getRange('A1').getIntersection('B2').load('address'))).toBe('ItemNotFound');
    expect(await codeOf((context) => report(context).getRange('A0').load('address'))).toBe('InvalidArgument');
    expect(
      await codeOf((context) =>
        report(context)
          .getRange(`A1,${'B2,'.repeat(3000)}C3`)
          .load('address'),
      ),
    ).toBe('InvalidArgument');
  });

  test('used range: formats count unless values only are asked for; an empty sheet has none', async () => {
    await batch((context) => {
      report(context).getRange('F9').format.fill.color = 'yellow';
    });
    await Excel.run(async (context) => {
      const all = report(context).getUsedRange();
      const values = report(context).getUsedRange(true);
      const empty = context.workbook.worksheets.add('Empty').getUsedRangeOrNullObject();
      const first = context.workbook.worksheets.getItem('Empty').getUsedRange();
      for (const range of [all, values, empty, first]) range.load('address');
      await context.sync();
      expect([all.address, values.address, empty.isNullObject, first.address]).toEqual(['Report!A1:F9', 'Report!A1:C3', true, 'Empty!A1']);
    });
  });

  test('hidden rows: true, false, or null where some are', async () => {
    await batch((context) => {
      report(context).getRange('2:2').rowHidden = true;
    });
    expect([
      await load('A2', 'rowHidden'),
      await load('A3', 'rowHidden'),
      await load('A1:A3', 'rowHidden'),
      await load('A2', 'columnHidden'),
    ]).toEqual([true, false, null, false]);
    expect(office().book.sheets[0]!.hiddenRows).toEqual(new Set([1]));
  });

  test('several areas are one object', async () => {
    await Excel.run(async (context) => {
      const areas = report(context).getRanges('A1,C2:C3');
      areas.load('address,areaCount,cellCount');
      areas.areas.load('items/address');
      await context.sync();
      expect([areas.address, areas.areaCount, areas.cellCount]).toEqual(['Report!A1,Report!C2:C3', 2, 3]);
      expect(areas.areas.items.map(({ address }) => address)).toEqual(['Report!A1', 'Report!C2:C3']);
      areas.clear('Contents');
      await context.sync();
    });
    expect([cellAt(0, 0)?.value, cellAt(1, 2)?.value, cellAt(1, 1)!.value]).toEqual([null, null, 100]);
  });
});

describe('merges', () => {
  test('only the first cell keeps its contents', async () => {
    await batch((context) => report(context).getRange('B2:C3').merge());
    expect(office().book.sheets[0]!.merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 2 }]);
    expect([cellAt(1, 1)!.value, cellAt(1, 2)?.value ?? null, cellAt(2, 2)?.value ?? null]).toEqual([100, null, null]);
    await batch((context) => report(context).getRange('B2').unmerge());
    expect(office().book.sheets[0]!.merges).toEqual([]);
  });

  test('asking for merged areas costs the undo history, as in Excel', async () => {
    const { book, user } = office();
    user.type('Report', 1, 1, '5');
    expect(book.undo.steps).toHaveLength(1);
    await batch((context) => {
      report(context).getRange('A1:C3').getMergedAreasOrNullObject().load('address');
    });
    expect(book.undo.steps).toHaveLength(0);
    expect(book.undo.cleared).toEqual(['getMergedAreasOrNullObject']);
  });
});

describe('clear', () => {
  beforeEach(() =>
    batch((context) => {
      const cell = report(context).getRange('B2');
      cell.format.fill.color = '#FFC7CE';
      cell.numberFormat = [['0.00']];
    }),
  );

  test.each([
    ['Contents', { value: null, format: '0.00', style: { fill: '#FFC7CE' } }],
    ['Formats', { value: 100 }],
    ['All', { value: null }],
  ] as const)('%s', async (applyTo, expected) => {
    await batch((context) => report(context).getRange('B2').clear(applyTo));
    expect(cellAt(1, 1)).toEqual(expected);
  });
});
