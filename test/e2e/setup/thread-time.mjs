/**
 * What the longest task of a page's threads cost while `work` ran, in milliseconds of the processor: what the page would be
 * frozen for on a machine that has nothing else to do.
 */
export async function longestTask(page, work) {
  const session = await page.context().browser().newBrowserCDPSession();
  const tasks = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const { ph, name, tdur } of value) if (ph === 'X' && tdur && name.endsWith('RunTask')) tasks.push(tdur / 1000);
  });
  await session.send('Tracing.start', { traceConfig: { includedCategories: ['toplevel'] }, transferMode: 'ReportEvents' });
  await work();
  const complete = new Promise((done) => {
    session.once('Tracing.tracingComplete', done);
  });
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  if (tasks.length === 0) throw new Error('the browser told of no tasks');
  return Math.max(...tasks);
}
