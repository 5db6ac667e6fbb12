import { describe, expect, it } from 'vitest';

import { no } from '../../../../utils/cleanup/lexicon/no.ts';
import { type Role, ROLES } from '../../../../utils/cleanup/lexicon/lexicon.ts';
import { Matcher } from '../../../../utils/cleanup/lexicon/matcher.ts';

const matcher = new Matcher([no]);
const ENTRIES = Object.entries(no) as [Role, readonly string[]][];

/** Whether a text says what and what about, as the words of a notice do. */
const isSaid = (text: string): boolean =>
  (['object', 'wall'] as const).some((role) => matcher.has(role, text)) &&
  (['act', 'wall', 'urgency', 'price'] as const).some((role) => matcher.has(role, text));

describe('the Norwegian lexicon', () => {
  it('has every role', () => {
    expect(Object.keys(no)).toEqual([...ROLES]);
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

describe('a notice in Norwegian', () => {
  it.each([
    'Abonnementet ditt går snart ut',
    'Forny abonnementet, så mister du ingen saker hos oss',
    'Tilgangen din er dessverre utløpt, kjøp abonnement',
    'Er du allerede abonnent? Logg inn her',
    'Få nyhetsbrevet vårt hver morgen, helt gratis',
    'Meld deg på nyhetsbrevet og gå ikke glipp av noe',
    'Skru av annonseblokkeringen for å støtte oss',
    'Last ned appen vår og få pushvarsler',
    'Opprett gratis konto hvis du vil lese videre',
    'Støtt den uavhengige journalistikken vår',
    'Prøv abonnement de første to månedene for kun 1 kr, du kan stoppe når som helst',
    'Denne saken er kun for abonnenter. Bli en av oss',
    'Vil du lese hele saken? Kjøp tilgang i dag',
    'Ved å registrere deg godtar du vilkårene våre',
    'Ikkje gå glipp av noko: meld deg på nyheitsbrevet vårt',
    'Du må vere abonnent for å lese vidare',
    'Abonnementet ditt har gått ut, forny no',
  ])('%s', (text) => {
    expect(isSaid(text)).toBe(true);
    expect(matcher.has('address', text)).toBe(true);
  });
});

describe('a line in Norwegian that is an entry as a whole', () => {
  it.each<[Role, string]>([
    ['hint', 'Artikkelen fortsetter under annonsen'],
    ['hint', 'Saken fortsetter under den store annonsen'],
    ['hint', 'Saka held fram under annonsen'],
    ['hint', 'Rull ned for å lese hele saken'],
    ['hint', '▲ Til toppen'],
    ['ad', '– ANNONSE –'],
    ['ad', 'Annonsørinnhold'],
    ['promoHeading', 'Mest lest'],
    ['promoHeading', 'Les også:'],
    ['captionLabel', 'Bildetekst til det store bilde:'],
    ['captionLabel', 'Bilettekst'],
    ['share', 'Del saken'],
    ['comments', 'Skriv ein kommentar'],
    ['greeting', 'Kjære leser,'],
    ['contents', 'I denne artikkelen:'],
    ['references', 'Kjelder:'],
    ['by', 'Tekst:'],
    ['share', 'Fortell andre om denne saken'],
    ['share', 'Kopier lenken'],
    ['ad', 'Innhold fra vår annonsør'],
    ['ad', 'Betalt partnerskap'],
    ['promoHeading', 'Gikk du glipp av denne?'],
    ['promoHeading', 'Mer om dette'],
    ['captionLabel', 'Bildebeskrivelse'],
    ['captionLabel', 'Hva bildet viser'],
  ])('%s: %s', (role, text) => {
    expect(matcher.isWhole(role, text)).toBe(true);
  });
});

describe('what follows an entry in Norwegian', () => {
  it.each<[Role, string, string]>([
    ['promoLead', 'Les også: Den siste ferja', 'Den siste ferja'],
    ['promoLead', 'Les meir: Den siste ferja', 'Den siste ferja'],
    ['creditLabel', 'Foto: Ingrid Eksempel', 'Ingrid Eksempel'],
    ['creditLabel', 'Illustrasjon: Ingrid Eksempel', 'Ingrid Eksempel'],
    ['meta', 'Sist oppdatert: 3.2.2026', '3.2.2026'],
    ['by', 'Av Ingrid Eksempel', 'Ingrid Eksempel'],
    ['player', 'Lesetid: 4 min', ''],
    ['player', 'min lesetid', ''],
    ['protected', 'Rettelse: Ferja går klokka åtte.', 'Ferja går klokka åtte.'],
    ['bio', 'Om forfatteren: Ingrid Eksempel', 'Ingrid Eksempel'],
  ])('%s: %s', (role, text, rest) => {
    expect(matcher.after(role, text)).toBe(rest);
  });
});

describe('a line of a story in Norwegian', () => {
  it.each([
    'Kommunen vil fornye avtalen med rederiet',
    'Hun kjøpte en båt og lærte å seile',
    'Finland er allerede medlem av alliansen',
    'Forslaget støttes av to partier, mens tre stemte nei',
    'De tegnet en ny avtale om havna',
    'Han leste hele brevet høyt for moren sin',
    'Politiet stengte veien i to timer',
    'Biblioteket deler ut gratis bøker hver uke',
    'Vi fortsetter å bygge, sa ministeren',
    'I fjor solgte avisa flere eksemplarer enn noen gang',
    'Kakene stekes i ti minutter',
    'Vil du ha kaffe? spurte han og smilte',
    'Dekker ikke forsikringen skaden, må eieren betale',
    'Ho skreiv brevet om att, og no er det sendt',
  ])('%s', (text) => {
    expect(isSaid(text)).toBe(false);
    expect((['wall', 'rights'] as const).filter((role) => matcher.has(role, text))).toEqual([]);
    expect((['bio', 'player', 'protected'] as const).filter((role) => matcher.after(role, text) !== null)).toEqual([]);
  });

  it.each<[Role, string]>([
    ['ad', 'Annonser i avisa vakte kritikk'],
    ['hint', 'Teksten fortsetter å samle lesere'],
    ['promoHeading', 'Mest lest var en bok om havet'],
    ['comments', 'Kommentarer fra ministeren lot vente på seg'],
    ['share', 'Del deigen i fire'],
  ])('%s is not all of: %s', (role, text) => {
    expect(matcher.isWhole(role, text)).toBe(false);
  });
});
