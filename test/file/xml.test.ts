import { attribute, elements, hasWholeTags, inside, isTrue, openingTags, prefixOf, unescapeXml } from '../../src/file/xml';

test('references to characters and names are read, a number beyond them stays', () => {
  expect(unescapeXml('&#x110;&#272;&lt;&gt;&quot;&apos;&amp;&nbsp;&#x110000;')).toBe('ĐĐ<>"\'&&nbsp;&#x110000;');
  expect(unescapeXml('Đắk Lắk')).toBe('Đắk Lắk');
});

test('an attribute, in either quotes, whatever its prefix', () => {
  const tag = `<sheet name='Nông &amp; lâm' r:id = "rId1" state=""/>`;
  expect(['name', 'id', 'state', 'sheetId'].map((name) => attribute(tag, name))).toEqual(['Nông & lâm', 'rId1', '', undefined]);
  expect(['1', 'true', 'on', '0', undefined].map(isTrue)).toEqual([true, true, true, false, false]);
});

test('elements by their local name: with a prefix, empty, and one that never ends', () => {
  const xml = '<x:a><x:b n="1">một</x:b><x:b/><x:bc/></x:a><b>ba';
  expect(elements(xml, 'b')).toEqual(['<x:b n="1">một</x:b>', '<x:b/>']);
  expect(openingTags(xml, 'b')).toEqual(['<x:b n="1">', '<x:b/>', '<b>']);
  expect(openingTags(xml, 'none')).toEqual([]);
  expect(inside(xml, 'a')).toBe('<x:b n="1">một</x:b><x:b/><x:bc/>');
  expect([inside(xml, 'bc'), inside('<b>ba', 'b'), inside(xml, 'none')]).toEqual(['', '', '']);
  expect([prefixOf(xml, 'a'), prefixOf('<a>', 'a')]).toEqual(['x', undefined]);
});

test.each([
  ['<a><b/></a>', true],
  ['chữ', true],
  ['<a><b</a>', false],
  ['<a><b', false],
])('%j has whole tags: %j', (xml, whole) => {
  expect(hasWholeTags(xml)).toBe(whole);
});
