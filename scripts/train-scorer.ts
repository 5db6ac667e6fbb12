/**
 * Trains the scorer of notices and writes its model, the same to the byte for the same texts.
 *
 *   npm run train:scorer                   trains, writes utils/cleanup/notice/model.json, and reports on left-out texts
 *   npm run train:scorer -- --test DIR     no training: how the model there is does on the texts of another folder
 *
 * What is measured was left out of what measured it: texts are dealt into five folds, those that are nearly alike into
 * the same one.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';

import { readFixtures, readFolder, readTexts } from '../tests/bench/scorer/examples.ts';
import { calibrate, fitModel, judgeLeftOut, scoreWith } from '../tests/bench/scorer/fit.ts';
import { toReport } from '../tests/bench/scorer/report.ts';
import { Names, toRow } from '../tests/bench/scorer/rows.ts';
import { LEAST_ODDS } from '../utils/cleanup/notice/rules.ts';

const MODEL = path.resolve(import.meta.dirname, '../utils/cleanup/notice/model.json');

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { test: { type: 'string' } } });
  if (values.test !== undefined) {
    console.log(toReport(scoreWith(await readFolder(values.test)), LEAST_ODDS).join('\n'));
    return;
  }
  const examples = [...(await readTexts()), ...(await readFixtures())];
  const names = new Names();
  const rows = examples.map((example) => toRow(example, names));
  const leftOut = judgeLeftOut(examples, rows, names.all);
  const offsets = calibrate(leftOut);
  const { model } = fitModel(rows, names.all, offsets);
  const json = `${JSON.stringify(model, null, 2)}\n`;
  await writeFile(MODEL, json);
  const shifted = leftOut.map(({ example, odds }) => ({ example, odds: odds + (offsets.get(example.lang) ?? 0) }));
  console.log(toReport(shifted, LEAST_ODDS).join('\n'));
  console.log(`${examples.length} texts; the model is ${(gzipSync(json).length / 1024).toFixed(1)} KiB gzip`);
}

try {
  await main();
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
