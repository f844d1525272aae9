/* global document, getComputedStyle, matchMedia -- inside evaluate */
// A contrast theme of Windows: colours are the system's few, so whatever colour told must be told by something else.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { violations } from './setup/axe.mjs';
import { inWorkbench } from './setup/browser.mjs';
import { slipAndText } from './setup/reports.mjs';

const bench = inWorkbench();
const contrast = (body) =>
  ['light', 'dark'].map((colorScheme) =>
    bench({ forcedColors: 'active', colorScheme }, async (workbench) => {
      await workbench.openFile('bieu-1.xlsx', await slipAndText());
      await workbench.check();
      assert.equal(await workbench.paneFrame().evaluate(() => matchMedia('(forced-colors: active)').matches), true);
      await body(workbench);
    }),
  );

/** Used values, and what the system's colours are here: a colour that is none of them was not forced. */
const looks = (locator) =>
  locator.evaluate((element) => {
    const probe = document.body.appendChild(document.createElement('i'));
    const system = (name) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    };
    const names = [
      'Canvas',
      'CanvasText',
      'ButtonFace',
      'ButtonText',
      'Highlight',
      'HighlightText',
      'GrayText',
      'LinkText',
      'ButtonBorder',
    ];
    const colours = Object.fromEntries(names.map((name) => [name, system(name)]));
    probe.remove();
    const {
      color,
      backgroundColor,
      borderTopColor,
      borderTopStyle,
      borderTopWidth,
      borderBottomColor,
      outlineStyle,
      outlineWidth,
      outlineColor,
      fontWeight,
    } = getComputedStyle(element);
    return {
      colours,
      color,
      background: backgroundColor,
      border: `${borderTopWidth} ${borderTopStyle}`,
      borderColour: borderTopColor,
      line: borderBottomColor,
      outline: `${outlineWidth} ${outlineStyle}`,
      outlineColour: outlineColor,
      weight: fontWeight,
    };
  });

const isSystem = ({ colours }, colour, what) => assert.ok(Object.values(colours).includes(colour), `${what}: ${colour}`);

const [light, dark] = contrast(async (workbench) => {
  const { pane } = workbench;
  const cards = pane.getByRole('listitem').filter({ has: pane.locator('button[aria-expanded][aria-controls]') });

  // How grave is said in words above the list and by the shape of the icon.
  for (const words of ['Mâu thuẫn', 'Đáng ngờ']) await pane.getByRole('heading', { level: 3 }).filter({ hasText: words }).waitFor();
  const shapes = await workbench
    .findings()
    .evaluateAll((buttons) => buttons.map((button) => button.querySelector('svg path').getAttribute('d')));
  assert.ok(new Set(shapes).size > 1, 'an icon of its own for each degree');
  const icon = await looks(workbench.findings().first().locator('svg').first());
  isSystem(icon, icon.color, 'icon');
  assert.notEqual(icon.color, icon.colours.Canvas);

  const card = await looks(cards.first().locator(':scope > *').first());
  assert.equal(card.border, '1px solid');
  isSystem(card, card.borderColour, 'frame of a finding');
  assert.notEqual(card.borderColour, card.colours.Canvas);

  // What is chosen is told apart from what is not by a line below it.
  const lineBelow = (tab) => tab.evaluate((element) => getComputedStyle(element, '::after').backgroundColor);
  const chosen = await lineBelow(pane.getByRole('tab', { selected: true }));
  assert.notEqual(chosen, await lineBelow(pane.getByRole('tab', { selected: false }).first()));

  await workbench.findings().first().click();
  const primary = await looks(pane.getByRole('button', { name: /^Sửa thành/ }).first());
  const plain = await looks(pane.getByRole('button', { name: /^Đến ô / }));
  isSystem(primary, primary.background, 'primary button');
  assert.notEqual(primary.background, plain.background, 'the primary button is told apart');
  assert.equal(plain.border, '1px solid');

  // The outline of what has the focus.
  await workbench.tabTo((text) => text.startsWith('Đến ô '));
  const focused = await looks(pane.getByRole('button', { name: /^Đến ô / }));
  assert.match(focused.outline, /^[23]px solid$/);
  isSystem(focused, focused.outlineColour, 'outline');
  assert.notEqual(focused.outlineColour, focused.colours.Canvas);

  assert.deepEqual(await violations(workbench), []);
});

test('on a light contrast theme nothing is told by colour alone', light);
test('on a dark contrast theme nothing is told by colour alone', dark);
