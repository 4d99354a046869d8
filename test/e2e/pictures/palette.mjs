// Makes pictures of the screen small: a PNG of at most 256 colours, which are enough for text on plain grounds.
import { crc32, deflateSync, inflateSync } from "node:zlib";

const SIGNATURE = Buffer.from("89504e470d0a1a0a", "hex");
const COLOURS = 256;

/**
 * The same picture with a palette.
 * @param {Buffer} png of 8 bits a channel with or without transparency, not interlaced, as browsers write them; transparency is left out
 * @throws when it is another kind of file
 */
export function withPalette(png) {
  const { width, height, pixels } = decoded(png);
  const counts = new Map();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const boxes = cut([...counts]);
  const palette = boxes.map(average);
  const indexOf = new Map(boxes.flatMap((box, index) => box.map(([colour]) => /** @type {const} */ ([colour, index]))));
  const rows = Buffer.alloc((width + 1) * height); // each row begins with 0: no filter
  for (let at = 0; at < pixels.length; at++) rows[at + Math.floor(at / width) + 1] = indexOf.get(pixels[at]) ?? 0;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([SIGNATURE, chunk("IHDR", header), chunk("PLTE", Buffer.from(palette.flat())), chunk("IDAT", deflateSync(rows, { level: 9 })), chunk("IEND", Buffer.alloc(0))]);
}

/** @param {Buffer} png @returns its pixels as 0xrrggbb, row by row */
function decoded(png) {
  const header = png.subarray(16, 29);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const [depth, type, , , interlace] = header.subarray(8);
  if (!png.subarray(0, 8).equals(SIGNATURE) || depth !== 8 || interlace !== 0 || (type !== 2 && type !== 6)) throw new Error("not a PNG as browsers write them");
  const channels = type === 6 ? 4 : 3;
  const bytes = unfiltered(inflateSync(Buffer.concat(chunksOf(png, "IDAT"))), width * channels, height, channels);
  const pixels = new Uint32Array(width * height);
  for (let at = 0; at < pixels.length; at++) pixels[at] = bytes.readUIntBE(at * channels, 3);
  return { width, height, pixels };
}

function chunksOf(/** @type {Buffer} */ png, /** @type {string} */ type) {
  const found = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString("latin1", at + 4, at + 8) === type) found.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  return found;
}

/** Undoes what makes rows easier to compress: each byte is told by those left of it, above it and left above it. */
function unfiltered(/** @type {Buffer} */ data, /** @type {number} */ stride, /** @type {number} */ height, /** @type {number} */ channels) {
  const bytes = Buffer.alloc(stride * height);
  for (let row = 0; row < height; row++) {
    const filter = data[row * (stride + 1)];
    for (let column = 0; column < stride; column++) {
      const at = row * stride + column;
      const left = column < channels ? 0 : bytes[at - channels];
      const up = row === 0 ? 0 : bytes[at - stride];
      const corner = row === 0 || column < channels ? 0 : bytes[at - stride - channels];
      bytes[at] = data[row * (stride + 1) + 1 + column] + [0, left, up, (left + up) >> 1, nearest(left, up, corner)][filter];
    }
  }
  return bytes;
}

function nearest(/** @type {number} */ left, /** @type {number} */ up, /** @type {number} */ corner) {
  const [a, b, c] = [left, up, corner].map((value) => Math.abs(left + up - corner - value));
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** @typedef {[colour: number, count: number]} Counted */

const channel = (/** @type {number} */ colour, /** @type {number} */ index) => (colour >> (16 - 8 * index)) & 255;

/** Divides colours into boxes: the box with the widest spread of what is seen is cut in two, time after time. */
function cut(/** @type {Counted[]} */ colours) {
  let boxes = [measured(colours)];
  while (boxes.length < COLOURS) {
    const widest = boxes.reduce((best, box) => (box.weight > best.weight ? box : best));
    if (widest.weight === 0) break;
    const sorted = widest.colours.sort(([a], [b]) => channel(a, widest.channel) - channel(b, widest.channel));
    const middle = (channel(sorted[0][0], widest.channel) + channel(sorted[sorted.length - 1][0], widest.channel)) / 2;
    const at = sorted.findIndex(([colour]) => channel(colour, widest.channel) > middle);
    boxes = [...boxes.filter((box) => box !== widest), measured(sorted.slice(0, at)), measured(sorted.slice(at))];
  }
  return boxes.map((box) => box.colours);
}

function measured(/** @type {Counted[]} */ colours) {
  const spreads = [0, 1, 2].map((index) => {
    const values = colours.map(([colour]) => channel(colour, index));
    return values.reduce((most, value) => Math.max(most, value), 0) - values.reduce((least, value) => Math.min(least, value), 255);
  });
  const spread = Math.max(...spreads);
  const count = colours.reduce((sum, [, number]) => sum + number, 0);
  return { colours, channel: spreads.indexOf(spread), weight: spread * Math.sqrt(count) };
}

function average(/** @type {Counted[]} */ box) {
  const total = box.reduce((sum, [, count]) => sum + count, 0);
  return [0, 1, 2].map((index) => Math.round(box.reduce((sum, [colour, count]) => sum + channel(colour, index) * count, 0) / total));
}

function chunk(/** @type {string} */ type, /** @type {Buffer} */ data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
