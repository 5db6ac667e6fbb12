import { describe, expect, it } from 'vitest';

import { en } from '../../../../utils/cleanup/lexicon/en.ts';
import { type Role, ROLES } from '../../../../utils/cleanup/lexicon/lexicon.ts';
import { Matcher } from '../../../../utils/cleanup/lexicon/matcher.ts';
import { id } from '../../../../utils/cleanup/lexicon/id.ts';

/** With English, as on a page of the language. */
const matcher = new Matcher([id, en]);

describe('the Indonesian lexicon', () => {
  it('has entries in every role', () => {
    expect(ROLES.filter((role) => !id[role]?.length)).toEqual([]);
  });

  it.each(ROLES)('%s: entries are in lower case, sorted by code unit, once each', (role) => {
    const entries = id[role] ?? [];
    expect(entries).toEqual([...new Set(entries.map((entry) => entry.toLowerCase().trim()))].sort());
  });

  it.each(ROLES)('%s: a star stands after three letters, a gap between words', (role) => {
    const entries = id[role] ?? [];
    const words = entries.flatMap((entry) => entry.split(' '));
    expect(words.filter((word) => word.includes('*') && !/^[^*]*\p{L}{3}\*$/u.test(word))).toEqual([]);
    expect(entries.filter((entry) => entry.includes('…') && !/^[^…]+( … [^…]+)+$/u.test(entry))).toEqual([]);
  });

  it.each(ROLES)('%s: each entry is found in itself', (role) => {
    const alone = new Matcher([id]);
    const entries = id[role] ?? [];
    expect(entries.filter((entry) => !alone.isWhole(role, entry.replaceAll('*', '')))).toEqual([]);
  });
});

describe('says of a line that is noise', () => {
  it.each<[Role, string]>([
    ['act', 'Yuk, daftarkan diri sebelum kapal berangkat'],
    ['act', 'Perpanjang langgananmu dengan satu ketukan'],
    ['object', 'Kanal WhatsApp dermaga dibuka lagi'],
    ['object', 'Langgananmu sisa dua hari'],
    ['address', 'Pembaca yang budiman, koran ini milikmu'],
    ['urgency', 'Masa percobaan akan segera berakhir'],
    ['price', 'Hanya Rp19.000 per bulan'],
    ['wall', 'Langganan Anda akan segera berakhir'],
    ['wall', 'Langganan koran dermaga kamu telah berakhir'],
    ['wall', 'Untuk melanjutkan membaca, pilih satu pilihan ini'],
    ['wall', 'Sudah punya akun? Lewat sini'],
    ['wall', 'Artikel ini khusus bagi mereka yang mendukung'],
    ['wall', 'Matikan adblocker di laman ini'],
    ['wall', 'Sila log masuk dahulu'],
    ['wall', 'Masukkan alamat email Anda'],
    ['rights', '© 2026 Kabar Dermaga. Hak cipta dilindungi undang-undang.'],
    ['bio', 'Sari Contoh adalah wartawan Kabar Dermaga'],
  ])('%s: %s', (role, text) => {
    expect(matcher.has(role, text)).toBe(true);
  });
});

describe('says of a line that is an entry as a whole', () => {
  it.each<[Role, string]>([
    ['greeting', 'Selamat datang kembali!'],
    ['hint', 'Gulir ke bawah untuk membaca'],
    ['hint', 'ARTIKEL BERLANJUT SETELAH IKLAN'],
    ['ad', '[Iklan]'],
    ['promoHeading', 'Berita Terpopuler'],
    ['promoHeading', 'Mungkin Anda suka:'],
    ['captionLabel', 'Keterangan gambar:'],
    ['captionLabel', 'Keterangan foto untuk gambar mendatar'],
    ['share', 'Bagikan artikel ini'],
    ['share', 'Salin tautan'],
    ['comments', 'Tulis komentar'],
    ['comments', 'Bagaimana pendapat Anda?'],
    ['contents', 'Daftar Isi'],
    ['references', 'Daftar pustaka'],
    ['share', 'kirim cerita ini ke teman'],
    ['share', 'beri tahu yang lain tentang cerita ini'],
    ['hint', 'artikel berlanjut setelah iklan'],
    ['hint', 'artikel berlanjut di bawah gambar'],
    ['ad', 'konten bersponsor'],
    ['ad', 'kemitraan berbayar'],
    ['promoHeading', 'terlewat?'],
    ['promoHeading', 'rekomendasi untuk anda'],
    ['promoLead', 'lebih lanjut tentang ini'],
    ['promoLead', 'baca semua tentang'],
    ['captionLabel', 'teks gambar'],
    ['captionLabel', 'deskripsi gambar'],
    ['creditLabel', 'hak cipta gambar'],
    ['creditLabel', 'sumber gambar'],
  ])('%s: %s', (role, text) => {
    expect(matcher.isWhole(role, text)).toBe(true);
  });
});

describe('says what follows', () => {
  it.each<[Role, string, string]>([
    ['promoLead', 'Baca juga: Feri terakhir', 'Feri terakhir'],
    ['promoLead', 'Simak video: Feri terakhir', 'Feri terakhir'],
    ['creditLabel', 'Foto: Sari Contoh', 'Sari Contoh'],
    ['creditLabel', 'Sumber gambar, Sari Contoh', ', Sari Contoh'],
    ['meta', 'Terakhir diperbarui: 3/2/2026', '3/2/2026'],
    ['by', 'Penulis: Sari Contoh', 'Sari Contoh'],
    ['player', 'Waktu baca: 4', '4'],
    ['protected', 'Ralat: Feri berangkat pukul delapan.', 'Feri berangkat pukul delapan.'],
  ])('%s: %s', (role, text, rest) => {
    expect(matcher.after(role, text)).toBe(rest);
  });
});

describe('leaves alone the words of stories', () => {
  it.each<[Role, string]>([
    ['act', 'Nelayan menjual ikan di pasar sebelum fajar'],
    ['object', 'Warga menanam padi di lereng bukit'],
    ['wall', 'Jumlah pelanggan listrik naik tahun ini'],
    ['wall', 'Pertandingan telah berakhir dan penonton pulang'],
    ['wall', 'Anggota koperasi berkumpul di balai desa'],
    ['rights', 'Warga menuntut hak atas tanah'],
    ['share', 'Ia membagikan roti kepada anak-anak'],
    ['bio', 'Dua jurnalis dicegat di jembatan'],
  ])('%s: %s', (role, text) => {
    expect(matcher.has(role, text)).toBe(false);
  });

  it.each<[Role, string]>([
    ['ad', 'Iklan baru itu menuai protes'],
    ['hint', 'Kembali ke atas bukit'],
    ['comments', 'Komentar bupati memicu protes'],
    ['promoHeading', 'Berita terbaru itu keliru'],
    ['contents', 'Isi artikel itu dipersoalkan'],
  ])('%s: %s is more than the entry', (role, text) => {
    expect(matcher.isWhole(role, text)).toBe(false);
  });
});
