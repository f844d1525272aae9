/** How texts typed in fonts of before Unicode say their letters; `tcvn3-capitals` is TCVN3 in a font that draws capitals only. */
export type OldCode = 'tcvn3' | 'tcvn3-capitals' | 'vni';

/** TCVN 5712:1993 VN3 ("ABC", fonts .VnTime …): one character a letter; a capital with a tone is drawn by the font alone. */
const TCVN3: ReadonlyMap<string, string> = pairs(
  'µ à ¶ ả · ã ¸ á ¹ ạ ¨ ă » ằ ¼ ẳ ½ ẵ ¾ ắ Æ ặ © â Ç ầ È ẩ É ẫ Ê ấ Ë ậ ® đ Ì è Î ẻ Ï ẽ Ð é Ñ ẹ ª ê Ò ề Ó ể Ô ễ Õ ế Ö ệ × ì Ø ỉ Ü ĩ Ý í Þ ị ' +
    'ß ò á ỏ â õ ã ó ä ọ « ô å ồ æ ổ ç ỗ è ố é ộ ¬ ơ ê ờ ë ở ì ỡ í ớ î ợ ï ù ñ ủ ò ũ ó ú ô ụ \u00AD ư õ ừ ö ử ÷ ữ ø ứ ù ự ú ỳ û ỷ ü ỹ ý ý þ ỵ ' +
    '¡ Ă ¢ Â £ Ê ¤ Ô ¥ Ơ ¦ Ư § Đ',
);

/** VNI for Windows (fonts VNI-Times …): the tone is a character of its own behind the vowel. */
const VNI: ReadonlyMap<string, string> = withCapitals(
  new Map([
    ...marked('a', 'ù á ø à û ả õ ã ï ạ â â á ấ à ầ å ẩ ã ẫ ä ậ ê ă é ắ è ằ ú ẳ ü ẵ ë ặ'),
    ...marked('e', 'ù é ø è û ẻ õ ẽ ï ẹ â ê á ế à ề å ể ã ễ ä ệ'),
    ...marked('o', 'ù ó ø ò û ỏ õ õ ï ọ â ô á ố à ồ å ổ ã ỗ ä ộ'),
    ...marked('ô', 'ù ớ ø ờ û ở õ ỡ ï ợ'),
    ...marked('u', 'ù ú ø ù û ủ õ ũ ï ụ'),
    ...marked('ö', 'ù ứ ø ừ û ử õ ữ ï ự'),
    ...marked('y', 'ù ý ø ỳ û ỷ õ ỹ'),
    ...pairs('ô ơ ö ư ñ đ æ ỉ ó ĩ ò ị î ỵ'),
  ]),
);

function pairs(listed: string): Map<string, string> {
  const letters = listed.split(' ');
  return new Map(letters.flatMap((code, i) => (i % 2 === 0 ? [[code, letters[i + 1]!] as const] : [])));
}

function marked(vowel: string, listed: string): (readonly [string, string])[] {
  return [...pairs(listed)].map(([mark, letter]) => [vowel + mark, letter] as const);
}

function withCapitals(small: ReadonlyMap<string, string>): Map<string, string> {
  const capitals = [...small].flatMap(([code, letter]) => {
    const [vowel, mark = ''] = code;
    const capital = letter.toUpperCase();
    return [[vowel!.toUpperCase() + mark.toUpperCase(), capital] as const, [vowel!.toUpperCase() + mark, capital] as const];
  });
  return new Map([...small, ...capitals]);
}

/** The text in Unicode (NFC). Characters that the code does not use stay. */
export function decodeOld(text: string, code: OldCode): string {
  if (code === 'vni') return decodeVni(text);
  const letters = [...text].map((char) => TCVN3.get(char) ?? char).join('');
  return code === 'tcvn3-capitals' ? letters.toUpperCase() : letters;
}

function decodeVni(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const two = VNI.get(text.slice(i, i + 2));
    if (two !== undefined && i + 1 < text.length) {
      out += two;
      i++;
    } else out += VNI.get(text[i]!) ?? text[i]!;
  }
  return out;
}

/** Characters that only an old code puts where letters stand; no Vietnamese text in Unicode has one of them. */
export const OLD_LETTERS = /[¡-§¨-¬\u00AD®µ-¾ÄÅÆÇËÎÏÐÑÖ×ØÛÜÞßäåæçëîïðñöøûüþ÷]/;

/** The code in which texts of a font stand; undefined for fonts of Unicode. */
export function codeOfFont(name: string): OldCode | undefined {
  if (/^\.vn/i.test(name)) return /h$/i.test(name.replace(/[\s\d]+$/, '')) && !/(?:west|south)h$/i.test(name) ? 'tcvn3-capitals' : 'tcvn3';
  return /^vni[- ]/i.test(name) ? 'vni' : undefined;
}
