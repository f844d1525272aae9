import * as vi from './vi';
import * as en from './en';

type Catalogue = Readonly<Record<string, string>>;

/** Both languages, each key with its text. */
export const CATALOGUES: Readonly<Record<'vi' | 'en', Catalogue>> = {
  vi: Object.assign({}, ...Object.values(vi)) as Catalogue,
  en: Object.assign({}, ...Object.values(en)) as Catalogue,
};
