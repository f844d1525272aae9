/**
 * The only door to @microsoft/office-js-helpers (archived in 2020). Two things of it are still sound and used: creating a
 * sheet anew under a name that may be taken, and naming host and platform. Not used, because broken: its Storage
 * (`clearAll` empties the whole origin), `initialize` (overwrites Office.initialize), the sign-in classes. It is loaded
 * when it is needed and not before: it has 57 kB, and its getters fail where there is no Office.
 */
async function helpers() {
  return import(/* webpackChunkName: "office-js-helpers" */ '@microsoft/office-js-helpers/dist/office.helpers.min.js');
}

/** An empty sheet called `name`; one that has the name is deleted. Syncs on its own. */
export async function createSheetAnew(workbook: Excel.Workbook, name: string): Promise<Excel.Worksheet> {
  const { ExcelUtilities } = await helpers();
  return ExcelUtilities.forceCreateSheet(workbook, name);
}

/** "EXCEL" and "PC", "MAC", "OFFICE_ONLINE"; to be asked inside Office only: outside, the library calls itself for ever. */
export async function hostAndPlatform(): Promise<{ readonly host: string; readonly platform: string } | null> {
  if (typeof Office === 'undefined' || !Office.context?.host) return null;
  const { Utilities } = await helpers();
  return { host: Utilities.host, platform: Utilities.platform };
}
