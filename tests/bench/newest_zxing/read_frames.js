// SPDX-License-Identifier: GPL-3.0-or-later
// node read_frames.js FOLDER: what the newest ZXing-C++ (zxing-wasm, compiled for WebAssembly) reads of the pictures that
// `bench_scan SHOTS --write FOLDER` has put there, beside what Muhr read of the same. Asked twice: for QR codes smaller
// and inverted too, as a program would at a counter, and with all that it can do, which is the most it reads. Times are
// the processor's.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { prepareZXingModule, readBarcodes, ZXING_CPP_COMMIT, ZXING_WASM_VERSION } from 'zxing-wasm/reader';

const usual = {
  formats: ['QRCode'],
  textMode: 'Plain',
  tryHarder: true,
  tryInvert: true,
  tryDownscale: true,
  tryRotate: false,
};
const readers = [
  { name: 'usual', options: usual },
  // Halves read more than the thirds it makes unasked.
  { name: 'all', options: { ...usual, tryRotate: true, tryDenoise: true, downscaleFactor: 2, downscaleThreshold: 100 } },
].map((reader) => ({ ...reader, wrong: 0, withCode: [], withoutCode: [], onlyHere: [] }));

function framesOf(folder) {
  const lines = readFileSync(join(folder, 'frames.tsv'), 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [file, kind, text, beside, isReadByMuhr] = line.split('\t');
    return { file, kind, text, beside, isReadByMuhr: isReadByMuhr === '1' };
  });
}

async function readTimed(picture, options) {
  const begun = process.cpuUsage();
  const codes = await readBarcodes(picture, options);
  const { user, system } = process.cpuUsage(begun);
  return { texts: codes.map((code) => code.text), ms: (user + system) / 1000 };
}

function middleOf(times) {
  return times.length === 0 ? 0 : times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
}

function row(name, cells, remark = '') {
  console.log(name.padEnd(30) + cells.map((cell) => String(cell).padStart(7)).join('') + remark);
}

const folder = process.argv[2];
if (!folder) {
  console.error('usage: node read_frames.js FOLDER');
  process.exit(2);
}
// The package would fetch its program from the network otherwise.
const wasmBinary = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'));
await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });

const kinds = new Map();
const frames = framesOf(folder);
// The first calls are slow until the program is compiled.
for (const frame of frames.slice(0, 20))
  for (const reader of readers) await readBarcodes(readFileSync(join(folder, frame.file)), reader.options);
for (const frame of frames) {
  const picture = readFileSync(join(folder, frame.file));
  const count = kinds.get(frame.kind) ?? { of: 0, muhr: 0, read: readers.map(() => 0) };
  if (frame.text) {
    kinds.set(frame.kind, count);
    ++count.of;
    count.muhr += frame.isReadByMuhr ? 1 : 0;
  }
  for (const [i, reader] of readers.entries()) {
    const { texts, ms } = await readTimed(picture, reader.options);
    (frame.text ? reader.withCode : reader.withoutCode).push(ms);
    reader.wrong += texts.filter((text) => text !== frame.text && text !== frame.beside).length;
    if (!frame.text || !texts.includes(frame.text)) continue;
    ++count.read[i];
    if (!frame.isReadByMuhr) reader.onlyHere.push(frame.file);
  }
}

console.log(`ZXing-C++ ${ZXING_CPP_COMMIT.slice(0, 10)} by zxing-wasm ${ZXING_WASM_VERSION}`);
row('', ['of', 'muhr', ...readers.map((reader) => reader.name)]);
const sum = [0, 0, ...readers.map(() => 0)];
for (const [kind, count] of kinds) {
  const cells = [count.of, count.muhr, ...count.read];
  row(kind, cells, Math.max(...count.read) > count.muhr ? '  BEATEN' : '');
  cells.forEach((cell, i) => (sum[i] += cell));
}
row('in all', sum);
for (const reader of readers) {
  const times = [reader.withCode, reader.withoutCode].map((all) => middleOf(all).toFixed(2));
  console.log(`${reader.name}: p50 with a code ${times[0]} ms, empty ${times[1]} ms, wrong texts ${reader.wrong}`);
  if (reader.onlyHere.length > 0) console.log(`  Muhr does not read ${reader.onlyHere.join(' ')}`);
}
