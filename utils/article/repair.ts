/**
 * Makes a snapshot's pictures and media plain: one `img` with a real address for each picture, whatever lazy loader,
 * `picture` element, AMP tag or `noscript` fallback it came in. Nothing is fetched; addresses are only read.
 */

/** Where lazy loaders keep the address, most telling first. */
const LAZY_SOURCES = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-hi-res-src',
  'data-full-src',
  'data-image',
  'data-url',
  'data-img-src',
];
const LAZY_SETS = ['data-srcset', 'data-lazy-srcset', 'data-original-set'];

const PLACEHOLDER =
  /^data:|(?:^|[/_-])(?:placeholder|spacer|blank|pixel|transparent|grey|loading|lazy)[\w-]*\.(?:gif|png|svg|jpe?g|webp)/i;
const ADDRESS = /^(?:https?:)?\/\/|^\.{0,2}\/|^[\w-][\w./%-]*\.(?:jpe?g|png|gif|webp|avif|svg)/i;

/** Largest candidate of a `srcset` that is not needlessly large for a column of text, or null. */
export function pickFromSrcset(srcset: string, wantedPx = 1600): string | null {
  const candidates = [...srcset.matchAll(/(\S*[^,\s])(?:\s+([\d.]+)([wx]))?\s*(?:,|$)/g)].map(
    ([, url, size, unit]) => ({
      url: url ?? '',
      px: Number(size ?? 1) * (unit === 'w' ? 1 : 800),
    }),
  );
  const usable = candidates.filter(({ url }) => ADDRESS.test(url));
  usable.sort((a, b) => a.px - b.px);
  return (usable.find(({ px }) => px >= wantedPx) ?? usable.at(-1))?.url ?? null;
}

const isPlaceholder = (source: string | null): boolean => !source || PLACEHOLDER.test(source);

/** The picture's real address, or null where only a placeholder is known. */
export function findSource(image: Element): string | null {
  const current = image.getAttribute('src');
  for (const name of LAZY_SOURCES) {
    const value = image.getAttribute(name)?.trim();
    if (value && ADDRESS.test(value) && !isPlaceholder(value)) return value;
  }
  const ownSet = image.getAttribute('srcset');
  if (!isPlaceholder(current)) return current;
  for (const name of [...LAZY_SETS, 'srcset']) {
    const value = image.getAttribute(name);
    const picked = value ? pickFromSrcset(value) : null;
    if (picked && !isPlaceholder(picked)) return picked;
  }
  const sources = image.closest('picture')?.querySelectorAll('source') ?? [];
  for (const source of sources) {
    const picked = pickFromSrcset(source.getAttribute('srcset') ?? source.getAttribute('data-srcset') ?? '');
    if (picked && !isPlaceholder(picked)) return picked;
  }
  // A small picture inlined whole is the picture; only tiny ones stand in for another.
  return current?.startsWith('data:image/') && current.length > 2000 ? current : ownSet ? pickFromSrcset(ownSet) : null;
}

const isTracker = (image: Element): boolean =>
  ['width', 'height'].some((name) => /^[0-3](?:px)?$/.test(image.getAttribute(name) ?? ''));

/** Replaces `element` by one of another name that keeps its attributes and children. */
function rename(element: Element, name: string): Element {
  const renamed = element.ownerDocument.createElement(name);
  for (const attribute of element.attributes) renamed.setAttribute(attribute.name, attribute.value);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}

/** A `noscript` copy is needed only where no other picture of the same address, or of its lazy twin, stands nearby. */
function dropNoscriptTwins(root: Element): void {
  for (const copy of root.querySelectorAll('img[data-qr-noscript]')) {
    const twins = [...(copy.parentElement?.querySelectorAll('img:not([data-qr-noscript])') ?? [])];
    const source = copy.getAttribute('src');
    if (twins.some((twin) => findSource(twin) === source)) copy.remove();
    else {
      const bare = twins.find((twin) => findSource(twin) === null);
      if (bare) {
        if (!copy.getAttribute('alt')) copy.setAttribute('alt', bare.getAttribute('alt') ?? '');
        bare.replaceWith(copy);
      }
      copy.removeAttribute('data-qr-noscript');
    }
  }
}

const AMP_TAGS: Readonly<Record<string, string>> = {
  'amp-img': 'img',
  'amp-anim': 'img',
  'amp-video': 'video',
  'amp-audio': 'audio',
};

/** Lines of code that a page sets as boxes, or parts by line breaks, become lines of text: other white space is kept. */
function repairCode(root: Element): void {
  // A list that is counted costs a page without code next to nothing.
  if (!root.getElementsByTagName('pre').length) return;
  for (const element of root.querySelectorAll('pre :is(br, div, p, li, ol, ul)')) {
    if (element.localName !== 'br') {
      const { previousSibling } = element;
      const isFirst = !previousSibling || previousSibling.textContent?.endsWith('\n');
      element.before(isFirst ? '' : '\n', ...element.childNodes);
    } else element.before('\n');
    element.remove();
  }
}

/** Who is quoted stands in the quotation's footer, which Readability would take for the site's. */
function repairQuotes(root: Element): void {
  if (!root.getElementsByTagName('blockquote').length) return;
  for (const footer of root.querySelectorAll('blockquote footer')) rename(footer, 'p');
}

/** Repairs the pictures, media and code of a snapshot, in place. */
export function repairMedia(snapshot: Document): void {
  const root = snapshot.body;
  repairCode(root);
  repairQuotes(root);
  for (const [amp, plain] of Object.entries(AMP_TAGS)) {
    for (const element of root.querySelectorAll(amp)) {
      // The fallback inside is the same picture again.
      for (const fallback of element.querySelectorAll('img, [fallback], [placeholder]')) fallback.remove();
      rename(element, plain);
    }
  }
  dropNoscriptTwins(root);
  for (const image of root.querySelectorAll('img')) {
    const source = findSource(image);
    if (!source || isTracker(image)) {
      image.remove();
      continue;
    }
    if (source !== image.getAttribute('src')) {
      image.setAttribute('src', source);
      image.removeAttribute('srcset');
    }
    image.removeAttribute('loading');
  }
  for (const picture of root.querySelectorAll('picture')) {
    const image = picture.querySelector('img');
    if (image) picture.replaceWith(image);
    else picture.remove();
  }
}
