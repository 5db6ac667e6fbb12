import { describe, expect, it } from 'vitest';

import { ru } from '../../../../utils/cleanup/lexicon/ru.ts';
import { type Role, ROLES } from '../../../../utils/cleanup/lexicon/lexicon.ts';
import { Matcher } from '../../../../utils/cleanup/lexicon/matcher.ts';

const matcher = new Matcher([ru]);
const ENTRIES = Object.entries(ru) as [Role, readonly string[]][];

/** Whether a text says what and what about, as the words of a notice do. */
const isSaid = (text: string): boolean =>
  (['object', 'wall'] as const).some((role) => matcher.has(role, text)) &&
  (['act', 'wall', 'urgency', 'price'] as const).some((role) => matcher.has(role, text));

describe('the Russian lexicon', () => {
  it('has every role', () => {
    expect(Object.keys(ru)).toEqual([...ROLES]);
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

describe('a notice in Russian', () => {
  it.each([
    'Ваша подписка скоро закончится',
    'Срок действия вашей подписки истекает через три дня',
    'Продлите подписку, чтобы читать нас и дальше',
    'Уже есть подписка? Войдите, чтобы продолжить чтение',
    'Подпишитесь на нашу рассылку: письма приходят каждое утро',
    'Отключите, пожалуйста, блокировщик рекламы: так вы поможете нам',
    'Скачайте наше приложение и включите уведомления',
    'Зарегистрируйтесь бесплатно, и вы сможете дочитать статью',
    'Поддержите независимую журналистику',
    'Оформите подписку за 99 рублей в месяц',
    'Этот материал доступен только подписчикам. Присоединяйтесь',
    'Хотите читать дальше? Получите полный доступ сегодня',
    'Нажимая кнопку, вы соглашаетесь получать рассылку',
    'Введите адрес электронной почты, и мы пришлём вам дайджест',
    'Не упустите: скидка на подписку действует для вас до пятницы',
  ])('%s', (text) => {
    expect(isSaid(text)).toBe(true);
    expect(matcher.has('address', text)).toBe(true);
  });
});

describe('a line in Russian that is an entry as a whole', () => {
  it.each<[Role, string]>([
    ['hint', 'Продолжение после рекламы'],
    ['hint', 'Текст продолжается после рекламы'],
    ['hint', 'Прокрутите вниз, чтобы прочитать всю статью'],
    ['hint', '▲ Наверх'],
    ['ad', '– РЕКЛАМА –'],
    ['ad', 'На правах рекламы'],
    ['promoHeading', 'Самое читаемое'],
    ['promoHeading', 'Читайте также:'],
    ['captionLabel', 'Подпись к большой фотографии:'],
    ['captionLabel', 'Описание фото'],
    ['share', 'Поделиться статьёй'],
    ['comments', 'Оставить комментарий'],
    ['greeting', 'Дорогой читатель,'],
    ['contents', 'В этой статье:'],
    ['references', 'Источники:'],
    ['by', 'Текст:'],
    ['share', 'Расскажите другим об этой статье'],
    ['share', 'Скопировать ссылку'],
    ['ad', 'Контент от нашего рекламодателя'],
    ['ad', 'Платное партнёрство'],
    ['promoHeading', 'Не пропустите'],
    ['promoHeading', 'Подробнее по теме'],
    ['captionLabel', 'Описание снимка'],
    ['captionLabel', 'Что на фото'],
  ])('%s: %s', (role, text) => {
    expect(matcher.isWhole(role, text)).toBe(true);
  });
});

describe('what follows an entry in Russian', () => {
  it.each<[Role, string, string]>([
    ['promoLead', 'Читайте также: Последний паром', 'Последний паром'],
    ['promoLead', 'По теме: Последний паром', 'Последний паром'],
    ['creditLabel', 'Фото: Анна Примерова', 'Анна Примерова'],
    ['creditLabel', 'Автор фото: Анна Примерова', 'Анна Примерова'],
    ['meta', 'Последнее обновление: 3.2.2026', '3.2.2026'],
    ['by', 'Автор: Анна Примерова', 'Анна Примерова'],
    ['player', 'Время чтения: 4 минуты', ''],
    ['player', 'мин. на чтение', ''],
    ['protected', 'Уточнение: Паром отходит в восемь.', 'Паром отходит в восемь.'],
    ['bio', 'Об авторе: Анна Примерова', 'Анна Примерова'],
  ])('%s: %s', (role, text, rest) => {
    expect(matcher.after(role, text)).toBe(rest);
  });
});

describe('a line of a story in Russian', () => {
  it.each([
    'Город хочет продлить договор с перевозчиком',
    'Она купила лодку и научилась ходить под парусом',
    'Договоры уже подписаны, сообщил министр сегодня',
    'Кандидаты уже зарегистрированы, их девять',
    'Законопроект поддержали две партии, три были против',
    'Он прочитал матери всё письмо вслух',
    'Полиция перекрыла дорогу на два часа',
    'Библиотека каждую неделю раздаёт книги бесплатно',
    'Мы продолжим строить, сказал министр',
    'В прошлом году газета продала больше экземпляров, чем когда-либо',
    'Пушкин приехал в Вашингтон только в анекдоте',
    'У него нет аккаунта, и писем он не пишет',
    'Корреспондент издания побывал в порту',
    'Вам налить кофе? спросил он и улыбнулся',
  ])('%s', (text) => {
    expect(isSaid(text)).toBe(false);
    expect((['wall', 'rights'] as const).filter((role) => matcher.has(role, text))).toEqual([]);
    expect((['bio', 'player', 'protected'] as const).filter((role) => matcher.after(role, text) !== null)).toEqual([]);
  });

  it.each<[Role, string]>([
    ['ad', 'Реклама в газете вызвала споры'],
    ['hint', 'Наверх ведёт одна дорога'],
    ['promoHeading', 'Самое читаемое место в книге посвящено морю'],
    ['comments', 'Комментарий министра пришёл поздно'],
    ['share', 'Отправить письмо он не успел'],
  ])('%s is not all of: %s', (role, text) => {
    expect(matcher.isWhole(role, text)).toBe(false);
  });
});
