import { describe, expect, it } from 'vitest';

import { it as italian } from '../../../../utils/cleanup/lexicon/it.ts';
import { type Role, ROLES } from '../../../../utils/cleanup/lexicon/lexicon.ts';
import { Matcher } from '../../../../utils/cleanup/lexicon/matcher.ts';

const matcher = new Matcher([italian]);
const ENTRIES = Object.entries(italian) as [Role, readonly string[]][];

/** Whether a text says what it wants and of what it speaks, as the words of a notice do. */
const isSaid = (text: string): boolean =>
  (['object', 'wall'] as const).some((role) => matcher.has(role, text)) &&
  (['act', 'wall', 'urgency', 'price'] as const).some((role) => matcher.has(role, text));

describe('the Italian lexicon', () => {
  it('has every role', () => {
    expect(Object.keys(italian)).toEqual([...ROLES]);
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

describe('a notice in Italian', () => {
  it.each([
    'Il tuo abbonamento sta per scadere, rinnovalo subito',
    'Il tuo abbonamento al Corriere del Molo è scaduto',
    'Il suo abbonamento scade tra tre giorni: rinnovi oggi',
    'Vuoi continuare a leggere? Abbonati a soli 2 euro al mese',
    'Diventa abbonata e leggi senza limiti tutti gli articoli',
    'Ricevi ogni mattina la nostra newsletter nella tua casella di posta',
    'Iscriviti alla newsletter della redazione per non perderti nulla',
    'Registrati gratuitamente per proseguire la lettura',
    'Accedi al tuo account o creane uno gratis',
    'Scarica la nostra app e attiva le notifiche',
    'Sostieni un’informazione libera con il tuo contributo',
    'Disattiva l’adblock per aiutarci',
    'Questo articolo è riservato agli abbonati. Sei già abbonato?',
    'Entra nel nostro canale WhatsApp per restare sempre aggiornata',
    'Noi e i nostri partner utilizziamo i cookie per offrirti contenuti migliori',
  ])('%s', (text) => {
    expect(isSaid(text)).toBe(true);
    expect(matcher.has('address', text)).toBe(true);
  });
});

describe('a line in Italian that is an entry as a whole', () => {
  it.each<[Role, string]>([
    ['hint', 'L’articolo continua dopo la pubblicità'],
    ['hint', 'Scorri verso il basso per continuare la lettura'],
    ['hint', '▲ Torna su'],
    ['ad', '– PUBBLICITÀ –'],
    ['ad', 'Contenuto sponsorizzato'],
    ['promoHeading', 'Le più lette'],
    ['promoHeading', 'Potrebbe interessarti anche:'],
    ['captionLabel', 'Didascalia per la grande immagine:'],
    ['captionLabel', 'Descrizione della foto'],
    ['share', 'Condividi questo articolo'],
    ['comments', 'Lascia un commento'],
    ['greeting', 'Cara lettrice, caro lettore,'],
    ['contents', 'In questo articolo:'],
    ['references', 'Fonti e approfondimenti'],
    ['by', 'A cura di:'],
  ])('%s: %s', (role, text) => {
    expect(matcher.isWhole(role, text)).toBe(true);
  });
});

describe('what follows an entry in Italian', () => {
  it.each<[Role, string, string]>([
    ['promoLead', 'Leggi anche: L’ultimo traghetto', 'L’ultimo traghetto'],
    ['promoLead', 'Per approfondire | L’ultimo traghetto', 'L’ultimo traghetto'],
    ['creditLabel', 'Foto: Ines Esempio', 'Ines Esempio'],
    ['creditLabel', 'Fonte foto: Ines Esempio', 'Ines Esempio'],
    ['meta', 'Ultimo aggiornamento: 3/2/2026', '3/2/2026'],
    ['by', 'di Ines Esempio', 'Ines Esempio'],
    ['player', 'Tempo di lettura: 4 minuti', ''],
    ['player', 'minuti di lettura', ''],
    ['protected', 'Errata corrige: Il traghetto parte alle otto.', 'Il traghetto parte alle otto.'],
    ['bio', 'Informazioni sull’autore: Ines Esempio', 'Ines Esempio'],
  ])('%s: %s', (role, text, rest) => {
    expect(matcher.after(role, text)).toBe(rest);
  });
});

describe('a line of a story in Italian', () => {
  it.each([
    'La squadra rinnova il portiere fino al 2030',
    'Il sindaco riceve i pescatori del golfo',
    'Gli abbonati ora possono entrare allo stadio dalla porta nord',
    'La prefettura attiva il piano di emergenza',
    'Noi continuiamo a pescare, disse il capitano',
    'Le leggi sul mare sono vecchie di un secolo',
    'Ti ricordi il faro? gli chiese la nonna',
    'Il gol sblocca la partita nel finale',
    'Il periodo di prova dura tre mesi',
    'È collaboratore di giustizia dal 2019',
    'Sull’autore del furto non si sa nulla',
    'Si occupa di anziani da vent’anni',
    'La promozione in serie B vale dieci milioni',
  ])('%s', (text) => {
    expect(isSaid(text)).toBe(false);
    expect((['wall', 'rights'] as const).filter((role) => matcher.has(role, text))).toEqual([]);
    expect((['bio', 'player', 'protected'] as const).filter((role) => matcher.after(role, text) !== null)).toEqual([]);
  });

  it.each<[Role, string]>([
    ['ad', 'Annunci del governo per la costa'],
    ['hint', 'Continua a leggere chi è nato tra i libri'],
    ['promoHeading', 'Le più lette dell’estate sono due poesie'],
    ['comments', 'Commenti del sindaco sul porto'],
    ['share', 'Condividi la tua gioia con gli altri, diceva'],
  ])('%s is not all of: %s', (role, text) => {
    expect(matcher.isWhole(role, text)).toBe(false);
  });
});
