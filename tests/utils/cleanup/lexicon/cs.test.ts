import { describe, expect, it } from 'vitest';

import { cs } from '../../../../utils/cleanup/lexicon/cs.ts';
import { type Role, ROLES } from '../../../../utils/cleanup/lexicon/lexicon.ts';
import { Matcher } from '../../../../utils/cleanup/lexicon/matcher.ts';

const matcher = new Matcher([cs]);
const ENTRIES = Object.entries(cs) as [Role, readonly string[]][];

/** Whether a text says what and what about, as the words of a notice do. */
const isSaid = (text: string): boolean =>
  (['object', 'wall'] as const).some((role) => matcher.has(role, text)) &&
  (['act', 'wall', 'urgency', 'price'] as const).some((role) => matcher.has(role, text));

describe('the Czech lexicon', () => {
  it('has every role', () => {
    expect(Object.keys(cs)).toEqual([...ROLES]);
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

describe('a notice in Czech', () => {
  it.each([
    'Vaše předplatné brzy vyprší',
    'Vaše předplatné bohužel skončilo, obnovte je',
    'Prodlužte si předplatné, ať o nic nepřijdete',
    'Už jste předplatitelem? Přihlaste se',
    'Odebírejte náš newsletter každé ráno zdarma',
    'Přihlaste se k odběru novinek a nic vám neuteče',
    'Vypněte prosím AdBlock a podpořte naši práci',
    'Stáhněte si naši aplikaci a zapněte notifikace',
    'Založte si účet zdarma, abyste mohli číst dál',
    'Podpořte nezávislou žurnalistiku svým darem',
    'Vyzkoušejte předplatné, první měsíc za korunu',
    'Tento článek je pouze pro předplatitele. Přidejte se k nám',
    'Chcete číst dál? Získejte plný přístup ještě dnes',
    'Registrací souhlasíte s tím, že vám budeme posílat newsletter',
    'Zadejte svůj e-mail a odebírejte přehled zpráv',
  ])('%s', (text) => {
    expect(isSaid(text)).toBe(true);
    expect(matcher.has('address', text)).toBe(true);
  });
});

describe('a line in Czech that is an entry as a whole', () => {
  it.each<[Role, string]>([
    ['hint', 'Článek pokračuje pod reklamou'],
    ['hint', 'Text pokračuje pod hlavní fotografií'],
    ['hint', 'Sjeďte dolů a čtěte'],
    ['hint', '▲ Nahoru'],
    ['ad', '– INZERCE –'],
    ['ad', 'Komerční sdělení'],
    ['promoHeading', 'Nejčtenější'],
    ['promoHeading', 'Mohlo by vás zajímat:'],
    ['captionLabel', 'Popisek k hlavní fotografii:'],
    ['captionLabel', 'Popisek fotografie'],
    ['share', 'Sdílet článek'],
    ['comments', 'Přidat komentář'],
    ['greeting', 'Vážení čtenáři,'],
    ['contents', 'V tomto článku:'],
    ['references', 'Zdroje:'],
    ['by', 'Text:'],
    ['share', 'Řekněte o článku dalším'],
    ['share', 'Zkopírovat odkaz'],
    ['ad', 'Obsah od našeho inzerenta'],
    ['ad', 'Placené partnerství'],
    ['promoHeading', 'Nenechte si ujít'],
    ['captionLabel', 'Popis fotografie'],
    ['captionLabel', 'Co je na snímku'],
  ])('%s: %s', (role, text) => {
    expect(matcher.isWhole(role, text)).toBe(true);
  });
});

describe('what follows an entry in Czech', () => {
  it.each<[Role, string, string]>([
    ['promoLead', 'Čtěte také: Poslední přívoz', 'Poslední přívoz'],
    ['promoLead', 'Více k tématu: Poslední přívoz', 'Poslední přívoz'],
    ['creditLabel', 'Foto: Jana Příkladová', 'Jana Příkladová'],
    ['creditLabel', 'Zdroj fotografie: Jana Příkladová', 'Jana Příkladová'],
    ['meta', 'Naposledy aktualizováno: 3. 2. 2026', '3. 2. 2026'],
    ['by', 'Autorka: Jana Příkladová', 'Jana Příkladová'],
    ['player', 'Doba čtení: 4 minuty', ''],
    ['player', 'minut čtení', ''],
    ['protected', 'Oprava: Přívoz vyplouvá v osm.', 'Přívoz vyplouvá v osm.'],
    ['bio', 'O autorce: Jana Příkladová', 'Jana Příkladová'],
  ])('%s: %s', (role, text, rest) => {
    expect(matcher.after(role, text)).toBe(rest);
  });
});

describe('a line of a story in Czech', () => {
  it.each([
    'Obec chce obnovit smlouvu s dopravcem',
    'Koupila loď a naučila se plachtit',
    'Odběr krve trvá jen pár minut, dnes čekala hodinu',
    'Návrh podpořily dvě strany, tři byly proti',
    'Podepsali novou smlouvu o přístavu',
    'Přečetl matce nahlas celý dopis',
    'Policie uzavřela silnici na dvě hodiny',
    'Knihovna každý týden rozdává knihy zdarma',
    'Budeme stavět dál, řekl ministr',
    'Loni noviny prodaly víc výtisků než kdy dřív',
    'Vstup je jen pro členy spolku',
    'Dáte si kávu? zeptal se a usmál se',
    'Spolupracuje s policií, ale o podrobnostech mlčí',
    'Zpravodaj z bojiště posílal zprávy denně',
  ])('%s', (text) => {
    expect(isSaid(text)).toBe(false);
    expect((['wall', 'rights'] as const).filter((role) => matcher.has(role, text))).toEqual([]);
    expect((['bio', 'player', 'protected'] as const).filter((role) => matcher.after(role, text) !== null)).toEqual([]);
  });

  it.each<[Role, string]>([
    ['ad', 'Reklamy v novinách vyvolaly kritiku'],
    ['hint', 'Nahoru vede jediná cesta'],
    ['promoHeading', 'Nejčtenější byla kniha o moři'],
    ['comments', 'Komentář ministra přišel pozdě'],
    ['share', 'Poslat dopis trvá týden'],
  ])('%s is not all of: %s', (role, text) => {
    expect(matcher.isWhole(role, text)).toBe(false);
  });
});
