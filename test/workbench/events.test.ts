import { batch, report, withOffice } from './office';

const office = withOffice({ culture: 'vi-VN' });

/** Listens on all sheets; gives what was heard. */
async function listening(add: (context: Excel.RequestContext, hear: (text: string) => Promise<void>) => void): Promise<string[]> {
  const heard: string[] = [];
  await batch((context) =>
    add(context, (text) => {
      heard.push(text);
      return Promise.resolve();
    }),
  );
  return heard;
}

test('an edit is told to the sheet and to the collection, with what stood there before', async () => {
  const heard = await listening((context, hear) => {
    report(context).onChanged.add(({ address, details, triggerSource }) =>
      hear(`sheet ${address} ${details!.valueBefore}→${details!.valueAfter} ${triggerSource}`),
    );
    context.workbook.worksheets.onChanged.add(({ address, changeType, worksheetId }) =>
      hear(`all ${address} ${changeType} ${worksheetId === office().book.sheets[0]!.id}`),
    );
  });
  office().user.type('Report', 1, 1, '1.855');
  await office().settled();
  expect(heard).toEqual(['sheet B2 100→1855 Unknown', 'all B2 RangeEdited true']);
});

test('the add-in’s own writes are marked as its own and come after their answer', async () => {
  const heard = await listening((context, hear) => {
    context.workbook.worksheets.onChanged.add(({ address, triggerSource }) => hear(`${address} ${triggerSource}`));
  });
  await batch((context) => {
    report(context).getRange('B2:C3').values = [
      [1, 2],
      [3, 4],
    ];
  });
  await office().settled();
  expect(heard).toEqual(['B2:C3 ThisLocalAddin']);
});

test('nothing is told while events are switched off', async () => {
  const heard = await listening((context, hear) => {
    report(context).onChanged.add(() => hear('changed'));
  });
  await batch((context) => {
    context.runtime.enableEvents = false;
    report(context).getRange('B2').values = [[1]];
  });
  await office().settled();
  expect(heard).toEqual([]);
  await batch((context) => {
    context.runtime.enableEvents = true;
  });
  office().user.type('Report', 1, 1, '2');
  await office().settled();
  expect(heard).toEqual(['changed']);
});

test('a handler that was removed hears nothing more', async () => {
  const heard: string[] = [];
  const handler = await batch((context) =>
    report(context).onSelectionChanged.add(({ address }) => {
      heard.push(address);
      return Promise.resolve();
    }),
  );
  office().user.select('Report', 'B2');
  office().user.select('Report', 'B2');
  await office().settled();
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  office().user.select('Report', 'C3');
  await office().settled();
  expect(heard).toEqual(['B2']);
});

test('sheets that come, go, come to the front and change their protection', async () => {
  const heard = await listening((context, hear) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(() => hear('added'));
    worksheets.onDeleted.add(() => hear('deleted'));
    worksheets.onActivated.add(({ worksheetId }) => hear(`activated ${office().book.sheet(worksheetId)?.name}`));
    report(context).onDeactivated.add(() => hear('left Report'));
    worksheets.onProtectionChanged.add(({ isProtected }) => hear(`protected ${isProtected}`));
    worksheets.onRowHiddenChanged.add(({ address, changeType }) => hear(`${address} ${changeType}`));
    worksheets.onFormatChanged.add(({ address }) => hear(`format ${address}`));
  });
  await batch((context) => {
    context.workbook.worksheets.add('New').delete();
    report(context).protection.protect();
    report(context).protection.unprotect();
    report(context).getRange('3:3').rowHidden = true;
    report(context).getRange('A1').format.fill.color = 'red';
  });
  office().user.openSheet('Data 2');
  await office().settled();
  expect(heard).toEqual([
    'added',
    'deleted',
    'protected true',
    'protected false',
    '3:3 Hidden',
    'format A1',
    'left Report',
    'activated Data 2',
  ]);
});

test('a renamed sheet is told under the online set only', async () => {
  office().open({ sets: { ExcelApiOnline: '1.1' }, book: office().book });
  const heard = await listening((context, hear) => {
    context.workbook.worksheets.onNameChanged.add(({ nameBefore, nameAfter }) => hear(`${nameBefore}→${nameAfter}`));
  });
  office().user.rename('Report', 'Biểu 1');
  await office().settled();
  expect(heard).toEqual(['Report→Biểu 1']);
});

test('comments', async () => {
  const heard = await listening((context, hear) => {
    context.workbook.comments.onAdded.add(({ commentDetails }) => hear(`added ${commentDetails.length}`));
    context.workbook.comments.onDeleted.add(() => hear('deleted'));
  });
  await batch((context) => context.workbook.comments.add('Report!A1', 'x').delete());
  await office().settled();
  expect(heard).toEqual(['added 1', 'deleted']);
});

test('the changed range can be had from the event', async () => {
  let address = '';
  await listening((context) => {
    report(context).onChanged.add(async (event) => {
      await Excel.run(async (inner) => {
        const range = event.getRange(inner);
        range.load('address');
        await inner.sync();
        address = range.address;
      });
    });
  });
  office().user.type('Report', 1, 1, '5');
  await office().settled();
  expect(address).toBe('Report!B2');
});
