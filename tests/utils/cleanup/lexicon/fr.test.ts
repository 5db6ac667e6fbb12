import { describe, expect, it } from 'vitest';

import { fr } from '../../../../utils/cleanup/lexicon/fr.ts';
import { type Role, ROLES } from '../../../../utils/cleanup/lexicon/lexicon.ts';
import { Matcher } from '../../../../utils/cleanup/lexicon/matcher.ts';

const matcher = new Matcher([fr]);
const ENTRIES = Object.entries(fr) as [Role, readonly string[]][];

/** Whether a text says what it wants and of what it speaks, as the words of a notice do. */
const isSaid = (text: string): boolean =>
  (['object', 'wall'] as const).some((role) => matcher.has(role, text)) &&
  (['act', 'wall', 'urgency', 'price'] as const).some((role) => matcher.has(role, text));

describe('the French lexicon', () => {
  it('has every role', () => {
    expect(Object.keys(fr)).toEqual([...ROLES]);
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

describe('a notice in French', () => {
  it.each([
    'Votre abonnement touche à sa fin, renouvelez-le dès aujourd’hui',
    'Votre abonnement au Courrier du Port expire dans trois jours',
    'Votre accès premium a pris fin : réactivez-le en un clic',
    'Envie de lire la suite ? Abonnez-vous pour 1 € par mois',
    'Deviens abonnée et profite d’un accès illimité à tous nos articles',
    'Recevez chaque matin notre lettre dans votre boîte mail',
    'Inscris-toi à l’infolettre pour ne rien manquer',
    'Inscrivez-vous gratuitement pour poursuivre votre lecture',
    'Connectez-vous à votre compte ou créez un compte gratuit',
    'Téléchargez notre application et activez les notifications',
    'Soutenez une presse libre grâce à votre don',
    'Merci de désactiver votre bloqueur de publicité pour nous aider',
    'Cet article est réservé à nos abonnés. Déjà abonnée ?',
    'Rejoignez notre chaîne WhatsApp pour tout savoir avant les autres',
    'Nous et nos partenaires utilisons des cookies pour améliorer votre visite',
  ])('%s', (text) => {
    expect(isSaid(text)).toBe(true);
    expect(matcher.has('address', text)).toBe(true);
  });
});

describe('a line in French that is an entry as a whole', () => {
  it.each<[Role, string]>([
    ['hint', 'La suite après cette publicité'],
    ['hint', 'L’article se poursuit après cette annonce'],
    ['hint', 'Faites défiler vers le bas pour lire la suite'],
    ['hint', '▲ Retour en haut de page'],
    ['ad', '– PUBLICITÉ –'],
    ['ad', 'Contenu sponsorisé'],
    ['promoHeading', 'Les plus lus'],
    ['promoHeading', 'Sur le même sujet :'],
    ['captionLabel', 'Légende pour la grande image :'],
    ['captionLabel', 'Description de la photo'],
    ['share', 'Partager cet article'],
    ['comments', 'Laisser un commentaire'],
    ['greeting', 'Chère lectrice, cher lecteur,'],
    ['contents', 'Dans cet article :'],
    ['references', 'Notes et références'],
    ['by', 'Propos recueillis par :'],
  ])('%s: %s', (role, text) => {
    expect(matcher.isWhole(role, text)).toBe(true);
  });
});

describe('what follows an entry in French', () => {
  it.each<[Role, string, string]>([
    ['promoLead', 'À lire aussi : Le dernier bac', 'Le dernier bac'],
    ['promoLead', 'A LIRE AUSSI | Le dernier bac', 'Le dernier bac'],
    ['creditLabel', 'Crédit photo : Inès Exemple', 'Inès Exemple'],
    ['creditLabel', 'Photo : Inès Exemple', 'Inès Exemple'],
    ['meta', 'Dernière mise à jour : 3/2/2026', '3/2/2026'],
    ['by', 'Par Inès Exemple', 'Inès Exemple'],
    ['player', 'Temps de lecture : 4 min', ''],
    ['player', 'min de lecture', ''],
    ['protected', 'Rectificatif : Le bac part à huit heures.', 'Le bac part à huit heures.'],
    ['bio', 'À propos de l’autrice : Inès Exemple', 'Inès Exemple'],
  ])('%s: %s', (role, text, rest) => {
    expect(matcher.after(role, text)).toBe(rest);
  });
});

describe('a line of a story in French', () => {
  it.each([
    'Le club prolonge son gardien jusqu’en 2030',
    'Le président reçoit les maires de la région',
    '« Je m’inscris dans cette lignée », dit la maire',
    'Le pays veut devenir membre de l’alliance',
    'Nos supporters sont venus nous soutenir à Brest',
    'La marine a donné l’alerte à l’aube',
    'Le don d’organes recule depuis deux ans',
    'Vous avez raison, répondit le vieux pêcheur',
    'Sa période d’essai se termine en mars',
    'La remise des prix a lieu demain au port',
    'Par ailleurs, le phare s’éteint pour la première fois',
    'Il ne faut pas tout accepter, dit sa mère',
    'La manifestation s’est tenue sans autorisation préalable',
  ])('%s', (text) => {
    expect(isSaid(text)).toBe(false);
    expect((['wall', 'rights'] as const).filter((role) => matcher.has(role, text))).toEqual([]);
    expect((['bio', 'player', 'protected'] as const).filter((role) => matcher.after(role, text) !== null)).toEqual([]);
  });

  it.each<[Role, string]>([
    ['ad', 'Annonces du gouvernement pour la côte'],
    ['hint', 'Lire la suite du rapport prend une heure'],
    ['promoHeading', 'Les plus lus de l’été furent deux romans'],
    ['comments', 'Commentaires du maire sur le port'],
    ['share', 'Partage d’un héritage entre marins'],
  ])('%s is not all of: %s', (role, text) => {
    expect(matcher.isWhole(role, text)).toBe(false);
  });
});
