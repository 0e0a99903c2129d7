import type { BuiltPage } from './pages.ts';

/**
 * The address of the start page as SITE_URL gives it, always with a slash at the end; null when it is not set.
 *
 * @throws when it is set and is no address of a website
 */
export function siteAddress(given: string | undefined): string | null {
  if (given === undefined || given.trim() === '') return null;
  const address = URL.canParse(given) ? new URL(given) : null;
  if (address === null || !/^https?:$/.test(address.protocol)) {
    throw new Error(
      `SITE_URL is "${given}"; it has to be the whole address of the start page, as https://example.be/.`,
    );
  }
  return `${address.origin}${address.pathname.replace(/\/*$/, '/')}`;
}

/**
 * What search engines and messengers read of a page. Picture and canonical address have to be absolute, so they are only
 * there when it is known where the site will stand.
 */
export function headTags(
  page: Partial<BuiltPage> & Pick<BuiltPage, 'title' | 'description' | 'preview'>,
  site: string | null,
) {
  const { address, title, description, preview, folder } = page;
  const tags = [
    meta('name', 'description', description),
    meta('property', 'og:type', 'website'),
    meta('property', 'og:site_name', 'Participatieslang'),
    meta('property', 'og:locale', 'nl_BE'),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('name', 'twitter:card', site === null ? 'summary' : 'summary_large_image'),
  ];
  if (folder === 'embedding') tags.push(meta('name', 'robots', 'noindex'));
  if (site !== null && address !== undefined) {
    const own = `${site}${address}`;
    tags.push(
      `<link rel="canonical" href="${attribute(own)}">`,
      meta('property', 'og:url', own),
      meta('property', 'og:image', `${site}previews/${preview}.png`),
      meta('property', 'og:image:width', '1200'),
      meta('property', 'og:image:height', '630'),
      meta('property', 'og:image:alt', title),
    );
  }
  return tags.map((tag) => `    ${tag}\n`).join('');
}

function meta(kind: 'name' | 'property', name: string, content: string): string {
  return `<meta ${kind}="${name}" content="${attribute(content)}">`;
}

function attribute(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
