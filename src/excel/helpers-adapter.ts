/**
 * The only door to @microsoft/office-js-helpers (archived in 2020). One thing of it is still sound and used: naming host
 * and platform. Not used, because broken: its Storage (`clearAll` empties the whole origin), `initialize` (overwrites
 * Office.initialize), the sign-in classes; nor `forceCreateSheet`, which deletes whatever sheet has the name. It is loaded
 * when it is needed and not before: it has 57 kB, and its getters fail where there is no Office.
 */
async function helpers() {
  return import(/* webpackChunkName: "office-js-helpers" */ '@microsoft/office-js-helpers/dist/office.helpers.min.js');
}

/** "EXCEL" and "PC", "MAC", "OFFICE_ONLINE"; to be asked inside Office only: outside, the library calls itself for ever. */
export async function hostAndPlatform(): Promise<{ readonly host: string; readonly platform: string } | null> {
  if (typeof Office === 'undefined' || !Office.context?.host) return null;
  const { Utilities } = await helpers();
  return { host: Utilities.host, platform: Utilities.platform };
}
