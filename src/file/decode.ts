import { codeOfTexts } from '../core/text/old-fonts';

/**
 * The text of a file that does not say how it is written: UTF-8 and UTF-16 by their mark or by fitting; else the
 * Windows code page 1258 (Vietnamese) where its own letters occur, else 1252. NFC, for 1258 writes tone marks apart.
 */
export function decodeText(bytes: Uint8Array): string {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder('utf-8').decode(bytes);
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const wide = unmarkedUtf16(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  const plain = asUtf8(bytes);
  if (plain !== null) return plain;
  const western = new TextDecoder('windows-1252').decode(bytes);
  // The letters of TCVN3 and VNI stand in page 1252; whoever reads the text turns them into Unicode.
  const old = codeOfTexts(western.slice(0, 64 * 1024).split(/[\n\t;,]/)) !== null;
  return old || !usesVietnamesePage(bytes) ? western : new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8 is an answer here, not a failure.
    return null;
  }
}

/** Separators, digits and spaces have a zero byte in UTF-16, always on the same side. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const zeros = [0, 0];
  const length = Math.min(bytes.length, 4096);
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i % 2]!++;
  if (zeros[1]! > length / 8 && zeros[0] === 0) return 'utf-16le';
  return zeros[0]! > length / 8 && zeros[1] === 0 ? 'utf-16be' : null;
}

/** Letters đ, ơ, ư and the combining tone marks of page 1258 between letters; in 1252 they would be ð, õ, ý, Ì, Ò, Þ, ì, ò. */
function usesVietnamesePage(bytes: Uint8Array): boolean {
  let seen = 0;
  for (const byte of bytes)
    if (
      byte === 0xf0 ||
      byte === 0xf5 ||
      byte === 0xfd ||
      byte === 0xec ||
      byte === 0xf2 ||
      byte === 0xcc ||
      byte === 0xd2 ||
      byte === 0xde
    )
      seen++;
  return seen > 0;
}

/** Bytes that no text of any encoding used here has. */
export function looksBinary(bytes: Uint8Array): boolean {
  if (unmarkedUtf16(bytes) || (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return false;
  const length = Math.min(bytes.length, 8192);
  let control = 0;
  for (let i = 0; i < length; i++) {
    const byte = bytes[i]!;
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 26 && byte !== 27)) control++;
  }
  return control > length / 100;
}
