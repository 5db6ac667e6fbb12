/**
 * Invented pages: a news story among the noise of its site, an essay whose words are those of such noise, a front page.
 */
const PARAGRAPHS = [
  'Three nights of frost in the second week of May have taken most of the apple blossom in the valley, and with it the work of two of its three cider presses.',
  'Growers who walked their rows on Sunday said that the damage was worst below the railway line, where cold air collects, and that trees on the upper terraces had come through with half of their flowers.',
  'Hanna Eide, who runs the largest of the presses, has told her eleven pickers not to come in September. She will keep the two who look after the trees, and has put the new bottling line up for sale.',
  'The growers’ bank met on Monday evening and agreed to put off payments for a year. It did the same after the hail of 2014, and nobody who was helped then has failed to pay.',
  'An older way of saving the blossom is being talked about again: small fires between the rows, lit at three in the morning and tended by whoever lives nearby. It was given up when the last of the large families moved away.',
  'Whether it would have helped this time is doubtful. The air was still and very dry, said the county’s adviser, and at six degrees below zero a fire warms only those who stand around it.',
];

const NUDGE = `<section class="keep-going" data-module="lapsed">
<p>Welcome back</p>
<p>Your membership of The Valley Ledger has lapsed. Reactivate it now and read every story without limits.</p>
<p>Will you stay with us for another year?</p>
<a href="/account/renew">Renew membership</a>
</section>`;

const row = (text: string | undefined): string => `<div class="row"><p>${text ?? ''}</p></div>`;

export const NEWS = `<head>
<title>Late frost leaves the valley’s presses idle | The Valley Ledger</title>
<meta property="og:type" content="article">
<meta property="og:site_name" content="The Valley Ledger">
<meta property="og:title" content="Late frost leaves the valley’s presses idle">
</head><body>
<nav><a href="/">Front page</a><a href="/farms">Farms</a></nav>
<main><article>
<div class="row">
<img src="/img/orchard-lane.jpg" alt="Weighing shed" width="1200" height="675">
<p class="slug">Weighing shed</p>
<p class="slug">Image caption:</p>
<p class="slug">Pickers empty their crates beside the weighing shed on Orchard Lane.</p>
<p class="slug">Photo credit: Petra Lindqvist</p>
</div>
<h1>Late frost leaves the valley’s presses idle</h1>
<p>Keep scrolling to read</p>
${row(PARAGRAPHS[0])}
${row(PARAGRAPHS[1])}
${NUDGE}
${row(PARAGRAPHS[2])}
<p>See also: <a href="/farms/pears">Pears do better on the northern slope</a></p>
${row(PARAGRAPHS[3])}
<figure><img src="/img/press.jpg" alt=""><figcaption>The old press takes forty kilos at a time. Photo: Ole Brandt</figcaption></figure>
${NUDGE}
${row(PARAGRAPHS[4])}
${row(PARAGRAPHS[5])}
<p><a href="https://x.com/intent/post?u=frost">Share on X</a></p>
</article></main>
<footer><p>The Valley Ledger, Mill Street 4</p></footer>
</body>`;

export const NEWS_TEXT: readonly string[] = PARAGRAPHS;

/** What is no part of the story, by what it is. */
export const NEWS_NOISE: readonly (readonly [string, string])[] = [
  ['the notice that is repeated', 'Reactivate it now'],
  ['the greeting above it', 'Welcome back'],
  ['the question below it', 'Will you stay with us'],
  ['its button', 'Renew membership'],
  ['the label of a caption', 'Image caption:'],
  ['the words before a credit', 'Photo credit'],
  ['the hint how to go on', 'Keep scrolling'],
  ['the way to another story', 'Pears do better'],
  ['the button for sharing', 'Share on X'],
];

export const ESSAY = `<head><title>The price of being reminded</title></head><body>
<nav><a href="/plans">Subscribe</a></nav>
<article><div class="essay">
<p>My grandmother kept one subscription all her life, to a weekly that came on Thursdays, and when she could no longer read it she kept it still, because the boy who brought it would otherwise have had no reason to come up the hill.</p>
<p>I have fourteen. I know it because last month I sat down to cancel them, one account after another, and wrote the number on the back of an envelope that offered me a fifteenth for a euro a week.</p>
<h2>Renew today</h2>
<p>It is a strange thing to be asked to renew today what you have not noticed that you own. “Your membership is about to expire,” writes a magazine of which I have read four pages since the spring.</p>
<p>To unsubscribe, you are told to sign in. To sign in, you need the password that you made up on the evening when a free trial seemed a good idea. I created a new one, and was thanked for joining.</p>
<p>Do not misunderstand me: I want newspapers to be paid. A reporter who sits through a meeting of the water board does it for all of us, and the least that we can do is to support the work before we need it.</p>
<p>But there is a difference between paying and being reminded to pay. The first is a bargain between grown people. The second is a tap on the shoulder, every morning, from someone who has your address.</p>
<p>So I have made a rule for this house. We subscribe to what we would walk down the hill for. It has left us with three newsletters, one daily and, since Thursday, a weekly that nobody has read yet.</p>
</div></article></body>`;

const teaser = (index: number, text: string): string =>
  `<div class="card"><h3><a href="/story/${String(index)}">${text}</a></h3><p><a href="/story/${String(index)}">Read it</a></p></div>`;

export const FRONT_PAGE = `<head><title>The Valley Ledger</title></head><body><main>${[
  'Frost takes the blossom below the railway line',
  'Cider makers look abroad for fruit',
  'Bank puts off payments for a year',
  'Choir of pickers sings in the empty shed',
  'Pears do better on the northern slope',
  'New bottling line for sale, hardly used',
]
  .map((text, index) => teaser(index, text))
  .join('')}</main></body>`;
