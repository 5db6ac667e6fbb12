import { describe, expect, it } from 'vitest';

import { pl } from '../../../../utils/cleanup/lexicon/pl.ts';
import { type Role, ROLES } from '../../../../utils/cleanup/lexicon/lexicon.ts';
import { Matcher } from '../../../../utils/cleanup/lexicon/matcher.ts';

const matcher = new Matcher([pl]);
const ENTRIES = Object.entries(pl) as [Role, readonly string[]][];

/** Whether a text says what and what about, as the words of a notice do. */
const isSaid = (text: string): boolean =>
  (['object', 'wall'] as const).some((role) => matcher.has(role, text)) &&
  (['act', 'wall', 'urgency', 'price'] as const).some((role) => matcher.has(role, text));

describe('the Polish lexicon', () => {
  it('has every role', () => {
    expect(Object.keys(pl)).toEqual([...ROLES]);
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

describe('a notice in Polish', () => {
  it.each([
    'Twoja prenumerata wkrótce wygaśnie',
    'Państwa subskrypcja dobiega końca, zachęcamy do jej odnowienia',
    'Odnów dostęp, zanim straci ważność twoja subskrypcja',
    'Masz już prenumeratę? Zaloguj się',
    'Zapisz się do naszego newslettera i otrzymuj go codziennie',
    'Drodzy Czytelnicy, prosimy o wyłączenie AdBlocka',
    'Pobierz naszą aplikację i włącz powiadomienia',
    'Załóż darmowe konto, żeby czytać dalej',
    'Wesprzyj niezależne dziennikarstwo, przekaż darowiznę',
    'Kup dostęp premium już od 9,90 zł miesięcznie',
    'Ten artykuł jest tylko dla subskrybentów. Dołącz do nas',
    'Nie przegap najważniejszych tekstów: zamów newsletter',
    'Wykorzystałeś limit bezpłatnych artykułów',
    'Podając adres e-mail, zgadzasz się na otrzymywanie newslettera od nas w każdej chwili',
    'Aby przeczytać całość, wykup prenumeratę',
  ])('%s', (text) => {
    expect(isSaid(text)).toBe(true);
    expect(matcher.has('address', text)).toBe(true);
  });
});

describe('a line in Polish that is an entry as a whole', () => {
  it.each<[Role, string]>([
    ['hint', 'Dalsza część artykułu znajduje się pod materiałem wideo'],
    ['hint', 'Ciąg dalszy artykułu pod reklamą'],
    ['hint', 'Przewiń w dół, aby przeczytać cały artykuł'],
    ['hint', '▲ Do góry'],
    ['ad', '– REKLAMA –'],
    ['ad', 'Artykuł sponsorowany'],
    ['promoHeading', 'Najczęściej czytane'],
    ['promoHeading', 'Przeczytaj także:'],
    ['captionLabel', 'Podpis pod dużym zdjęciem:'],
    ['captionLabel', 'Opis zdjęcia'],
    ['share', 'Udostępnij artykuł'],
    ['comments', 'Dodaj komentarz'],
    ['greeting', 'Drogi Czytelniku,'],
    ['contents', 'W tym artykule:'],
    ['references', 'Źródła:'],
    ['by', 'Tekst:'],
    ['share', 'Powiedz innym o tym artykule'],
    ['share', 'Skopiuj link'],
    ['ad', 'Treść od naszego reklamodawcy'],
    ['ad', 'Płatna współpraca'],
    ['promoHeading', 'Może Cię to ominęło'],
    ['promoHeading', 'Więcej na ten temat'],
    ['captionLabel', 'Co przedstawia zdjęcie'],
  ])('%s: %s', (role, text) => {
    expect(matcher.isWhole(role, text)).toBe(true);
  });
});

describe('what follows an entry in Polish', () => {
  it.each<[Role, string, string]>([
    ['promoLead', 'Czytaj też: Ostatni prom', 'Ostatni prom'],
    ['promoLead', 'Zobacz również: Ostatni prom', 'Ostatni prom'],
    ['creditLabel', 'Fot. Anna Przykład', 'Anna Przykład'],
    ['creditLabel', 'Źródło zdjęcia: Anna Przykład', 'Anna Przykład'],
    ['meta', 'Ostatnia aktualizacja: 3.2.2026', '3.2.2026'],
    ['by', 'Autorka: Anna Przykład', 'Anna Przykład'],
    ['player', 'Czas czytania: ok. 4 min', ''],
    ['player', 'Ten tekst przeczytasz w 4 minuty', ''],
    ['protected', 'Sprostowanie: Prom odpływa o ósmej.', 'Prom odpływa o ósmej.'],
    ['bio', 'O autorce: Anna Przykład', 'Anna Przykład'],
  ])('%s: %s', (role, text, rest) => {
    expect(matcher.after(role, text)).toBe(rest);
  });
});

describe('a line of a story in Polish', () => {
  it.each([
    'Gmina chce odnowić umowę z armatorem',
    'Kupiła łódź i nauczyła się żeglować',
    'Konto klubu zasiliły nowe środki',
    'Wniosek poparły dwie partie, trzy były przeciw',
    'Podpisali nową umowę w sprawie portu',
    'Przeczytał matce cały list na głos',
    'Policja zamknęła drogę na dwie godziny',
    'Biblioteka co tydzień rozdaje książki za darmo',
    'Będziemy budować dalej, powiedział minister',
    'W zeszłym roku gazeta sprzedała więcej egzemplarzy niż kiedykolwiek',
    'Państwo musi zapłacić za remont',
    'Chcesz kawy? zapytał i się uśmiechnął',
    'Współpracuje z policją, ale milczy o szczegółach',
    'Jest autorem trzech powieści i dwóch sztuk',
  ])('%s', (text) => {
    expect(isSaid(text)).toBe(false);
    expect((['wall', 'rights'] as const).filter((role) => matcher.has(role, text))).toEqual([]);
    expect((['bio', 'player', 'protected'] as const).filter((role) => matcher.after(role, text) !== null)).toEqual([]);
  });

  it.each<[Role, string]>([
    ['ad', 'Reklamy w gazecie wywołały krytykę'],
    ['hint', 'Do góry prowadzi tylko jedna droga'],
    ['promoHeading', 'Najczęściej czytane były książki o morzu'],
    ['comments', 'Komentarz ministra nadszedł późno'],
    ['share', 'Wyślij list do urzędu'],
  ])('%s is not all of: %s', (role, text) => {
    expect(matcher.isWhole(role, text)).toBe(false);
  });
});
