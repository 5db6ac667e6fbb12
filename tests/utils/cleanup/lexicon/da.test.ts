import { describe, expect, it } from 'vitest';

import { da } from '../../../../utils/cleanup/lexicon/da.ts';
import { type Role, ROLES } from '../../../../utils/cleanup/lexicon/lexicon.ts';
import { Matcher } from '../../../../utils/cleanup/lexicon/matcher.ts';

const matcher = new Matcher([da]);
const ENTRIES = Object.entries(da) as [Role, readonly string[]][];

/** Whether a text says what and what about, as the words of a notice do. */
const isSaid = (text: string): boolean =>
  (['object', 'wall'] as const).some((role) => matcher.has(role, text)) &&
  (['act', 'wall', 'urgency', 'price'] as const).some((role) => matcher.has(role, text));

describe('the Danish lexicon', () => {
  it('has every role', () => {
    expect(Object.keys(da)).toEqual([...ROLES]);
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

describe('a notice in Danish', () => {
  it.each([
    'Dit abonnement udløber om få dage',
    'Forny abonnementet, så du fortsat kan læse med',
    'Din adgang er desværre udløbet',
    'Er du allerede abonnent? Log ind her',
    'Få vores nyhedsbrev hver morgen, helt gratis',
    'Tilmeld dig nyhedsbrevet og gå ikke glip af noget',
    'Slå din adblocker fra for at støtte os',
    'Hent vores app og få pushbeskeder',
    'Opret en gratis profil, hvis du vil læse videre',
    'Støt vores uafhængige journalistik',
    'Prøv abonnement de første to måneder for kun 1 kr., du kan altid stoppe',
    'Denne artikel er kun for abonnenter. Bliv en af os',
    'Vil du læse hele historien? Køb adgang i dag',
    'Ved at tilmelde dig accepterer du vores vilkår',
    'Indtast din mailadresse og modtag dagens overblik',
  ])('%s', (text) => {
    expect(isSaid(text)).toBe(true);
    expect(matcher.has('address', text)).toBe(true);
  });
});

describe('a line in Danish that is an entry as a whole', () => {
  it.each<[Role, string]>([
    ['hint', 'Artiklen fortsætter efter annoncen'],
    ['hint', 'Artiklen fortsætter under den store annonce'],
    ['hint', 'Rul ned for at læse hele artiklen'],
    ['hint', '▲ Til toppen'],
    ['ad', '– ANNONCE –'],
    ['ad', 'Kommercielt samarbejde'],
    ['promoHeading', 'Mest læste'],
    ['promoHeading', 'Læs også:'],
    ['captionLabel', 'Billedtekst til det store billede:'],
    ['captionLabel', 'Billedtekst'],
    ['share', 'Del artiklen'],
    ['comments', 'Skriv en kommentar'],
    ['greeting', 'Kære læser,'],
    ['contents', 'I denne artikel:'],
    ['references', 'Kilder:'],
    ['by', 'Tekst:'],
    ['share', 'Fortæl andre om denne artikel'],
    ['share', 'Kopier linket'],
    ['ad', 'Indhold fra vores annoncør'],
    ['ad', 'Betalt partnerskab'],
    ['promoHeading', 'Gik du glip af det her?'],
    ['promoHeading', 'Mere om det her'],
    ['captionLabel', 'Billedbeskrivelse'],
    ['captionLabel', 'Hvad billedet viser'],
  ])('%s: %s', (role, text) => {
    expect(matcher.isWhole(role, text)).toBe(true);
  });
});

describe('what follows an entry in Danish', () => {
  it.each<[Role, string, string]>([
    ['promoLead', 'Læs også: Den sidste færge', 'Den sidste færge'],
    ['promoLead', 'Mere om emnet: Den sidste færge', 'Den sidste færge'],
    ['creditLabel', 'Foto: Freja Eksempel', 'Freja Eksempel'],
    ['creditLabel', 'Illustration: Freja Eksempel', 'Freja Eksempel'],
    ['meta', 'Sidst opdateret: 3.2.2026', '3.2.2026'],
    ['by', 'Af Freja Eksempel', 'Freja Eksempel'],
    ['player', 'Læsetid: 4 min', ''],
    ['player', 'min læsetid', ''],
    ['protected', 'Rettelse: Færgen sejler klokken otte.', 'Færgen sejler klokken otte.'],
    ['bio', 'Om forfatteren: Freja Eksempel', 'Freja Eksempel'],
  ])('%s: %s', (role, text, rest) => {
    expect(matcher.after(role, text)).toBe(rest);
  });
});

describe('a line of a story in Danish', () => {
  it.each([
    'Kommunen vil forny aftalen med rederiet',
    'Hun købte en båd og lærte at sejle',
    'Finland er allerede medlem af alliancen',
    'Forslaget støttes af to partier, mens tre stemte nej',
    'De tegnede en ny aftale om havnen',
    'Han læste hele brevet højt for sin mor',
    'Politiet lukkede vejen i to timer',
    'Biblioteket deler gratis bøger ud hver uge',
    'Vi fortsætter med at bygge, sagde ministeren',
    'Sidste år solgte avisen flere eksemplarer end nogensinde',
    'Kagerne bages i ti minutter',
    'Vil du have kaffe? spurgte han og smilede',
    'Dækker forsikringen ikke skaden, må ejeren betale',
  ])('%s', (text) => {
    expect(isSaid(text)).toBe(false);
    expect((['wall', 'rights'] as const).filter((role) => matcher.has(role, text))).toEqual([]);
    expect((['bio', 'player', 'protected'] as const).filter((role) => matcher.after(role, text) !== null)).toEqual([]);
  });

  it.each<[Role, string]>([
    ['ad', 'Annoncer i avisen vakte kritik'],
    ['hint', 'Teksten fortsætter med at samle læsere'],
    ['promoHeading', 'Mest læste var en bog om havet'],
    ['comments', 'Kommentarer fra ministeren lod vente på sig'],
    ['share', 'Del dejen i fire'],
  ])('%s is not all of: %s', (role, text) => {
    expect(matcher.isWhole(role, text)).toBe(false);
  });
});
