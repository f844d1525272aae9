import { attribute, inside, openingTags } from '../file/xml';

/** A colour element (<fgColor rgb="…"/>, <color theme="1" tint="-0.25"/>) → "#RRGGBB", or undefined where it names none. */
export type Palette = (tag: string | undefined) => string | undefined;

/** The order in which styles number the theme's colours: the first two pairs are swapped. */
const THEME = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];
const OFFICE: Readonly<Record<string, string>> = {
  lt1: 'FFFFFF',
  dk1: '000000',
  lt2: 'E7E6E6',
  dk2: '44546A',
  accent1: '4472C4',
  accent2: 'ED7D31',
  accent3: 'A5A5A5',
  accent4: 'FFC000',
  accent5: '5B9BD5',
  accent6: '70AD47',
};
/** The colours that old files name by number, from 8 on. */
const INDEXED = [
  '000000',
  'FFFFFF',
  'FF0000',
  '00FF00',
  '0000FF',
  'FFFF00',
  'FF00FF',
  '00FFFF',
  '800000',
  '008000',
  '000080',
  '808000',
  '800080',
  '008080',
  'C0C0C0',
  '808080',
];

export function paletteOf(themeXml: string): Palette {
  const theme = THEME.map((name) => {
    const xml = inside(themeXml, name);
    return (
      attribute(openingTags(xml, 'srgbClr')[0] ?? '', 'val') ??
      attribute(openingTags(xml, 'sysClr')[0] ?? '', 'lastClr') ??
      OFFICE[name] ??
      '000000'
    );
  });
  return (tag) => {
    if (!tag) return undefined;
    const rgb = attribute(tag, 'rgb');
    if (rgb) return `#${rgb.slice(-6).toUpperCase()}`;
    const indexed = attribute(tag, 'indexed');
    if (indexed)
      return INDEXED[(Number(indexed) % 8) + (Number(indexed) >= 16 ? 8 : 0)] && Number(indexed) < 24
        ? `#${INDEXED[Number(indexed) >= 16 ? Number(indexed) - 8 : Number(indexed) % 8]!}`
        : undefined;
    const number = attribute(tag, 'theme');
    return number === undefined ? undefined : tinted(theme[Number(number)] ?? '000000', Number(attribute(tag, 'tint') ?? 0));
  };
}

/** Lighter for a positive tint, darker for a negative one, on each channel. */
function tinted(rgb: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16));
  const moved = channels.map((channel) => Math.round(tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint));
  return `#${moved
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()}`;
}
