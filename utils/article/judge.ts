/**
 * Whether what was extracted is an article at all: enough running text, and not mostly links.
 */
import type { Block } from '../cleanup/blocks.ts';
import { isStory } from '../cleanup/page.ts';
import type { StructuredData } from './structured-data.ts';

const MIN_WORDS = 140;
const MIN_DECLARED_WORDS = 50;
const MIN_STORY_SHARE = 0.35;

/** @param blocks those that stay in the article */
export function isArticle(blocks: readonly Block[], data: StructuredData): boolean {
  const words = blocks.reduce((sum, block) => sum + block.words, 0);
  const story = blocks.filter((block) => isStory(block, 15));
  const storyWords = story.reduce((sum, block) => sum + block.words, 0);
  if (data.isArticle && storyWords >= MIN_DECLARED_WORDS) return true;
  return story.length >= 2 && storyWords >= MIN_WORDS && storyWords >= MIN_STORY_SHARE * words;
}
