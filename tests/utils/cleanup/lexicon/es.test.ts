import { describe, expect, it } from 'vitest';

import { es } from '../../../../utils/cleanup/lexicon/es.ts';
import { type Role, ROLES } from '../../../../utils/cleanup/lexicon/lexicon.ts';
import { Matcher } from '../../../../utils/cleanup/lexicon/matcher.ts';

const matcher = new Matcher([es]);
const ENTRIES = Object.entries(es) as [Role, readonly string[]][];

/** Whether a text says what it wants and of what it speaks, as the words of a notice do. */
const isSaid = (text: string): boolean =>
  (['object', 'wall'] as const).some((role) => matcher.has(role, text)) &&
  (['act', 'wall', 'urgency', 'price'] as const).some((role) => matcher.has(role, text));

describe('the Spanish lexicon', () => {
  it('has every role', () => {
    expect(Object.keys(es)).toEqual([...ROLES]);
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

describe('a notice in Spanish', () => {
  it.each([
    'La suscripción que tienes con nosotros está a punto de caducar',
    'Tu suscripción a El Faro del Puerto vence el viernes, renovala por $900',
    'Su acceso premium ha finalizado: renueve hoy mismo',
    '¿Querés seguir leyendo? Suscribite por solo 90 pesos al mes',
    'Hazte suscriptora y disfruta de acceso ilimitado a todas nuestras historias',
    'Recibe cada mañana nuestro boletín en tu correo, gratis',
    'Apúntate a la newsletter de la redacción y no te pierdas nada',
    'Regístrese gratis para continuar con la lectura de este artículo',
    'Inicia sesión con tu cuenta o regístrate sin coste',
    'Descargá nuestra app y activá las notificaciones',
    'Apoya el periodismo independiente con tu donación',
    'Desactivá el bloqueador de anuncios para ayudarnos',
    'Esta noticia es exclusiva para suscriptores. ¿Ya eres suscriptora?',
    'Únete a nuestro canal de WhatsApp para que no se te escape nada',
    'Este sitio utiliza cookies para mejorar tu experiencia',
  ])('%s', (text) => {
    expect(isSaid(text)).toBe(true);
    expect(matcher.has('address', text)).toBe(true);
  });
});

describe('a line in Spanish that is an entry as a whole', () => {
  it.each<[Role, string]>([
    ['hint', 'La nota continúa debajo de esta publicidad'],
    ['hint', 'Desliza hacia abajo para leer el artículo'],
    ['hint', '▲ Volver arriba'],
    ['ad', '– PUBLICIDAD –'],
    ['ad', 'Contenido patrocinado'],
    ['promoHeading', 'Lo más leído'],
    ['promoHeading', 'También te puede interesar:'],
    ['captionLabel', 'Pie de foto para la imagen:'],
    ['captionLabel', 'Descripción de la imagen'],
    ['share', 'Comparte esta noticia'],
    ['comments', '¿Qué opinas?'],
    ['greeting', 'Estimada lectora, estimado lector:'],
    ['contents', 'En este artículo:'],
    ['references', 'Fuentes consultadas'],
    ['by', 'Texto y fotos:'],
  ])('%s: %s', (role, text) => {
    expect(matcher.isWhole(role, text)).toBe(true);
  });
});

describe('what follows an entry in Spanish', () => {
  it.each<[Role, string, string]>([
    ['promoLead', 'Lea también: El último ferry', 'El último ferry'],
    ['promoLead', 'Te puede interesar | El último ferry', 'El último ferry'],
    ['creditLabel', 'Foto: Inés Ejemplo', 'Inés Ejemplo'],
    ['creditLabel', 'Fuente de la imagen, Inés Ejemplo', ', Inés Ejemplo'],
    ['meta', 'Última actualización: 3/2/2026', '3/2/2026'],
    ['by', 'Por Inés Ejemplo', 'Inés Ejemplo'],
    ['player', 'Tiempo de lectura: 4 min', ''],
    ['player', 'min de lectura', ''],
    ['protected', 'Fe de errores: El ferry sale a las ocho.', 'El ferry sale a las ocho.'],
    ['bio', 'Acerca de la autora: Inés Ejemplo', 'Inés Ejemplo'],
  ])('%s: %s', (role, text, rest) => {
    expect(matcher.after(role, text)).toBe(rest);
  });
});

describe('a line of a story in Spanish', () => {
  it.each([
    'El club renueva al portero hasta 2030',
    'El presidente recibe a los alcaldes de la comarca',
    'La junta aprobó el nuevo muelle por su cuenta y riesgo',
    'El país suscribió el acuerdo en marzo',
    'El Boletín Oficial del Estado publica hoy la norma',
    '«Te quiero contigo», cantaba la abuela cada mañana',
    'Los vecinos apoyan la huelga de los estibadores',
    'El temporal descarga con fuerza sobre la costa',
    'Nosotros seguimos pescando, dijo el patrón',
    'Sobre el autor del robo no se sabe nada',
    'Por primera vez en un siglo, el faro se apaga',
    'Es profesora de vela y madre de dos hijos',
    'El acceso al puerto permanece cerrado hasta el lunes',
  ])('%s', (text) => {
    expect(isSaid(text)).toBe(false);
    expect((['wall', 'rights'] as const).filter((role) => matcher.has(role, text))).toEqual([]);
    expect((['bio', 'player', 'protected'] as const).filter((role) => matcher.after(role, text) !== null)).toEqual([]);
  });

  it.each<[Role, string]>([
    ['ad', 'Anuncios del gobierno para la costa'],
    ['hint', 'Sigue leyendo quien nació entre libros'],
    ['promoHeading', 'Lo más leído del verano fue una novela'],
    ['comments', 'Comentarios del alcalde sobre el puerto'],
    ['share', 'Comparte piso con tres marineros'],
  ])('%s is not all of: %s', (role, text) => {
    expect(matcher.isWhole(role, text)).toBe(false);
  });
});
