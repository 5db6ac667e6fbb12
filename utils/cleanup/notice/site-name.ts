/**
 * Whether a text names the site that it stands on, as house advertising does.
 */
import { toWords } from '../../text.ts';
import type { PageFacts } from '../page.ts';

/** The names that the site goes by, as words run together: `nationafrica`, `nation`. */
export function findSiteNames(page: PageFacts): string[] {
  const host = (URL.parse(page.url)?.hostname ?? '').replace(/^www\./, '');
  return [page.siteName ?? '', host, host.split('.')[0] ?? '']
    .map((name) => toWords(name).join(''))
    .filter((name) => name.length >= 4);
}

/** Whether `text` has one of the names in whole words that run together: "Nation.Africa", and no "Hochzeit" for "Zeit". */
export function namesSite(text: string, names: readonly string[]): boolean {
  const words = toWords(text);
  const letters = words.join('');
  return names.some(
    (name) =>
      letters.includes(name) &&
      words.some((_, start) => {
        let run = '';
        for (let at = start; at < words.length && run.length < name.length; at += 1) run += words[at] ?? '';
        return run === name || run === `${name}s`; // “The Courier’s” is its name, too.
      }),
  );
}
