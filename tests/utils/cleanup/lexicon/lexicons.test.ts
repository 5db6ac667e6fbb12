import { describe, expect, it } from 'vitest';

import { LEXICONS, lexiconsFor } from '../../../../utils/cleanup/lexicon/index.ts';
import { type Role, ROLES } from '../../../../utils/cleanup/lexicon/lexicon.ts';
import { Matcher } from '../../../../utils/cleanup/lexicon/matcher.ts';

const ENTRIES = Object.entries(LEXICONS).flatMap(([lang, lexicon]) =>
  Object.entries(lexicon).map(([role, entries]) => ({ lang, role, entries })),
);

describe('every lexicon', () => {
  it('is among those of its language, before English', () => {
    expect(Object.keys(LEXICONS)).toEqual(expect.arrayContaining(['ar', 'de', 'en', 'ja', 'sw']));
    for (const [lang, lexicon] of Object.entries(LEXICONS)) {
      expect(lexiconsFor(`${lang}-XX`)).toEqual([...new Set([lexicon, LEXICONS['en']])]);
    }
  });

  it.each(ENTRIES)('$lang: $role is a role, and has entries', ({ role, entries }) => {
    expect(ROLES).toContain(role);
    expect(entries.length).toBeGreaterThan(0);
  });

  it.each(ENTRIES)('$lang: $role has each entry once', ({ entries }) => {
    expect(entries.filter((entry, at) => entries.indexOf(entry) !== at)).toEqual([]);
  });

  it.each(ENTRIES)('$lang: $role is in lower case, without stray spaces', ({ entries }) => {
    expect(entries.filter((entry) => entry !== entry.toLowerCase())).toEqual([]);
    expect(entries.filter((entry) => entry !== entry.trim().replace(/\s+/gu, ' '))).toEqual([]);
  });

  it.each(ENTRIES)('$lang: $role has a star only after three letters, and a gap only between words', ({ entries }) => {
    const words = entries.flatMap((entry) => entry.split(' ')).filter((word) => word.includes('*'));
    // Marks are no letters: those of Arabic are not read, and a vowel sign of Hindi is not a letter of its own.
    const letters = (word: string): number => word.match(/\p{L}/gu)?.length ?? 0;
    expect(words.filter((word) => !/^[^*]+\*$/u.test(word) || letters(word) < 3)).toEqual([]);
    expect(entries.filter((entry) => entry.includes('…') && !/^[^…]+( … [^…]+)+$/u.test(entry))).toEqual([]);
  });

  it.each(ENTRIES)('$lang: each entry of $role is found in itself', ({ lang, role, entries }) => {
    const matcher = new Matcher([LEXICONS[lang] ?? {}]);
    const found = (entry: string): boolean => matcher.isWhole(role as Role, entry.replaceAll('*', ''));
    expect(entries.filter((entry) => !found(entry))).toEqual([]);
  });
});

/** The English one stands in groups of meaning. */
describe('every lexicon but English', () => {
  it.each(ENTRIES.filter(({ lang }) => lang !== 'en'))('$lang: $role is sorted by code unit', ({ entries }) => {
    expect(entries).toEqual([...entries].sort());
  });
});

/** With English, as on a page of the language. */
const matcherFor = (lang: string): Matcher => new Matcher(lexiconsFor(lang));

describe('says of a line that is noise', () => {
  it.each<[string, Role, string]>([
    ['de', 'act', 'Registrieren Sie sich für unseren Newsletter'],
    ['de', 'object', 'Lesen Sie mit Ihrem Probeabo alles von uns'],
    ['de', 'address', 'Unterstützen Sie eine freie Presse'],
    ['de', 'urgency', 'Ihr Zugang ist abgelaufen'],
    ['de', 'price', 'Nur 4,90 Euro pro Monat'],
    ['de', 'wall', 'Haben Sie bereits ein Abo? Dann hier entlang'],
    ['de', 'wall', 'Dieser Text ist nur für Abonnentinnen lesbar'],
    ['de', 'rights', '2026 Hafenblatt. Alle Rechte vorbehalten.'],
    ['ar', 'act', 'احصل على الصحيفة كاملة'],
    ['ar', 'object', 'اختر النشرة البريدية التي تناسبك'],
    ['ar', 'address', 'كل جديد في بريدك'],
    ['ar', 'urgency', 'العرض ينتهي غداً، لا تفوّت الفرصة'],
    ['ar', 'price', 'ثلاثة دولارات شهرياً'],
    ['ar', 'wall', 'هذه المادة للمشتركين فقط'],
    ['ar', 'wall', 'لمتابعة القراءة سجل الدخول'],
    ['ar', 'rights', 'جميع الحقوق محفوظة لصحيفة الميناء'],
    ['ja', 'act', '今週中にご購読をお決めの方へ'],
    ['ja', 'object', '有料会員の方だけがご覧になれます'],
    ['ja', 'address', '港の話題をお届けします'],
    ['ja', 'urgency', '今すぐはじめましょう'],
    ['ja', 'price', '月額五百円で読み放題'],
    ['ja', 'wall', '港の話の続きを読むには手続きがいります'],
    ['ja', 'wall', 'この記事は会員限定です'],
    ['ja', 'rights', '記事と写真の無断転載を禁じます'],
    ['sw', 'act', 'Jiandikishe hapa leo'],
    ['sw', 'object', 'Fungua akaunti yako mpya'],
    ['sw', 'address', 'Gazeti letu la pwani'],
    ['sw', 'urgency', 'Usikose toleo la kesho'],
    ['sw', 'price', 'Shilingi mia mbili kwa mwezi'],
    ['sw', 'wall', 'Tafadhali weka barua pepe yako hapa'],
    ['sw', 'wall', 'Lipia ili kuendelea na makala haya'],
    ['sw', 'rights', 'Mwambao 2026. Haki zote zimehifadhiwa.'],
  ])('%s, %s: %s', (lang, role, text) => {
    expect(matcherFor(lang).has(role, text)).toBe(true);
  });
});

describe('says of a line that is an entry as a whole', () => {
  it.each<[string, Role, string]>([
    ['de', 'hint', 'Der Artikel geht unter der Anzeige weiter'],
    ['de', 'hint', '▲ Nach oben'],
    ['de', 'ad', '– ANZEIGE –'],
    ['de', 'promoHeading', 'Das könnte Sie auch interessieren:'],
    ['de', 'captionLabel', 'Bildunterschrift für das große Bild:'],
    ['de', 'share', 'Artikel teilen'],
    ['de', 'comments', 'Kommentar schreiben'],
    ['de', 'greeting', 'Liebe Leserin, lieber Leser,'],
    ['ar', 'hint', 'مرر للأسفل لقراءة المقال'],
    ['ar', 'ad', '[إعلان]'],
    ['ar', 'promoHeading', 'مواضيع ذات صلة'],
    ['ar', 'captionLabel', 'التعليق على الصورة:'],
    ['ar', 'share', 'نسخ الرابط'],
    ['ar', 'comments', 'أضف تعليقاً'],
    ['ar', 'greeting', 'عزيزي القارئ،'],
    ['ja', 'hint', '記事は広告の後に続きます'],
    ['ja', 'ad', '【広告】'],
    ['ja', 'ad', '[PR]'],
    ['ja', 'promoHeading', '■あわせて読みたい'],
    ['ja', 'captionLabel', '写真説明：'],
    ['ja', 'share', 'この記事をシェア'],
    ['ja', 'comments', 'コメントを書く'],
    ['ja', 'greeting', '読者の皆さまへ'],
    ['sw', 'hint', 'Shuka chini kusoma makala'],
    ['sw', 'ad', 'TANGAZO'],
    ['sw', 'promoHeading', 'Habari zinazohusiana'],
    ['sw', 'captionLabel', 'Maelezo ya picha:'],
    ['sw', 'share', 'Sambaza habari hii'],
    ['sw', 'comments', 'Toa maoni yako'],
    ['sw', 'greeting', 'Hujambo!'],
  ])('%s, %s: %s', (lang, role, text) => {
    expect(matcherFor(lang).isWhole(role, text)).toBe(true);
  });
});

describe('says what follows', () => {
  it.each<[string, Role, string, string]>([
    ['de', 'promoLead', 'Lesen Sie auch: Die letzte Fähre', 'Die letzte Fähre'],
    ['de', 'creditLabel', 'Foto: Jule Beispiel', 'Jule Beispiel'],
    ['de', 'meta', 'Zuletzt aktualisiert: 3.2.2026', '3.2.2026'],
    ['de', 'player', 'Lesezeit: 4', '4'],
    ['de', 'protected', 'Korrektur: Die Fähre fährt um acht.', 'Die Fähre fährt um acht.'],
    ['de', 'bio', 'Über den Autor: Jule Beispiel', 'Jule Beispiel'],
    ['ar', 'promoLead', 'اقرأ أيضاً: العبّارة الأخيرة', 'العبّارة الأخيرة'],
    ['ar', 'creditLabel', 'تصوير: سامر نجم', 'سامر نجم'],
    ['ar', 'meta', 'آخر تحديث: 3/2/2026', '3/2/2026'],
    ['ar', 'player', 'مدة القراءة: 4', '4'],
    ['ar', 'protected', 'تصحيح: تبحر العبّارة في الثامنة.', 'تبحر العبّارة في الثامنة.'],
    ['ar', 'bio', 'عن الكاتب: سامر نجم', 'سامر نجم'],
    ['ja', 'promoLead', '関連記事：最後の渡し船', '最後の渡し船'],
    ['ja', 'creditLabel', '写真：小野寺遥', '小野寺遥'],
    ['ja', 'meta', '更新：2026年2月3日', '2026年2月3日'],
    ['ja', 'player', '読了時間：4', '4'],
    ['ja', 'protected', '訂正：渡し船は八時に出ます。', '渡し船は八時に出ます。'],
    ['ja', 'bio', '筆者紹介：小野寺遥', '小野寺遥'],
    ['sw', 'promoLead', 'Soma pia: Jahazi la mwisho', 'Jahazi la mwisho'],
    ['sw', 'creditLabel', 'Picha: Said Omari', 'Said Omari'],
    ['sw', 'meta', 'Imesasishwa: 3/2/2026', '3/2/2026'],
    ['sw', 'player', 'Muda wa kusoma: 4', '4'],
    ['sw', 'protected', 'Sahihisho: Jahazi huondoka saa mbili.', 'Jahazi huondoka saa mbili.'],
    ['sw', 'bio', 'Kuhusu mwandishi: Said Omari', 'Said Omari'],
  ])('%s, %s: %s', (lang, role, text, rest) => {
    expect(matcherFor(lang).after(role, text)).toBe(rest);
  });
});

describe('leaves alone the words of stories', () => {
  it.each<[string, Role, string]>([
    ['de', 'act', 'Die Mitglieder unterstützten ihn seit langer Zeit'],
    ['de', 'object', 'Der Verein zählt zweihundert Mitglieder und ein Konto bei der Bank'],
    ['de', 'address', 'Sie sagte, ihre Mutter habe ihr nie geschrieben'],
    ['de', 'wall', 'Der Verlag will mehr Abonnenten gewinnen'],
    ['de', 'rights', 'Das Lied ist urheberrechtlich geschützt, sagt der Richter'],
    ['ar', 'act', 'تابع الوزير قائلاً إن الفريق سجل هدفين'],
    ['ar', 'object', 'تطبيق القانون يبدأ غداً، ونشره على حسابه'],
    ['ar', 'share', 'شارك المئات في المسيرة'],
    ['ar', 'meta', 'نشرت الصحيفة تقريراً عن الميناء'],
    ['ar', 'wall', 'بلغ عدد المشتركين في السباق ألفاً'],
    ['ar', 'bio', 'يكتب عن البحر كل من عاش قربه'],
    ['ja', 'act', '町の建物が世界遺産に登録された'],
    ['ja', 'object', '委員会の会員らが通知を受けた'],
    ['ja', 'urgency', '毎日のように船が着く'],
    ['ja', 'share', 'シェア'],
    ['ja', 'meta', '更新は年に一度だ'],
    ['ja', 'wall', '会員は三百人を超えた'],
    ['ja', 'bio', 'ジャーナリストの男性は船に乗っていた'],
    ['ja', 'rights', '無断転載をめぐる裁判が始まった'],
    ['sw', 'act', 'Wakulima walipata mbegu na kulipa ada'],
    ['sw', 'object', 'Usajili wa wachezaji wa programu hiyo umeanza'],
    ['sw', 'meta', 'Tarehe 12 Machi 2024 mvua ilinyesha'],
    ['sw', 'wall', 'Wanachama wa kikundi walijisajili mwaka jana'],
    ['sw', 'rights', 'Msanii anadai hakimiliki ya wimbo huo'],
  ])('%s, %s: %s', (lang, role, text) => {
    expect(matcherFor(lang).has(role, text)).toBe(false);
  });

  it.each<[string, Role, string]>([
    ['de', 'ad', 'Anzeigen gegen den Bürgermeister'],
    ['de', 'hint', 'Nach oben führt nur ein Weg'],
    ['ar', 'ad', 'إعلان نتائج الانتخابات'],
    ['ar', 'hint', 'إلى الأعلى صعد الصيادون'],
    ['ja', 'ad', '広告業界の一年'],
    ['ja', 'hint', '続きを読む人が増えた'],
    ['sw', 'ad', 'Tangazo la rais lazua mjadala'],
    ['sw', 'hint', 'Rudi juu ya mlima'],
  ])('%s, %s: %s is more than the entry', (lang, role, text) => {
    expect(matcherFor(lang).isWhole(role, text)).toBe(false);
  });
});
