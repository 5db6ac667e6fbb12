/**
 * Notes about the author, after the story.
 */
import { hasToken, type Labeller, sure } from '../page.ts';
import { containment, toWords } from '../../text.ts';

const TOKENS = ['bio', 'biography', 'authorbio', 'authorbox', 'aboutauthor', 'about-author', 'contributor'];
const MAX_WORDS = 110;

export const authorBio: Labeller = (blocks, page) => {
  const authors = toWords(page.byline ?? '');
  const total = Math.max(
    1,
    blocks.reduce((sum, { words }) => sum + words, 0),
  );
  return blocks.flatMap((block) => {
    const end = block.place + block.words / total;
    if (block.words > MAX_WORDS || block.within.has('table') || end < 0.9 || block.index <= page.bodyStart) return [];
    const named =
      authors.length >= 2 &&
      containment(authors.slice(0, 3), toWords(block.text)) >= 0.99 &&
      toWords(block.text)
        .slice(0, 8)
        .includes(authors[0] ?? '');
    const says = page.matcher.has('bio', block.text);
    if (hasToken(block, TOKENS) && (says || named)) return [sure(block, 'author-bio', 'class+words')];
    if (named && says) return [sure(block, 'author-bio', 'name+words', 0.8)];
    if (block.words <= 30 && page.matcher.after('bio', block.text) !== null && block.index >= page.bodyEnd)
      return [sure(block, 'author-bio', 'lead', 0.7)];
    return [];
  });
};
