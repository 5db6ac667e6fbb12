import { describe, expect, it } from 'vitest';

import { pt } from '../../../../utils/cleanup/lexicon/pt.ts';
import { type Role, ROLES } from '../../../../utils/cleanup/lexicon/lexicon.ts';
import { Matcher } from '../../../../utils/cleanup/lexicon/matcher.ts';

const matcher = new Matcher([pt]);
const ENTRIES = Object.entries(pt) as [Role, readonly string[]][];

/** Whether a text says what it wants and of what it speaks, as the words of a notice do. */
const isSaid = (text: string): boolean =>
  (['object', 'wall'] as const).some((role) => matcher.has(role, text)) &&
  (['act', 'wall', 'urgency', 'price'] as const).some((role) => matcher.has(role, text));

describe('the Portuguese lexicon', () => {
  it('has every role', () => {
    expect(Object.keys(pt)).toEqual([...ROLES]);
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

describe('a notice in Portuguese', () => {
  it.each([
    'Sua assinatura está prestes a terminar, renove já',
    'A sua assinatura do Diário do Cais expirou. Quer renová-la por 2 € por mês?',
    'O seu acesso premium terminou: renove hoje',
    'Quer continuar a ler? Torne-se assinante por apenas R$ 9,90 ao mês',
    'Seja assinante e leia sem limites todo o nosso conteúdo',
    'Receba toda manhã a nossa newsletter no seu e-mail',
    'Inscreva-se no nosso boletim e não perca nada',
    'Cadastre-se gratuitamente para ler esta matéria',
    'Faça login com sua conta ou crie uma conta gratuita',
    'Baixe nosso aplicativo e ative as notificações',
    'Apoie o jornalismo independente com a sua contribuição',
    'Desative o bloqueador de anúncios para nos ajudar',
    'Esta reportagem é exclusiva para assinantes. Já é assinante?',
    'Entre no nosso canal do WhatsApp e receba as notícias em primeira mão',
    'Este site utiliza cookies para melhorar a sua experiência',
  ])('%s', (text) => {
    expect(isSaid(text)).toBe(true);
    expect(matcher.has('address', text)).toBe(true);
  });
});

describe('a line in Portuguese that is an entry as a whole', () => {
  it.each<[Role, string]>([
    ['hint', 'A matéria continua depois do anúncio'],
    ['hint', 'Role para baixo para continuar lendo'],
    ['hint', '▲ Voltar ao topo'],
    ['ad', '– PUBLICIDADE –'],
    ['ad', 'Conteúdo patrocinado'],
    ['promoHeading', 'Mais lidas'],
    ['promoHeading', 'Você também pode gostar:'],
    ['captionLabel', 'Legenda para a imagem:'],
    ['captionLabel', 'Descrição da foto'],
    ['share', 'Partilhar este artigo'],
    ['share', 'Compartilhe esta notícia'],
    ['comments', 'Deixe a sua opinião'],
    ['greeting', 'Cara leitora, caro leitor,'],
    ['contents', 'Neste artigo:'],
    ['references', 'Fontes consultadas'],
    ['by', 'Texto e fotos:'],
  ])('%s: %s', (role, text) => {
    expect(matcher.isWhole(role, text)).toBe(true);
  });
});

describe('what follows an entry in Portuguese', () => {
  it.each<[Role, string, string]>([
    ['promoLead', 'Leia também: A última balsa', 'A última balsa'],
    ['promoLead', 'Veja mais | A última balsa', 'A última balsa'],
    ['creditLabel', 'Foto: Inês Exemplo', 'Inês Exemplo'],
    ['creditLabel', 'Crédito: Inês Exemplo', 'Inês Exemplo'],
    ['meta', 'Última atualização: 3/2/2026', '3/2/2026'],
    ['by', 'Por Inês Exemplo', 'Inês Exemplo'],
    ['player', 'Tempo de leitura: 4 min', ''],
    ['player', 'minutos de leitura', ''],
    ['protected', 'Correção: A balsa sai às oito.', 'A balsa sai às oito.'],
    ['bio', 'Sobre a autora: Inês Exemplo', 'Inês Exemplo'],
  ])('%s: %s', (role, text, rest) => {
    expect(matcher.after(role, text)).toBe(rest);
  });
});

describe('a line of a story in Portuguese', () => {
  it.each([
    'O clube renova com o guarda-redes até 2030',
    'O presidente recebe os autarcas da região',
    'Com a sua assinatura, o ministro encerrou o processo',
    'O sindicato recolheu cinco mil assinaturas',
    'Espera-se que o jogador assine por três épocas',
    'Ele respondeu por e-mail na manhã seguinte',
    'A vila apoia a greve dos estivadores',
    'A partir de janeiro, o porto fecha à noite',
    'Nós continuamos a pescar, disse o mestre',
    'O governo quer que o banco baixe os juros',
    'Por primeira vez em cem anos, o farol se apaga',
    'É professora de vela e mãe de dois filhos',
    'Repórter da rádio local ficou ferida na queda',
  ])('%s', (text) => {
    expect(isSaid(text)).toBe(false);
    expect((['wall', 'rights'] as const).filter((role) => matcher.has(role, text))).toEqual([]);
    expect((['bio', 'player', 'protected'] as const).filter((role) => matcher.after(role, text) !== null)).toEqual([]);
  });

  it.each<[Role, string]>([
    ['ad', 'Anúncios do governo para a costa'],
    ['hint', 'Continua a ler quem nasceu entre livros'],
    ['promoHeading', 'Mais lidas no verão foram as crônicas'],
    ['comments', 'Comentários do prefeito sobre o porto'],
    ['share', 'Compartilha a casa com três pescadores'],
  ])('%s is not all of: %s', (role, text) => {
    expect(matcher.isWhole(role, text)).toBe(false);
  });
});
