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

/**
 * The match patterns of a site by its key (see `siteOf`): its host name, and the same with `www.`, which is the same site
 * to everybody. No other subdomain: it may be a mailbox or an account. Both schemes: a site may still answer in the clear.
 * @returns none where `site` is no such key
 */
export function sitePatterns(site: string): readonly string[] {
  // An asterisk is a good enough host name to an address, and every site to a pattern.
  if (site.includes('*')) return [];
  const hosts = [site, `www.${site}`].filter((host) => siteOf(`https://${host}/`) === site);
  return hosts[0] === site ? hosts.flatMap((host) => [`https://${host}/*`, `http://${host}/*`]) : [];
}
