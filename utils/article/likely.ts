/**
 * Whether a page is an article and not a shop's, a forum's or a manual's page with much text: for opening the reader when
 * nobody asked for it. Stricter than `judge.ts`, which says whether there is anything to read.
 */
import type { Block } from '../cleanup/blocks.ts';
import { isStory } from '../cleanup/page.ts';
import type { StructuredData } from './structured-data.ts';

const ARTICLE_TYPE = /Article$|^(?:BlogPosting|LiveBlogPosting|Recipe|Review|HowTo|Report)$/;
const OTHER_TYPE =
  /^(?:Product|ProductGroup|ItemList|CollectionPage|SearchResultsPage|DiscussionForumPosting|QAPage|FAQPage|SoftwareApplication|Service|LocalBusiness|Event|JobPosting|Course|Hotel|Restaurant|RealEstateListing|ProfilePage|Store|Offer|TechArticle|APIReference|ContactPage|AboutPage|Vehicle|Movie|VideoGame|Book|AggregateRating)$/;
const MANUAL_ADDRESS =
  /^(?:docs|developers?|help|support|api)\.|\/(?:docs?|documentation|api|reference|manual|guide)\//i;
const FORUM_ADDRESS =
  /^(?:forums?|community|discuss)\.|\/(?:forums?|threads?|topic|discussions?|questions?|t|community|viewtopic|showthread)[/.-]/i;

const STORY_WORDS = 25;

/**
 * What each mark adds to the log-odds. Fitted by logistic regression over the 980 pages of the WCXB corpus's development
 * part (793 articles); with its folds split by site, F1 is 0.95, where Readability's own test for such pages has 0.91.
 */
const WEIGHTS = {
  bias: -1.3,
  /** For each natural logarithm of the words in paragraphs of running text. */
  storyWords: 0.5,
  /** For the share of the words that stand in links, and of those that stand in lists. */
  linked: -6.9,
  listed: 1.5,
  articleType: 2.3,
  otherType: -2.6,
  published: 2,
  manualAddress: -6.6,
  forumAddress: -2.7,
} as const;

const sumOf = (blocks: readonly Block[], valueOf: (block: Block) => number): number =>
  blocks.reduce((sum, block) => sum + valueOf(block), 0);

/**
 * @param blocks of the container as it was chosen, before anything is taken out
 * @returns log-odds of being an article: above 0, it is more likely one than not
 */
export function likelihoodOf(document: Document, data: StructuredData, blocks: readonly Block[]): number {
  const { hostname = '', pathname = '' } = URL.parse(document.URL) ?? {};
  const address = hostname.replace(/^www\./, '') + pathname;
  const words = Math.max(
    1,
    sumOf(blocks, (block) => block.words),
  );
  const isRunning = (block: Block): boolean =>
    isStory(block, STORY_WORDS) && !block.within.has('list') && !block.within.has('table');
  const marks: Readonly<Record<keyof typeof WEIGHTS, number | boolean>> = {
    bias: 1,
    storyWords: Math.log1p(sumOf(blocks, (block) => (isRunning(block) ? block.words : 0))),
    linked: sumOf(blocks, (block) => block.words * block.linkDensity) / words,
    listed: sumOf(blocks, (block) => (block.within.has('list') ? block.words : 0)) / words,
    articleType: data.types.some((type) => ARTICLE_TYPE.test(type)),
    otherType: data.types.some((type) => OTHER_TYPE.test(type)),
    published: document.querySelector('meta[property="article:published_time" i]') !== null,
    manualAddress: MANUAL_ADDRESS.test(address),
    forumAddress: FORUM_ADDRESS.test(address),
  };
  return Object.entries(WEIGHTS).reduce(
    (odds, [name, weight]) => odds + weight * Number(marks[name as keyof typeof WEIGHTS]),
    0,
  );
}
