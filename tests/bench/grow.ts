/**
 * Makes a page longer, as a page with more of the same story would be. Runs inside the page.
 */

/** The element that holds the most paragraphs itself. */
function findStory(document: Document): Element {
  const counts = new Map<Element, number>();
  for (const paragraph of document.getElementsByTagName('p')) {
    const parent = paragraph.parentElement;
    if (parent) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  if (!most) throw new Error('The page has no paragraphs that could be repeated.');
  return most[0];
}

/**
 * Shows the story of the page `times` times, one after the other, each time with other numbers in it: blocks that are the
 * same to the letter would be judged as repeats.
 */
export function growPage(times: number): void {
  const story = findStory(document);
  const children = [...story.childNodes];
  for (let time = 1; time < times; time += 1) {
    for (const child of children) {
      const copy = child.cloneNode(true);
      if (copy instanceof Element && copy.localName === 'p') copy.append(` ${String(time)} of ${String(times)}.`);
      story.append(copy);
    }
  }
}
