import type { Message } from '../../src/core/model/message';
import { say } from '../../src/report/say';
import { parseTarget } from '../../src/core/text/target/parse-target';
import { sayTarget } from '../../src/core/text/target/say-target';

const inWords = (message: Message): string => say(message, 'vi', []);

test.each([
  ['<4', 'dưới 4'],
  ['Không quá 4', 'không quá 4'],
  ['Trên 90', 'trên 90'],
  ['Từ 65 trở lên', 'từ 65 trở lên'],
  ['95%', '95'],
  ['Khoảng 4', 'khoảng 4'],
  ['2-2,5', 'từ 2,0 đến 2,5'],
  ['Khoảng 45-47', '45'],
  ['> 2 và < 3', '2'],
  ['giảm 0,7%', 'giảm'],
  ['tăng 5-6%', 'tăng'],
  ['giảm 4-5%/năm', 'năm'],
  ['gấp 2 lần', '2'],
  ['giảm 0,7% (còn 4,33%)', '4,33'],
  ['Đảm bảo vững', 'Đảm bảo vững'],
  ['-', ''],
  ['X', ''],
])('the target %j is said in words', (text, part) => {
  const words = inWords(sayTarget(parseTarget(text)!));
  expect(words.toLowerCase()).toContain(part.toLowerCase());
  expect(words).not.toMatch(/[{}]|target\./);
});
