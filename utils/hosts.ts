/**
 * Host names and URLs, in one place: every comparison of sites goes through here.
 */

/** The key under which a site's settings are kept: its host name without `www.`; null for pages that have none. */
export function siteOf(url: string): string | null {
  const parsed = URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return null;
  return parsed.hostname.replace(/^www\.(?=[^.]+\.)/, '').replace(/\.$/, '') || null;
}

/** The identity of an article: its URL without the fragment, which names a place in it and not another article. */
export function articleId(url: string): string {
  const parsed = URL.parse(url);
  if (!parsed) return url;
  parsed.hash = '';
  return parsed.href;
}

/** The match pattern that asks for one site's permission; null for pages that no extension may read. */
export function originPattern(url: string): string | null {
  const parsed = URL.parse(url);
  return parsed && /^https?:$/.test(parsed.protocol) ? `${parsed.protocol}//${parsed.hostname}/*` : null;
}
