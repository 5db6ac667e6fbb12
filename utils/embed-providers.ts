/**
 * What is known of the sites that pages embed: data only. One that is not listed here is shown as well, where it is
 * evidently content; see `article/embeds.ts`.
 */

/** What an embed is. One kind, one sentence on its card. */
export type EmbedKind = 'video' | 'audio' | 'post' | 'map' | 'chart' | 'frame';

export interface Provider {
  /** The name that people know it by; a product's name stays as it is in every language. */
  readonly name: string;
  readonly kind: Exclude<EmbedKind, 'frame'>;
  /** Its hosts, each with all below it; with a slash, only what lies under that path. */
  readonly hosts: readonly string[];
  /** Where the same thing has a page of its own: a pattern of the embed's address, and the page's address by its groups. */
  readonly page?: readonly [pattern: RegExp, address: string];
  /** Height for a width of 16; a number of pixels where it does not grow with the width. */
  readonly height?: { readonly px: number };
}

export const PROVIDERS: readonly Provider[] = [
  { name: 'Acast', kind: 'audio', hosts: ['embed.acast.com'], height: { px: 200 } },
  { name: 'Apple Podcasts', kind: 'audio', hosts: ['embed.podcasts.apple.com'], height: { px: 175 } },
  { name: 'ArcGIS', kind: 'map', hosts: ['arcgis.com'] },
  { name: 'Bandcamp', kind: 'audio', hosts: ['bandcamp.com/EmbeddedPlayer'], height: { px: 120 } },
  {
    name: 'Bluesky',
    kind: 'post',
    hosts: ['embed.bsky.app'],
    page: [/\/embed\/([\w:.]+)\/app\.bsky\.feed\.post\/(\w+)/, 'https://bsky.app/profile/$1/post/$2'],
    height: { px: 520 },
  },
  { name: 'Brightcove', kind: 'video', hosts: ['players.brightcove.net'] },
  { name: 'CARTO', kind: 'map', hosts: ['carto.com'] },
  {
    name: 'Dailymotion',
    kind: 'video',
    hosts: ['dailymotion.com'],
    page: [/\/embed\/video\/(\w+)/, 'https://www.dailymotion.com/video/$1'],
  },
  { name: 'Datawrapper', kind: 'chart', hosts: ['datawrapper.dwcdn.net', 'dwcdn.net'], height: { px: 480 } },
  { name: 'Facebook', kind: 'video', hosts: ['facebook.com/plugins/video.php'] },
  { name: 'Facebook', kind: 'post', hosts: ['facebook.com/plugins/post.php'], height: { px: 520 } },
  { name: 'Flourish', kind: 'chart', hosts: ['flo.uri.sh', 'flourish.studio'], height: { px: 560 } },
  { name: 'Google Maps', kind: 'map', hosts: ['google.com/maps', 'maps.google.com'] },
  { name: 'Infogram', kind: 'chart', hosts: ['infogram.com', 'e.infogram.com'], height: { px: 560 } },
  {
    name: 'Instagram',
    kind: 'post',
    hosts: ['instagram.com'],
    page: [/\/(p|reel|tv)\/([\w-]+)/, 'https://www.instagram.com/$1/$2/'],
    height: { px: 640 },
  },
  { name: 'JW Player', kind: 'video', hosts: ['cdn.jwplayer.com', 'content.jwplatform.com'] },
  { name: 'Mapbox', kind: 'map', hosts: ['mapbox.com'] },
  { name: 'Mixcloud', kind: 'audio', hosts: ['mixcloud.com'], height: { px: 120 } },
  { name: 'OpenStreetMap', kind: 'map', hosts: ['openstreetmap.org', 'umap.openstreetmap.fr', 'openstreetmap.de'] },
  { name: 'Reddit', kind: 'post', hosts: ['embed.reddit.com', 'redditmedia.com'], height: { px: 520 } },
  { name: 'Rutube', kind: 'video', hosts: ['rutube.ru'] },
  { name: 'SoundCloud', kind: 'audio', hosts: ['w.soundcloud.com'], height: { px: 166 } },
  {
    name: 'Spotify',
    kind: 'audio',
    hosts: ['open.spotify.com'],
    page: [/\/embed(?:-podcast)?\/(\w+)\/(\w+)/, 'https://open.spotify.com/$1/$2'],
    height: { px: 232 },
  },
  { name: 'Spreaker', kind: 'audio', hosts: ['widget.spreaker.com'], height: { px: 200 } },
  { name: 'StoryMapJS', kind: 'map', hosts: ['storymap.knightlab.com'], height: { px: 560 } },
  { name: 'Streamable', kind: 'video', hosts: ['streamable.com'] },
  { name: 'TED', kind: 'video', hosts: ['embed.ted.com'], page: [/\/talks\/([\w-]+)/, 'https://www.ted.com/talks/$1'] },
  { name: 'Tableau', kind: 'chart', hosts: ['public.tableau.com'], height: { px: 600 } },
  { name: 'Telegram', kind: 'post', hosts: ['t.me'], page: [/(\/\w+\/\d+)/, 'https://t.me$1'], height: { px: 420 } },
  { name: 'TikTok', kind: 'video', hosts: ['tiktok.com'], height: { px: 740 } },
  { name: 'TimelineJS', kind: 'chart', hosts: ['cdn.knightlab.com'], height: { px: 560 } },
  { name: 'Twitch', kind: 'video', hosts: ['player.twitch.tv', 'clips.twitch.tv'] },
  { name: 'VK', kind: 'video', hosts: ['vk.com', 'vkvideo.ru'] },
  {
    name: 'Vimeo',
    kind: 'video',
    hosts: ['player.vimeo.com'],
    page: [/\/video\/(\d+)/, 'https://vimeo.com/$1'],
  },
  {
    name: 'X',
    kind: 'post',
    hosts: ['platform.twitter.com', 'platform.x.com'],
    page: [/[?&]id=(\d+)/, 'https://x.com/i/status/$1'],
    height: { px: 520 },
  },
  {
    name: 'YouTube',
    kind: 'video',
    hosts: ['youtube.com', 'youtube-nocookie.com'],
    page: [/\/embed\/(?!videoseries)([\w-]{6,})/, 'https://www.youtube.com/watch?v=$1'],
  },
];

/** Elements that stand for an embed before any script of the page has run: where they keep what, and its address. */
export const EMBED_ELEMENTS: Readonly<Record<string, readonly [attribute: string, address: string]>> = {
  'amp-dailymotion': ['data-videoid', 'https://www.dailymotion.com/embed/video/$'],
  'amp-iframe': ['src', '$'],
  'amp-instagram': ['data-shortcode', 'https://www.instagram.com/p/$/embed/'],
  'amp-soundcloud': ['data-trackid', 'https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/$'],
  'amp-twitter': ['data-tweetid', 'https://platform.twitter.com/embed/Tweet.html?id=$'],
  'amp-vimeo': ['data-videoid', 'https://player.vimeo.com/video/$'],
  'amp-youtube': ['data-videoid', 'https://www.youtube-nocookie.com/embed/$'],
  'lite-vimeo': ['videoid', 'https://player.vimeo.com/video/$'],
  'lite-youtube': ['videoid', 'https://www.youtube-nocookie.com/embed/$'],
};

/** Hosts of what is heard, whose frames are as low as a line of controls. */
export const LOW_EMBED = /acast|bandcamp|mixcloud|podcast|soundcloud|spotify|spreaker/;

/** In the address of what pages frame and is no content: advertising, counting, comments, sharing, signing up and in. */
export const NO_EMBED = new RegExp(
  [
    // Hosts, and what they are named after.
    '//(?:[\\w-]+\\.)*(?:ads?|adserver|adservice|adsystem|banners?|beacon|comments?|consent|metrics|pixel|track(?:er|ing)?)\\d*\\.',
    'doubleclick|googlesyndication|googletagmanager|googleadservices|amazon-adsystem|adnxs|criteo|taboola|outbrain|teads',
    'disqus|livefyre|viafoura|coral(?:project)?\\.|openweb|spot\\.im|hyvor|recaptcha|hcaptcha|challenges\\.cloudflare',
    'accounts\\.google|addthis|addtoany|sharethis|list-manage|mailchimp|convertkit|tinypass|piano\\.io|onetrust|sourcepoint',
    // What some of the sites above offer beside content.
    'facebook\\.com/(?:v[\\d.]+/)?plugins/(?!post|video)|platform\\.(?:twitter|x)\\.com/widgets/|substack\\.com/embed$',
    'youtube\\.com/(?:live_chat|subscribe_embed)|apis\\.google|google\\.com/(?:recaptcha|afs|pagead)',
    // Paths.
    '/(?:ads?|advert\\w*|banners?|beacon|comments?|cookie\\w*|consent|login|newsletters?|paywall|pixel|share|sign-?up|subscri\\w+|track(?:er|ing)\\w*)(?:[/.?]|$)',
  ].join('|'),
  'i',
);
