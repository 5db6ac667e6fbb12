import { describe, expect, it } from 'vitest';

import { en } from '../../../../utils/cleanup/lexicon/en.ts';
import { type Role, ROLES } from '../../../../utils/cleanup/lexicon/lexicon.ts';
import { Matcher } from '../../../../utils/cleanup/lexicon/matcher.ts';
import { tr } from '../../../../utils/cleanup/lexicon/tr.ts';

/** With English, as on a page of the language. */
const matcher = new Matcher([tr, en]);

describe('the Turkish lexicon', () => {
  it('has entries in every role', () => {
    expect(ROLES.filter((role) => !tr[role]?.length)).toEqual([]);
  });

  it.each(ROLES)('%s: entries are in lower case, sorted by code unit, once each', (role) => {
    const entries = tr[role] ?? [];
    expect(entries).toEqual([...new Set(entries.map((entry) => entry.toLowerCase().trim()))].sort());
  });

  it.each(ROLES)('%s: a star stands after three letters, a gap between words', (role) => {
    const entries = tr[role] ?? [];
    const words = entries.flatMap((entry) => entry.split(' '));
    expect(words.filter((word) => word.includes('*') && !/^[^*]*\p{L}{3}\*$/u.test(word))).toEqual([]);
    expect(entries.filter((entry) => entry.includes('…') && !/^[^…]+( … [^…]+)+$/u.test(entry))).toEqual([]);
  });

  it.each(ROLES)('%s: each entry is found in itself', (role) => {
    const alone = new Matcher([tr]);
    const entries = tr[role] ?? [];
    expect(entries.filter((entry) => !alone.isWhole(role, entry.replaceAll('*', '')))).toEqual([]);
  });
});

describe('says of a line that is noise', () => {
  it.each<[Role, string]>([
    ['act', 'Haftalık bültenimize kaydolun'],
    ['act', 'Aboneliğinizi yenileyin, limanı bizimle izleyin'],
    ['object', 'Dijital aboneliğiniz yarın bitiyor'],
    ['object', 'Mobil uygulamamızı telefonunuza yükleyin'],
    ['address', 'Değerli okurlarımız, bu gazete sizinle yaşıyor'],
    ['urgency', 'Süreniz doldu, kaçırmayın'],
    ['price', 'Ayda yalnızca 49 TL'],
    ['wall', 'Aboneliğinizin süresi doldu'],
    ['wall', 'Aboneliğiniz iki gün sonra sona eriyor'],
    ['wall', 'Okumaya devam etmek için bir dakikanızı ayırın'],
    ['wall', 'Bu yazı abonelerimize özeldir'],
    ['wall', 'Zaten abone misiniz? Buradan girin'],
    ['wall', 'Reklam engelleyicinizi bu site için kapatın'],
    ['wall', 'Lütfen e-posta adresinizi girin'],
    ['rights', '© 2026 Liman Postası. Tüm hakları saklıdır.'],
    ['rights', 'Haberlerimiz izinsiz kopyalanamaz'],
    ['bio', 'Deniz Örnek, gazetemiz yazarıdır'],
  ])('%s: %s', (role, text) => {
    expect(matcher.has(role, text)).toBe(true);
  });
});

describe('says of a line that is an entry as a whole', () => {
  it.each<[Role, string]>([
    ['greeting', 'Değerli okurlarımız,'],
    ['hint', 'Haberi okumak için aşağı kaydırın'],
    ['hint', 'Haber reklamdan sonra devam ediyor ▼'],
    ['ad', '- REKLAM -'],
    ['promoHeading', 'EN ÇOK OKUNANLAR'],
    ['promoHeading', 'Öne çıkan haberler:'],
    ['captionLabel', 'Fotoğraf altı yazısı:'],
    ['captionLabel', 'Yatay görselin açıklaması'],
    ['share', 'Bağlantıyı kopyala'],
    ['share', 'WhatsApp’ta paylaş'],
    ['comments', 'Yorum yazın'],
    ['comments', 'Siz ne düşünüyorsunuz?'],
    ['contents', 'Konu başlıkları'],
    ['references', 'Kaynakça'],
    ['share', 'Bu haberi başkalarına da anlatın'],
    ['ad', 'Reklamverenimizden içerik'],
    ['ad', 'Ücretli ortaklık'],
    ['promoHeading', 'Kaçırmayın'],
    ['promoHeading', 'Bu konuda daha fazlası'],
    ['captionLabel', 'Görsel açıklaması'],
    ['captionLabel', 'Fotoğrafta ne var'],
  ])('%s: %s', (role, text) => {
    expect(matcher.isWhole(role, text)).toBe(true);
  });
});

describe('says what follows', () => {
  it.each<[Role, string, string]>([
    ['promoLead', 'Haberin devamı için tıklayın: Son vapur', 'Son vapur'],
    ['promoLead', 'Bunu da okuyun: Son vapur', 'Son vapur'],
    ['creditLabel', 'Fotoğraf: Deniz Örnek', 'Deniz Örnek'],
    ['creditLabel', 'Görsel kaynağı: Deniz Örnek', 'Deniz Örnek'],
    ['meta', 'Son güncelleme: 3.2.2026', '3.2.2026'],
    ['by', 'Yazan: Deniz Örnek', 'Deniz Örnek'],
    ['player', 'Okuma süresi: 4', '4'],
    ['protected', 'Düzeltme: Vapur sekizde kalkıyor.', 'Vapur sekizde kalkıyor.'],
  ])('%s: %s', (role, text, rest) => {
    expect(matcher.after(role, text)).toBe(rest);
  });
});

describe('leaves alone the words of stories', () => {
  it.each<[Role, string]>([
    ['act', 'Liman yenilenebilir enerjiye geçti ve eski vinçlerini sattı'],
    ['act', 'Balıkçılar yardım istedi, belediye destek oldu'],
    ['object', 'Bülent posta arabasını kapının önünde bekledi'],
    ['wall', 'Gazetenin abone sayısı geçen yıl yüzde beş arttı'],
    ['wall', 'Dernek üyeleri toplantıya katıldı'],
    ['wall', 'Sözleşmenin süresi doldu, kaptan evine döndü'],
    ['rights', 'Sanatçı şarkının telif hakkını kızına bıraktı'],
    ['share', 'Paylaştığı ekmek bayattı'],
    ['bio', 'Kadın gazeteci limana hiç gitmemişti'],
  ])('%s: %s', (role, text) => {
    expect(matcher.has(role, text)).toBe(false);
  });

  it.each<[Role, string]>([
    ['ad', 'Reklam sektörü büyüdü'],
    ['hint', 'Yukarı çıkan yol kapalı'],
    ['comments', 'Yorumlar ikiye ayrıldı'],
    ['promoHeading', 'Son haberler köye geç ulaştı'],
    ['contents', 'Başlıklar değişti'],
  ])('%s: %s is more than the entry', (role, text) => {
    expect(matcher.isWhole(role, text)).toBe(false);
  });
});
