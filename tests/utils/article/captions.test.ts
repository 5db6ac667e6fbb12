import { describe, expect, it } from 'vitest';

import { afterLabel, isLabel, toPieces } from '../../../utils/article/captions.ts';
import { lexiconsFor } from '../../../utils/cleanup/lexicon/index.ts';
import { type Matcher, matcherOf } from '../../../utils/cleanup/lexicon/matcher.ts';
import { blocksOf } from '../cleanup/blocks-of.ts';

const matcherFor = (lang: string): Matcher => matcherOf(lexiconsFor(lang));

describe('isLabel', () => {
  it.each([
    ['en', 'Image caption'],
    ['en', 'Caption for the picture below:'],
    ['en', 'Image 1 of 8'],
    ['en', 'Image 1 of / 8'],
    ['en', 'Photo credit:'],
    ['fr', 'Légende de la photo ci-contre :'],
    ['de', 'Bildunterschrift zu diesem Foto:'],
    ['es', 'Pie de la foto siguiente:'],
    ['tr', 'Alttaki fotoğrafın açıklaması:'],
    ['ru', 'Подпись к фото справа:'],
    ['hi', 'नीचे की तस्वीर का कैप्शन:'],
    ['ja', '右の写真の説明：'],
    ['ko', '아래 사진 설명:'],
    ['zh', '下图说明：'],
  ])('%s: %j is one', (lang, text) => {
    expect(isLabel(text, matcherFor(lang))).toBe(true);
  });

  it.each([
    ['en', 'The caption read:'],
    ['en', 'Caption writers are few.'],
    ['en', 'Caption: villagers mend the rope'],
    ['en', 'Nine of 12'],
    ['en', '1 / 8'],
    ['fr', 'La légende disait :'],
  ])('%s: %j is none', (lang, text) => {
    expect(isLabel(text, matcherFor(lang))).toBe(false);
  });
});

describe('afterLabel', () => {
  it.each([
    ['en', 'Caption: villagers mend the rope', 'villagers mend the rope'],
    ['en', 'Caption for the picture above: villagers mend the rope', 'villagers mend the rope'],
    ['en', 'Image caption Villagers mend the rope', 'Villagers mend the rope'],
    ['fr', 'Légende : des habitants réparent la corde', 'des habitants réparent la corde'],
    ['ja', '写真のキャプション：縄を直す人たち', '縄を直す人たち'],
    ['en', 'Photo caption writers are few', null],
    ['en', 'Caption Writers are few', null],
    ['en', 'Photo: villagers mend the rope', null],
    ['en', 'Image caption:', null],
    ['en', 'The rope: villagers mend it', null],
  ])('%s: %j -> %j', (lang, text, rest) => {
    expect(afterLabel(text, matcherFor(lang))).toBe(rest);
  });
});

describe('toPieces', () => {
  const rolesOf = (...texts: readonly string[]): string[] =>
    toPieces(blocksOf(texts.map((text) => `<p>${text}</p>`).join('')), [], matcherFor('en')).map(({ role }) => role);

  it('takes a few words before a colon for a label, whatever they are', () => {
    expect(rolesOf('Ringers at work:', 'Four of them pull the rope on a Sunday.')).toEqual(['label', 'caption']);
  });

  it.each(['Four of them: the ringers on a Sunday', 'What the four ringers of the parish had to say:'])(
    'leaves %j a caption',
    (text) => {
      expect(rolesOf(text)).toEqual(['caption']);
    },
  );
});
