import { escapeXml } from '../../src/core/text/xml';
import { unescapeXml } from '../../src/file/xml';

test('what XML cannot hold is left out, for Excel refuses a part with it: control characters, half a surrogate pair', () => {
  expect(escapeXml('Xã\u0000 Ba\u001F Cụm\uFFFE \uD83D!')).toBe('Xã Ba Cụm !');
  expect(escapeXml('Đạt \u{1F600}\t95\n')).toBe('Đạt \u{1F600}\t95\n');
});

test('marks of XML in a text come back as they were', () => {
  const text = 'Nông & lâm <"thủy">';
  expect(unescapeXml(escapeXml(text))).toBe(text);
});

test('a name that XML does not know stays as it is written', () => {
  expect(unescapeXml('&ecirc;&constructor;&#x110;&#272;&#1114112;')).toBe('&ecirc;&constructor;ĐĐ&#1114112;');
});
