/**
 * Pages whose article leaves something out, made of sentences that mean nothing.
 */

const WORDS = (
  'lamp window pilot tanker butter bread harbour winter ladder kettle market chapel rope ferry anchor letter barley ' +
  'mirror garden cellar whistle blanket copper'
).split(' ');
const ENDS = ['was seen', 'had gone', 'came back', 'stood still', 'fell over', 'made sense', 'ran dry'];

export const STORY = 'Arnholm Birkness Corvey Dunmore Eskdale Farrow Glenlea Hytheby';
export const REST = 'Ivelmouth Jarness Kilbride Lundy';
export const COMMENT = 'Mallaig';
const NAMES = `${STORY} ${REST} ${COMMENT} Norvik`.split(' ');

/** A paragraph that names a place in each sentence, and shares no run of words with that of another. */
export function paragraph(name: string): string {
  const seed = 1 + NAMES.indexOf(name);
  const word = (at: number): string => WORDS[(seed * (at + 3) + at * at * 5) % WORDS.length] ?? '';
  const sentences = Array.from({ length: 5 }, (_, index) => {
    const at = index * 7;
    const end = ENDS[(seed + index) % ENDS.length] ?? '';
    return `In ${name} ${word(at)} and ${word(at + 1)} met ${word(at + 2)} when ${word(at + 3)} ${end} near ${word(at + 4)}.`;
  });
  return `<p>${sentences.join(' ')}</p>`;
}

const list = (names: string): string => names.split(' ').map(paragraph).join('');

const HEAD = '<title>Lamps in the window</title><meta property="og:type" content="article">';
const story = (names = STORY): string =>
  `<main><article><h1>Lamps in the window</h1><div class="text">${list(names)}</div></article></main>`;

/** The second part of the story stands in a box of its own, and people talk below it. */
export const SPLIT = `${HEAD}<nav><a href="/">Front page</a></nav>${story()}
  <div class="wrap"><div class="page-two"><h2>The second night</h2>${list(REST)}</div></div>
  <section id="comments"><h2>Comments</h2>${paragraph(COMMENT)}</section>`;

/** Most of the text stands in boxes that the page itself calls complementary. */
export const SCATTERED = `${HEAD}${story('Arnholm Birkness Corvey Dunmore')}
  <div role="complementary">${list('Ivelmouth Jarness Kilbride')}</div>
  <div role="complementary">${list('Lundy Mallaig Norvik')}</div>`;

/** A gate withholds the end of the story, and of the box beside it. */
export const GATED = `${HEAD}<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",
  "headline":"Lamps in the window","isAccessibleForFree":false}</script>${story()}
  <div class="seen">${paragraph('Ivelmouth')}</div>
  <div class="fade" style="max-height:60px;overflow:hidden"><p>&nbsp;</p><p>&nbsp;</p>${list('Jarness Kilbride')}</div>
  <div class="blurred" style="filter:blur(6px)">${paragraph('Lundy')}</div>`;

/** What is left out would run, load and lead astray. */
export const HOSTILE = `${HEAD}${story()}
  <div class="wrap"><div class="page-two">${paragraph('Ivelmouth')}
  <script>window.ran = 'script'</script><img src="/gone.png" alt="" onerror="window.ran = 'onerror'">
  <p data-removal="r1">Jarness has a lamp, too, and <a href="javascript:window.ran = 'link'">a link to it</a>, and
  <a href="/kilbride">another one</a>, and a boat that comes in from the west at night.</p>
  <iframe srcdoc="<script>parent.ran = 'frame'</script>"></iframe><form action="/steal"><input name="word"></form>
  <details open ontoggle="window.ran = 'toggle'"><summary>Lundy</summary>${paragraph('Lundy')}</details></div></div>`;

/** A page from right to left. */
export const ARABIC = `<html lang="ar" dir="rtl">${HEAD}<main><article><h1>مصابيح في النوافذ</h1><div class="text">${Array.from(
  { length: 8 },
  (_, index) =>
    `<p>يضع أهل القرية رقم ${index + 1} مصباحا في النافذة لقارب الليل الذي يمر في الثالثة والنصف، ويقول الربان إنه يعرفه من بين كل المصابيح ` +
    'ولم يطفئه أحد قط قبل أن تشرق الشمس، وعندما نفد الزيت أحرق الناس الزبدة وأكلوا خبزهم جافا حتى وصلت الناقلة.</p>',
).join('')}</div></article></main>
  <div class="wrap"><div class="page-two"><p>في الليلة الثانية هبت الريح من الشرق ولم يصل القارب إلى الميناء حتى الصباح، وانتظر الناس على الرصيف
  ومعهم الشاي الساخن والبطانيات والأطفال الذين رفضوا أن يناموا قبل أن يروا الضوء في عرض البحر.</p></div></div></html>`;
