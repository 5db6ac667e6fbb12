import { describe, expect, it } from 'vitest';

import { isCredit, splitCredit, toCreditName } from '../../../utils/article/captions.ts';
import { matcher, STORY } from '../cleanup/blocks-of.ts';

describe('isCredit', () => {
  it.each([
    'Photo: Ida Marsh',
    'Photo credit: Ida Marsh | Fell Examiner',
    'Photograph by Ida Marsh for the county',
    '© Ida Marsh',
    'Copyright Fell Examiner',
    '(c) Una Pike',
    'Ida Marsh/AFP',
    'Ida Marsh/Getty Images',
    'REUTERS/Reuters',
    'Courtesy of the parish',
    'Image courtesy of Tom Garth',
  ])('%j is one', (text) => {
    expect(isCredit(text, matcher)).toBe(true);
  });

  it.each([
    '',
    'Copyright lawyers leave the court after the hearing',
    'Illustration by hand of a bell',
    'Image of the bridge at dawn',
    'Photographs hang in the tower.',
    'The winch, borrowed from the mill',
    'Pictures of the bell were sold at the fair. The choir sang.',
    'Photo: The winch. It was borrowed from the mill. It went back.',
    'The agency Reuters was told of the bell. Nobody came to look at it.',
    `Photo: ${STORY[0]}`,
    `© ${'Ida Marsh '.repeat(30)}`,
  ])('%j is none', (text) => {
    expect(isCredit(text, matcher)).toBe(false);
  });
});

describe('splitCredit', () => {
  it.each([
    ['The bell at dawn. Photo: Ida Marsh/AP', 'The bell at dawn.', 'Photo: Ida Marsh/AP'],
    ['The bell at dawn | Photo: Ida Marsh', 'The bell at dawn', 'Photo: Ida Marsh'],
    ['The bell at dawn (Photo: Ida Marsh)', 'The bell at dawn', 'Photo: Ida Marsh'],
    ['The bell at dawn. © Ida Marsh', 'The bell at dawn.', '© Ida Marsh'],
    ['The bell. The winch. Photograph by Ida Marsh', 'The bell. The winch.', 'Photograph by Ida Marsh'],
    ['The bell at dawn', 'The bell at dawn', null],
    ['The bell at dawn (in the tower)', 'The bell at dawn (in the tower)', null],
    ['The bell – and the winch', 'The bell – and the winch', null],
    ['Photo: Ida Marsh', 'Photo: Ida Marsh', null],
  ])('%j', (text, caption, credit) => {
    expect(splitCredit(text, matcher)).toEqual({ caption, credit });
  });
});

describe('toCreditName', () => {
  it.each([
    ['Photo credit: Ida Marsh | Fell Examiner', 'Ida Marsh | Fell Examiner'],
    ['Photo: Ida Marsh', 'Ida Marsh'],
    ['Photograph by Ida Marsh', 'Ida Marsh'],
    ['© Ida Marsh', 'Ida Marsh'],
    ['Image: © Ida Marsh', 'Ida Marsh'],
    ['Ida Marsh/AP', 'Ida Marsh/AP'],
    ['Photo', 'Photo'],
    ['©', '©'],
  ])('%j -> %j', (text, name) => {
    expect(toCreditName(text, matcher)).toBe(name);
  });
});
