/**
 * What we use of the archived library. Its own typings bring a second, old copy of Office's global types, which clash
 * with ours; the minified build has none, and is the one that is loaded.
 */
declare module '@microsoft/office-js-helpers/dist/office.helpers.min.js' {
  export const Utilities: { readonly host: string; readonly platform: string };
}
