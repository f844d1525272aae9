/** Where the manifest's addresses stand in the repository. */
export const DEVELOPMENT = 'https://localhost:3000';

/**
 * The manifest for another place: every address moved to `url` (an https address without trailing slash), and a
 * namespace for the functions (`=KS.POVERTYRATE(…)`) where an organisation asks for one. A replace with a string would
 * change the first address only, which is the fault of Microsoft's own template.
 */
export function rewriteManifest(xml: string, url: string, namespace = ''): string {
  const moved = xml.replaceAll(DEVELOPMENT, url);
  if (!namespace) return moved;
  return moved
    .replace('</Metadata>', '</Metadata>\n            <Namespace resid="Functions.Namespace"/>')
    .replace('<bt:ShortStrings>', `<bt:ShortStrings>\n        <bt:String id="Functions.Namespace" DefaultValue="${namespace}"/>`);
}

/** "https://so.vn/khopso/" → "https://so.vn/khopso"; refuses what Excel would. */
export function placeOf(url: string): string {
  const { protocol, search, hash, href } = new URL(url);
  if (protocol !== 'https:' || search || hash) throw new Error(`--env url=${url}: Excel loads add-ins from plain https addresses only`);
  return href.replace(/\/+$/, '');
}
