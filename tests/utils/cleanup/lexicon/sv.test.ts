import { describe, expect, it } from 'vitest';

import { sv } from '../../../../utils/cleanup/lexicon/sv.ts';
import { type Role, ROLES } from '../../../../utils/cleanup/lexicon/lexicon.ts';
import { Matcher } from '../../../../utils/cleanup/lexicon/matcher.ts';

const matcher = new Matcher([sv]);
const ENTRIES = Object.entries(sv) as [Role, readonly string[]][];

/** Whether a text says what and what about, as the words of a notice do. */
const isSaid = (text: string): boolean =>
  (['object', 'wall'] as const).some((role) => matcher.has(role, text)) &&
  (['act', 'wall', 'urgency', 'price'] as const).some((role) => matcher.has(role, text));

describe('the Swedish lexicon', () => {
  it('has every role', () => {
    expect(Object.keys(sv)).toEqual([...ROLES]);
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

describe('a notice in Swedish', () => {
  it.each([
    'Vill du förnya prenumerationen innan den löper ut?',
    'Din prenumeration på Hamnbladet går snart ut',
    'Ditt abonnemang har tyvärr gått ut, förläng det här',
    'Hej igen! Är du redan prenumerant? Logga in',
    'Få vårt morgonbrev varje dag, helt gratis',
    'Anmäl dig till nyhetsbrevet så missar du inget',
    'Stäng av din annonsblockerare för att stödja oss',
    'Ladda ner appen och få våra notiser',
    'Skapa ett konto utan kostnad så läser du vidare',
    'Stötta vår journalistik med en gåva',
    'Läs hela artikeln med digital prenumeration, 1 kr första månaden för dig',
    'Den här artikeln är låst för dig som inte är prenumerant',
    'Missa inga nyheter: slå på pushnotiser i vår app',
    'Genom att registrera dig godkänner du våra villkor',
    'Vi använder kakor för att förbättra din upplevelse',
  ])('%s', (text) => {
    expect(isSaid(text)).toBe(true);
    expect(matcher.has('address', text)).toBe(true);
  });
});

describe('a line in Swedish that is an entry as a whole', () => {
  it.each<[Role, string]>([
    ['hint', 'Artikeln fortsätter under annonsen'],
    ['hint', 'Artikeln fortsätter efter den här annonsen'],
    ['hint', 'Scrolla ner för att läsa hela artikeln'],
    ['hint', '▲ Till toppen'],
    ['ad', '– ANNONS –'],
    ['ad', 'Betalt innehåll'],
    ['promoHeading', 'Mest läst just nu'],
    ['promoHeading', 'Läs också:'],
    ['captionLabel', 'Bildtext för den stora bilden:'],
    ['captionLabel', 'Bildtext'],
    ['share', 'Dela artikeln'],
    ['comments', 'Skriv en kommentar'],
    ['greeting', 'Kära läsare,'],
    ['contents', 'I den här artikeln:'],
    ['references', 'Källor:'],
    ['by', 'Text:'],
    ['share', 'Berätta för andra om den här artikeln'],
    ['share', 'Kopiera länken'],
    ['ad', 'Innehåll från vår annonsör'],
    ['ad', 'Betalt partnerskap'],
    ['promoHeading', 'Missade du det här?'],
    ['promoHeading', 'Mer om det här'],
    ['captionLabel', 'Bildbeskrivning'],
    ['captionLabel', 'Vad bilden visar'],
  ])('%s: %s', (role, text) => {
    expect(matcher.isWhole(role, text)).toBe(true);
  });
});

describe('what follows an entry in Swedish', () => {
  it.each<[Role, string, string]>([
    ['promoLead', 'Läs också: Sista färjan', 'Sista färjan'],
    ['promoLead', 'Mer om ämnet: Sista färjan', 'Sista färjan'],
    ['creditLabel', 'Foto: Maja Exempel', 'Maja Exempel'],
    ['creditLabel', 'Illustration: Maja Exempel', 'Maja Exempel'],
    ['meta', 'Senast uppdaterad: 2026-02-03', '2026-02-03'],
    ['by', 'Av Maja Exempel', 'Maja Exempel'],
    ['player', 'Lästid: 4 min', ''],
    ['player', 'min läsning', ''],
    ['protected', 'Rättelse: Färjan går klockan åtta.', 'Färjan går klockan åtta.'],
    ['bio', 'Om skribenten: Maja Exempel', 'Maja Exempel'],
  ])('%s: %s', (role, text, rest) => {
    expect(matcher.after(role, text)).toBe(rest);
  });
});

describe('a line of a story in Swedish', () => {
  it.each([
    'Kommunen vill förnya avtalet med rederiet',
    'Hon köpte en båt och lärde sig segla',
    'Sverige blev medlem i alliansen samma vår',
    'Kravet stöddes av två partier, medan tre röstade nej',
    'De tecknade ett nytt avtal om hamnen',
    'Han läste hela brevet högt för sin mor',
    'Polisen stängde av vägen i två timmar',
    'Biblioteket delar ut gratis böcker varje vecka',
    'Vi fortsätter att bygga, sade ministern',
    'Förra året sålde tidningen fler exemplar än någonsin',
    'Kakorna gräddas i tio minuter',
    'Vill du ha kaffe? frågade han och log',
    'Dela degen i fyra delar och kavla ut den',
  ])('%s', (text) => {
    expect(isSaid(text)).toBe(false);
    expect((['wall', 'rights'] as const).filter((role) => matcher.has(role, text))).toEqual([]);
    expect((['bio', 'player', 'protected'] as const).filter((role) => matcher.after(role, text) !== null)).toEqual([]);
  });

  it.each<[Role, string]>([
    ['ad', 'Annonserna i tidningen väckte kritik'],
    ['hint', 'Texten fortsätter att engagera läsare'],
    ['promoHeading', 'Mest lästa var en bok om havet'],
    ['comments', 'Kommentarerna från ministern dröjde'],
    ['share', 'Dela degen i fyra delar'],
  ])('%s is not all of: %s', (role, text) => {
    expect(matcher.isWhole(role, text)).toBe(false);
  });
});
