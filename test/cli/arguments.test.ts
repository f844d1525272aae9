import { parseArguments } from '../../src/cli/arguments';

const call = (line: string) => parseArguments(line.split(' ').filter(Boolean));

test('options may stand before and after the paths, with "=" or a space', () => {
  const full = { command: 'check', format: 'json', language: 'en', out: 'a b'.replace(' ', '_'), seconds: 2.5, paths: ['x', 'y'] };
  expect(call('check --format json --lang en --timeout 2.5 --out a_b x y')).toEqual({ call: full });
  expect(call('--lang=en check x --out=a_b y --timeout=2.5 --format=json')).toEqual({ call: full });
});

test('what is not said: text, Vietnamese, standard output', () => {
  expect(call('structure a')).toEqual({
    call: { command: 'structure', format: 'text', language: 'vi', out: null, seconds: 60, paths: ['a'] },
  });
});

test('a time of 0 is no limit', () => {
  expect(call('check --timeout 0 a')).toMatchObject({ call: { seconds: null } });
});

test('"--" ends the options, "-" is a path', () => {
  expect(call('check -- --format -')).toMatchObject({ call: { paths: ['--format', '-'] } });
});

test.each([
  ['', 'Thiếu lệnh'],
  ['--format json', 'Thiếu lệnh'],
  ['verify a', 'Không có lệnh "verify"'],
  ['check', 'Thiếu đường dẫn'],
  ['check --format xml a', '--format nhận một trong các giá trị: text, json, html'],
  ['structure --format html a', '--format nhận một trong các giá trị: text, json.'],
  ['check --lang fr a', '--lang nhận một trong các giá trị: vi, en'],
  ['check --verbose a', 'Không có tùy chọn --verbose'],
  ['check -x a', 'Không có tùy chọn -x'],
  ['check a --out', '--out cần một giá trị'],
  ['check --timeout -1 a', '--timeout nhận số giây từ 0 (không giới hạn) đến 86400'],
  ['check --timeout 1e9 a', '--timeout nhận số giây'],
  ['check a --out=', '--out cần một giá trị'],
])('wrong: %s', (line, words) => {
  expect(call(line)).toMatchObject({ wrong: expect.stringContaining(words) });
});

test('help in the language asked for', () => {
  expect(call('--help')).toEqual({ help: true, language: 'vi' });
  expect(call('check --lang en -h')).toEqual({ help: true, language: 'en' });
});
