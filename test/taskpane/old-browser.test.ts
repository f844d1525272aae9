import fs from 'node:fs';

const script = fs.readFileSync('src/taskpane/old-browser.js', 'utf8');
const page = () => (document.body.innerHTML = '<div id="notice" style="display:none"></div>');
const run = () => (0, eval)(script);

beforeEach(() => {
  page();
  // jsdom knows no workers; every browser that Office shows add-ins in does.
  Object.assign(window, { Worker: () => undefined });
});
afterEach(() => jest.restoreAllMocks());

test('an engine of today sees nothing of it', () => {
  run();
  expect(document.getElementById('notice')).not.toBeVisible();
});

test.each([
  ['Internet Explorer in Excel 2016', 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko'],
  ['the old Edge', 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/64 Safari/537.36 Edge/17.17134'],
])('%s is told in Vietnamese what is needed', (_, agent) => {
  jest.spyOn(window.navigator, 'userAgent', 'get').mockReturnValue(agent);
  run();
  expect(document.getElementById('notice')).toBeVisible();
  expect(document.body).toHaveTextContent('Cần Excel 2021 trở lên');
});

test('so is an engine that lacks what the pane needs, whatever it calls itself', () => {
  Object.assign(window, { Worker: undefined });
  run();
  expect(document.getElementById('notice')).toBeVisible();
});
