import { describe, expect, it } from 'vitest';

import { nl } from '../../../../utils/cleanup/lexicon/nl.ts';
import { type Role, ROLES } from '../../../../utils/cleanup/lexicon/lexicon.ts';
import { Matcher } from '../../../../utils/cleanup/lexicon/matcher.ts';

const matcher = new Matcher([nl]);
const ENTRIES = Object.entries(nl) as [Role, readonly string[]][];

/** Whether a text says what it wants and of what it speaks, as the words of a notice do. */
const isSaid = (text: string): boolean =>
  (['object', 'wall'] as const).some((role) => matcher.has(role, text)) &&
  (['act', 'wall', 'urgency', 'price'] as const).some((role) => matcher.has(role, text));

describe('the Dutch lexicon', () => {
  it('has every role', () => {
    expect(Object.keys(nl)).toEqual([...ROLES]);
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

describe('a notice in Dutch', () => {
  it.each([
    'Uw abonnement loopt over drie dagen af, verleng het nu',
    'Je abonnement op de Havenbode is verlopen',
    'Jouw abonnement eindigt binnenkort: verleng vandaag nog',
    'Wil je verder lezen? Word abonnee voor € 1 per week',
    'Neem een abonnement en lees onbeperkt al onze artikelen',
    'Ontvang elke ochtend onze nieuwsbrief in je mailbox',
    'Schrijf u gratis in voor onze nieuwsbrief en mis niets',
    'Maak een gratis account aan om dit artikel te lezen',
    'Log in met je account of registreer je gratis',
    'Download onze app en zet je pushmeldingen aan',
    'Steun onafhankelijke journalistiek met jouw bijdrage',
    'Gelieve uw adblocker uit te schakelen om ons te steunen',
    'Dit artikel is alleen voor abonnees. Bent u al abonnee?',
    'Volg ons WhatsApp-kanaal om als eerste op de hoogte te zijn',
    'Wij gebruiken cookies om uw bezoek beter te maken',
  ])('%s', (text) => {
    expect(isSaid(text)).toBe(true);
    expect(matcher.has('address', text)).toBe(true);
  });
});

describe('a line in Dutch that is an entry as a whole', () => {
  it.each<[Role, string]>([
    ['hint', 'Tekst gaat verder onder de foto'],
    ['hint', 'Het artikel gaat verder onder deze advertentie'],
    ['hint', 'Scroll naar beneden om verder te lezen'],
    ['hint', '▲ Terug naar boven'],
    ['ad', '– ADVERTENTIE –'],
    ['ad', 'Gesponsorde inhoud'],
    ['promoHeading', 'Meest gelezen'],
    ['promoHeading', 'Lees ook:'],
    ['captionLabel', 'Bijschrift bij de grote afbeelding:'],
    ['captionLabel', 'Beschrijving van de foto'],
    ['share', 'Deel dit artikel'],
    ['comments', 'Plaats een reactie'],
    ['greeting', 'Beste lezer,'],
    ['contents', 'In dit artikel:'],
    ['references', 'Bronnen en noten'],
    ['by', 'Tekst en foto’s:'],
  ])('%s: %s', (role, text) => {
    expect(matcher.isWhole(role, text)).toBe(true);
  });
});

describe('what follows an entry in Dutch', () => {
  it.each<[Role, string, string]>([
    ['promoLead', 'Lees ook: De laatste veerboot', 'De laatste veerboot'],
    ['promoLead', 'Meer over dit onderwerp: De laatste veerboot', 'De laatste veerboot'],
    ['creditLabel', 'Foto: Ine Voorbeeld', 'Ine Voorbeeld'],
    ['creditLabel', 'Beeld Ine Voorbeeld', 'Ine Voorbeeld'],
    ['meta', 'Laatst bijgewerkt: 3-2-2026', '3-2-2026'],
    ['by', 'Door Ine Voorbeeld', 'Ine Voorbeeld'],
    ['player', 'Leestijd: 4 minuten', ''],
    ['player', 'min leestijd', ''],
    ['protected', 'Rectificatie: De veerboot vaart om acht uur.', 'De veerboot vaart om acht uur.'],
    ['bio', 'Over de auteur: Ine Voorbeeld', 'Ine Voorbeeld'],
  ])('%s: %s', (role, text, rest) => {
    expect(matcher.after(role, text)).toBe(rest);
  });
});

describe('a line of a story in Dutch', () => {
  it.each([
    'De club verlengt het contract van de keeper tot 2030',
    'De burgemeester ontvangt de vissers van het eiland',
    'De politie heeft twintig meldingen ontvangen',
    'Ik krijg geen lucht, riep hij, en wij renden',
    'De steun voor de staking groeit in de haven',
    'Zij volgde een cursus zeilen in de zomer',
    'In je proefperiode kun je direct ontslagen worden',
    'Nu gaat de vuurtoren voor het eerst uit',
    'Je kunt nergens anders heen, zei de schipper',
    'Het lidmaatschap van de alliantie bleef omstreden',
    'Over de schrijver is weinig bekend',
    'Op zijn account stond een foto van de boot',
    'De krant verloor vorig jaar lezers',
  ])('%s', (text) => {
    expect(isSaid(text)).toBe(false);
    expect((['wall', 'rights'] as const).filter((role) => matcher.has(role, text))).toEqual([]);
    expect((['bio', 'player', 'protected'] as const).filter((role) => matcher.after(role, text) !== null)).toEqual([]);
  });

  it.each<[Role, string]>([
    ['ad', 'Advertenties van de overheid voor de kust'],
    ['hint', 'Lees verder dan je neus lang is'],
    ['promoHeading', 'Meest gelezen was een roman over de zee'],
    ['comments', 'Reacties van de burgemeester op het plan'],
    ['share', 'Deel het deeg in vier stukken'],
  ])('%s is not all of: %s', (role, text) => {
    expect(matcher.isWhole(role, text)).toBe(false);
  });
});
