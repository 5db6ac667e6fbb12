import { describe, expect, it } from 'vitest';

import { isCredit, isOutright, isProse, splitCredit, toCreditName } from '../../../utils/article/credits.ts';
import { lexiconsFor } from '../../../utils/cleanup/lexicon/index.ts';
import { type Matcher, matcherOf } from '../../../utils/cleanup/lexicon/matcher.ts';
import { matcher, STORY } from '../cleanup/blocks-of.ts';

const matcherFor = (lang: string): Matcher => matcherOf(lexiconsFor(lang));

describe('isProse', () => {
  it.each([
    'that was all the tag said',
    'The winch came back in May.',
    'Die Winde kam im Mai zurück.',
    'la corde était restée là.',
    'верёвка осталась внизу.',
    'الحبل بقي هناك طوال الليل.',
    'החבל נשאר שם כל הלילה.',
    'रस्सी रात भर वहीं पड़ी रही।',
    '밧줄은 밤새 거기 있었다.',
    '縄は一晩中そこにあった。',
    '绳子整夜都放在那里。',
    '鐘楼の縄を直す人たち',
  ])('%j is', (text) => {
    expect(isProse(text)).toBe(true);
  });

  it.each([
    '',
    'Ida Marsh',
    'Ida Marsh for the county',
    'privat',
    'handout, parish',
    'Jan de Vries / Fell Nieuws',
    'سلمى الحداد / وكالة الوادي',
    'סוכנות העמק',
    '한지수 기자',
    '小野寺遥',
    '小野寺遥。',
    '溪谷日报社／林例',
  ])('%j is not', (text) => {
    expect(isProse(text)).toBe(false);
  });
});

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
    ['en', 'AP Photo/Ida Marsh, File'],
    ['en', '(AP Photo/Ida Marsh)'],
    ['en', 'REUTERS/Ida Marsh/File Photo'],
    ['en', 'Getty'],
    ['en', '(NASA/JPL)'],
    ['en', 'Photo credit - Ida Marsh'],
    ['en', 'Photo: J. K. Marsh'],
    ['en', '© 2019 Ida Marsh. All rights reserved.'],
    ['it', 'Foto di Ida Marsh'],
    ['fr', 'Photo de Ida Marsh'],
    ['nl', 'Foto van Ida de Marsh'],
    ['de', 'Foto von Ida Marsh'],
    ['de', 'Foto: privat'],
    ['pl', 'Fot. Ida Marsh'],
    ['pt', 'Foto: Divulgação'],
    ['ko', '사진=골짜기통신'],
    ['ko', '(사진=한지수)'],
    ['ko', '골짜기통신 제공'],
    ['zh', '图｜林例'],
    ['zh', '溪谷社记者 林例 摄'],
    ['zh', '（圖／林例攝）'],
    ['ja', '撮影＝小野寺遥'],
    ['ja', '谷通信社提供'],
    ['ru', 'Фото: Ида Маршева / Долина'],
    ['he', 'צילום: עידה מרש'],
  ])('%s: %j is one', (lang, text) => {
    expect(isCredit(text, matcherFor(lang))).toBe(true);
  });

  it.each([
    ['en', 'He told Reuters'],
    ['en', 'Photo:'],
    ['en', 'FILE PHOTO: A man walks past the tower'],
    ['en', '© Ida Marsh The winch is brought back from the mill and put into the yard'],
    ['de', 'Foto: Die Winde kam im Mai zurück.'],
    ['fr', 'Photo de la tour'],
    ['nl', 'Foto van Harrow'],
    ['sv', 'Foto: repet låg kvar hela natten.'],
    ['ko', '사진: 밧줄은 밤새 거기 있었다.'],
    ['zh', '图书馆的门'],
    ['ja', '写真：鐘楼の縄を直す人たち'],
  ])('%s: %j is none', (lang, text) => {
    expect(isCredit(text, matcherFor(lang))).toBe(false);
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
    ['The bell at dawn Image: GETTY', 'The bell at dawn', 'Image: GETTY'],
    ['The bell at dawn (AP Photo/Ida Marsh, File)', 'The bell at dawn', 'AP Photo/Ida Marsh, File'],
    ['The bell at dawn. (NASA/JPL)', 'The bell at dawn.', 'NASA/JPL'],
    ['The bell at dawn | AFP', 'The bell at dawn', 'AFP'],
    ['The bell at dawn / AFP', 'The bell at dawn', 'AFP'],
    ['FILE PHOTO: The bell at dawn. REUTERS/Ida Marsh', 'FILE PHOTO: The bell at dawn.', 'REUTERS/Ida Marsh'],
    ['On the back somebody wrote: Photo: not for sale', 'On the back somebody wrote: Photo: not for sale', null],
  ])('%j', (text, caption, credit) => {
    expect(splitCredit(text, matcher)).toEqual({ caption, credit });
  });

  it.each([
    ['pl', 'Wieża o świcie Fot. Ida Marsh', 'Wieża o świcie', 'Fot. Ida Marsh'],
    ['ko', '종탑을 고치는 사람들 (사진=한지수)', '종탑을 고치는 사람들', '사진=한지수'],
    ['zh', '居民修理钟楼。溪谷社记者 林例 摄', '居民修理钟楼。', '溪谷社记者 林例 摄'],
    ['ja', '鐘楼を直す人たち＝撮影・小野寺遥', '鐘楼を直す人たち', '撮影・小野寺遥'],
    ['ja', '鐘楼を直す人たち（撮影＝小野寺遥）', '鐘楼を直す人たち', '撮影＝小野寺遥'],
  ])('%s: %j', (lang, text, caption, credit) => {
    expect(splitCredit(text, matcherFor(lang))).toEqual({ caption, credit });
  });
});

describe('isOutright', () => {
  it.each(['Photo: Ida Marsh', 'REUTERS/Ida Marsh', '(AP Photo/Ida Marsh)', '(NASA/JPL)'])('%j is', (text) => {
    expect(isOutright(text, matcher)).toBe(true);
  });

  it.each(['Photo: not for sale', '(Reuters)', 'Ida Marsh', '(in the tower)', 'Source of the river'])(
    '%j is not',
    (text) => {
      expect(isOutright(text, matcher)).toBe(false);
    },
  );
});

describe('toCreditName', () => {
  it.each([
    ['Photo credit: Ida Marsh | Fell Examiner', 'Ida Marsh | Fell Examiner'],
    ['Photo: Ida Marsh', 'Ida Marsh'],
    ['Photograph by Ida Marsh', 'Ida Marsh'],
    ['© Ida Marsh', 'Ida Marsh'],
    ['Image: © Ida Marsh', 'Ida Marsh'],
    ['Ida Marsh/AP', 'Ida Marsh/AP'],
    ['(Photo: Ida Marsh)', 'Ida Marsh'],
    ['Image source, Photograph: Ida Marsh', 'Ida Marsh'],
    ['Image: picture alliance / dpa', 'picture alliance / dpa'],
    ['Photo', 'Photo'],
    ['©', '©'],
  ])('%j -> %j', (text, name) => {
    expect(toCreditName(text, matcher)).toBe(name);
  });
});
