import { describe, expect, it } from 'vitest';

import { uk } from '../../../../utils/cleanup/lexicon/uk.ts';
import { type Role, ROLES } from '../../../../utils/cleanup/lexicon/lexicon.ts';
import { Matcher } from '../../../../utils/cleanup/lexicon/matcher.ts';

const matcher = new Matcher([uk]);
const ENTRIES = Object.entries(uk) as [Role, readonly string[]][];

/** Whether a text says what and what about, as the words of a notice do. */
const isSaid = (text: string): boolean =>
  (['object', 'wall'] as const).some((role) => matcher.has(role, text)) &&
  (['act', 'wall', 'urgency', 'price'] as const).some((role) => matcher.has(role, text));

describe('the Ukrainian lexicon', () => {
  it('has every role', () => {
    expect(Object.keys(uk)).toEqual([...ROLES]);
  });

  it.each(ENTRIES)('%s holds each entry once, sorted, in lower case, in composed letters', (_, entries) => {
    expect(entries).toEqual([...new Set(entries)].sort());
    expect(entries).toEqual(entries.map((entry) => entry.toLowerCase().normalize('NFC').trim().replace(/\s+/gu, ' ')));
  });

  it.each(ENTRIES)('%s has stars after three letters, and gaps between words', (_, entries) => {
    const words = entries.flatMap((entry) => entry.split(' '));
    expect(words.filter((word) => word.includes('*') && !/^[^*]*\p{L}{3}\*$/u.test(word))).toEqual([]);
    expect(entries.filter((entry) => entry.includes('…') && !/^[^…]+( … [^…]+)+$/u.test(entry))).toEqual([]);
  });

  it.each(ENTRIES)('%s finds each of its entries', (role, entries) => {
    expect(entries.filter((entry) => !matcher.isWhole(role, entry.replaceAll('*', '')))).toEqual([]);
  });
});

describe('a notice in Ukrainian', () => {
  it.each([
    'Ваша підписка незабаром завершиться',
    'Термін дії вашої передплати спливає за три дні',
    'Поновіть передплату, щоб читати нас і далі',
    'Вже маєте підписку? Увійдіть, щоб продовжити читання',
    'Підпишіться на нашу розсилку: листи приходять щоранку',
    'Вимкніть, будь ласка, блокувальник реклами: так ви допоможете нам',
    'Завантажте наш застосунок і ввімкніть сповіщення про новини',
    'Зареєструйтеся безкоштовно, і ви зможете дочитати статтю',
    'Підтримайте незалежну журналістику',
    'Оформіть передплату за 99 гривень на місяць',
    'Цей матеріал доступний лише для передплатників. Приєднуйтеся',
    'Хочете читати далі? Отримайте повний доступ сьогодні',
    'Натискаючи кнопку, ви погоджуєтеся отримувати розсилку',
    'Введіть адресу електронної пошти, і ми надішлемо вам дайджест',
    'Не проґавте: знижка на передплату діє для вас до п’ятниці',
  ])('%s', (text) => {
    expect(isSaid(text)).toBe(true);
    expect(matcher.has('address', text)).toBe(true);
  });
});

describe('a line in Ukrainian that is an entry as a whole', () => {
  it.each<[Role, string]>([
    ['hint', 'Продовження після реклами'],
    ['hint', 'Текст продовжується після реклами'],
    ['hint', 'Прокрутіть вниз, щоб прочитати всю статтю'],
    ['hint', '▲ Нагору'],
    ['ad', '– РЕКЛАМА –'],
    ['ad', 'На правах реклами'],
    ['promoHeading', 'Найпопулярніше'],
    ['promoHeading', 'Читайте також:'],
    ['promoHeading', 'Пов’язані новини'],
    ['captionLabel', 'Підпис до великого фото:'],
    ['captionLabel', 'Опис фото'],
    ['share', 'Поділитися статтею'],
    ['comments', 'Залишити коментар'],
    ['greeting', 'Шановний читачу,'],
    ['contents', 'У цій статті:'],
    ['references', 'Джерела:'],
    ['by', 'Текст:'],
    ['share', 'Розкажіть іншим про цю статтю'],
    ['share', 'Скопіювати посилання'],
    ['ad', 'Контент від нашого рекламодавця'],
    ['ad', 'Платне партнерство'],
    ['promoHeading', 'Не пропустіть'],
    ['promoHeading', 'Більше за темою'],
    ['captionLabel', 'Опис знімка'],
    ['captionLabel', 'Що на фото'],
  ])('%s: %s', (role, text) => {
    expect(matcher.isWhole(role, text)).toBe(true);
  });
});

describe('what follows an entry in Ukrainian', () => {
  it.each<[Role, string, string]>([
    ['promoLead', 'Читайте також: Останній пором', 'Останній пором'],
    ['promoLead', 'За темою: Останній пором', 'Останній пором'],
    ['creditLabel', 'Фото: Олена Прикладна', 'Олена Прикладна'],
    ['creditLabel', 'Джерело фото: Олена Прикладна', 'Олена Прикладна'],
    ['meta', 'Останнє оновлення: 3.2.2026', '3.2.2026'],
    ['by', 'Авторка: Олена Прикладна', 'Олена Прикладна'],
    ['player', 'Час читання: 4 хв', ''],
    ['player', 'хв на читання', ''],
    ['protected', 'Уточнення: Пором відходить о восьмій.', 'Пором відходить о восьмій.'],
    ['bio', 'Про авторку: Олена Прикладна', 'Олена Прикладна'],
  ])('%s: %s', (role, text, rest) => {
    expect(matcher.after(role, text)).toBe(rest);
  });
});

describe('a line of a story in Ukrainian', () => {
  it.each([
    'Місто хоче продовжити договір з перевізником',
    'Вона купила човен і навчилася ходити під вітрилом',
    'Угоди вже підписані, повідомив міністр сьогодні',
    'Кандидати вже зареєстровані, їх дев’ять',
    'Законопроєкт підтримали дві партії, три були проти',
    'Він прочитав матері весь лист уголос',
    'Поліція перекрила дорогу на дві години',
    'Бібліотека щотижня роздає книжки безкоштовно',
    'Ми продовжимо будувати, сказав міністр',
    'Торік газета продала більше примірників, ніж будь-коли',
    'Членство країни в союзі обговорюють сьогодні',
    'Воїн пожертвував життям заради побратимів',
    'Кореспондент видання побував у порту',
    'Вам налити кави? спитав він і всміхнувся',
  ])('%s', (text) => {
    expect(isSaid(text)).toBe(false);
    expect((['wall', 'rights'] as const).filter((role) => matcher.has(role, text))).toEqual([]);
    expect((['bio', 'player', 'protected'] as const).filter((role) => matcher.after(role, text) !== null)).toEqual([]);
  });

  it.each<[Role, string]>([
    ['ad', 'Реклама в газеті викликала суперечки'],
    ['hint', 'Нагору веде одна дорога'],
    ['promoHeading', 'Найпопулярніше місце в книзі присвячене морю'],
    ['comments', 'Коментар міністра надійшов пізно'],
    ['share', 'Надіслати листа він не встиг'],
  ])('%s is not all of: %s', (role, text) => {
    expect(matcher.isWhole(role, text)).toBe(false);
  });
});
