#!/usr/bin/env node
// Draws assets/icon-*.png: a report sheet with a tick, a sheet with a lens, a window with a pane. No picture is edited by
// hand, so that every size shows the same drawing; run again after a change here.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as zlib from 'node:zlib';

const BLUE = [0x1f, 0x5f, 0xae];
const PALE = [0xdc, 0xe9, 0xf8];
const WHITE = [0xff, 0xff, 0xff];
const GREEN = [0x13, 0x7a, 0x3f];
const AMBER = [0xd9, 0x7c, 0x0b];

// Shapes are signed distances in a square of 32 × 32 units: negative inside.
const box =
  (x, y, w, h, r = 0) =>
  (px, py) => {
    const dx = Math.abs(px - x - w / 2) - w / 2 + r;
    const dy = Math.abs(py - y - h / 2) - h / 2 + r;
    return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - r;
  };
const disc = (x, y, r) => (px, py) => Math.hypot(px - x, py - y) - r;
const stroke = (points, width) => (px, py) => {
  let nearest = Infinity;
  for (let i = 1; i < points.length; i++) {
    const [ax, ay] = points[i - 1];
    const [bx, by] = points[i];
    const t = Math.min(1, Math.max(0, ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2)));
    nearest = Math.min(nearest, Math.hypot(px - ax - t * (bx - ax), py - ay - t * (by - ay)));
  }
  return nearest - width / 2;
};
const ring = (x, y, r, width) => (px, py) => Math.abs(Math.hypot(px - x, py - y) - r) - width / 2;

const sheet = [
  [box(3, 3, 22, 26, 2.5), BLUE],
  [box(5, 9, 18, 18, 1), WHITE],
  [box(5, 9, 6, 18, 0.5), PALE],
  [box(5, 14.4, 18, 1.2), BLUE],
  [box(5, 20.4, 18, 1.2), BLUE],
  [box(10.6, 9, 1.2, 18), BLUE],
];
const tick = [
  [disc(23, 23, 8.4), WHITE],
  [disc(23, 23, 7.4), GREEN],
  [
    stroke(
      [
        [19.2, 23.2],
        [22, 26],
        [27, 20.2],
      ],
      2.2,
    ),
    WHITE,
  ],
];
const DRAWINGS = {
  check: [...sheet, ...tick],
  sheet: [
    ...sheet,
    [disc(21.5, 21.5, 7), WHITE],
    [
      stroke(
        [
          [25.5, 25.5],
          [29.5, 29.5],
        ],
        3.4,
      ),
      AMBER,
    ],
    [ring(21.5, 21.5, 5.2, 2.4), AMBER],
  ],
  pane: [
    [box(2, 4, 28, 24, 2.5), BLUE],
    [box(4, 9.5, 14, 16.5, 0.8), WHITE],
    [box(19.5, 9.5, 8.5, 16.5, 0.8), PALE],
    [box(4, 14.6, 14, 1.2), BLUE],
    [box(4, 20, 14, 1.2), BLUE],
    [
      stroke(
        [
          [21.3, 14],
          [22.9, 15.6],
          [26, 12.2],
        ],
        1.6,
      ),
      GREEN,
    ],
    [
      stroke(
        [
          [21.3, 21.2],
          [22.9, 22.8],
          [26, 19.4],
        ],
        1.6,
      ),
      GREEN,
    ],
  ],
};

/** RGBA pixels; coverage of a pixel is estimated from the distance at its middle. */
function draw(shapes, size) {
  const pixels = Buffer.alloc(size * size * 4);
  const unit = 32 / size;
  for (let at = 0; at < size * size; at++) {
    const x = ((at % size) + 0.5) * unit;
    const y = (Math.floor(at / size) + 0.5) * unit;
    let [r, g, b, a] = [0, 0, 0, 0];
    for (const [distance, colour] of shapes) {
      const cover = Math.min(1, Math.max(0, 0.5 - distance(x, y) / unit));
      const left = a * (1 - cover);
      const sum = cover + left;
      if (sum === 0) continue;
      [r, g, b] = [r, g, b].map((channel, i) => (colour[i] * cover + channel * left) / sum);
      a = sum;
    }
    pixels.set([Math.round(r), Math.round(g), Math.round(b), Math.round(a * 255)], at * 4);
  }
  return pixels;
}

function chunk(type, body) {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const framed = Buffer.alloc(typed.length + 8);
  framed.writeUInt32BE(body.length, 0);
  typed.copy(framed, 4);
  framed.writeUInt32BE(crc(typed), typed.length + 4);
  return framed;
}

// zlib.crc32 came with node 20.15; older ones of the promised range lack it.
function crc(bytes) {
  if (zlib.crc32) return zlib.crc32(bytes);
  let value = ~0;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return ~value >>> 0;
}

function png(pixels, size) {
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 6, 0, 0, 0]);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let y = 0; y < size; y++) pixels.copy(rows, y * (size * 4 + 1) + 1, y * size * 4, (y + 1) * size * 4);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', zlib.deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const assets = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), 'assets');
fs.mkdirSync(assets, { recursive: true });
const save = (name, shapes, size) => fs.writeFileSync(path.join(assets, name), png(draw(shapes, size), size));
for (const [name, shapes] of Object.entries(DRAWINGS)) for (const size of [16, 32, 80]) save(`icon-${name}-${size}.png`, shapes, size);
// The greater two for the page without Excel, where a served copy is installed.
for (const size of [32, 64, 128, 192, 512]) save(`icon-${size}.png`, DRAWINGS.check, size);
