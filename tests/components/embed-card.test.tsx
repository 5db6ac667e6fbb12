import { describe, expect, it, vi } from 'vitest';

import { EmbedCard, type EmbedCardProps } from '../../components/EmbedCard.tsx';
import { readEmbedFigure } from '../../utils/reader/embeds.ts';
import { button, change, show } from './rendering.ts';

const PAGE = 'https://paper.example';

function figure(src: string, title = ''): Element {
  const made = document.createElement('figure');
  made.setAttribute('data-embed', src);
  if (title) made.setAttribute('data-embed-title', title);
  return made;
}

const facts = (src: string, title?: string) => readEmbedFigure(figure(src, title), PAGE);

async function mount(
  src: string,
  onRefused: EmbedCardProps['onRefused'] = () => () => undefined,
): Promise<HTMLElement> {
  return show(<EmbedCard embed={facts(src, 'The flood')!} onRefused={onRefused} />);
}

describe('readEmbedFigure', () => {
  it.each([
    {
      src: 'https://www.youtube-nocookie.com/embed/a1b2c3d4e5F?rel=0',
      kind: 'video',
      source: 'YouTube',
      href: 'https://www.youtube.com/watch?v=a1b2c3d4e5F',
    },
    { src: 'https://player.vimeo.com/video/123?h=1', kind: 'video', source: 'Vimeo', href: 'https://vimeo.com/123' },
    {
      src: 'https://platform.twitter.com/embed/Tweet.html?dnt=1&id=99',
      kind: 'post',
      source: 'X',
      href: 'https://x.com/i/status/99',
    },
    {
      src: 'https://www.google.com/maps/embed?pb=1',
      kind: 'map',
      source: 'Google Maps',
      href: 'https://www.google.com/maps/embed?pb=1',
    },
    {
      src: 'https://notyoutube.com/embed/a1b2c3d4e5F',
      kind: 'frame',
      source: 'notyoutube.com',
      href: 'https://notyoutube.com/embed/a1b2c3d4e5F',
    },
    {
      src: 'https://www.google.com/search',
      kind: 'frame',
      source: 'google.com',
      href: 'https://www.google.com/search',
    },
  ])('tells what $src is', ({ src, kind, source, href }) => {
    expect(facts(src)).toMatchObject({ src, kind, source, href, isOwnOrigin: false });
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', '', 'ftp://a.example/x'])('gives null for "%s"', (src) => {
    expect(facts(src)).toBeNull();
  });

  it.each([
    ['YouTube video player', ''],
    ['Spotify Embed: The piano', 'The piano'],
    ['Post', ''],
    ['The flood', 'The flood'],
  ])('reads the title "%s"', (title, read) => {
    expect(facts('https://a.example/x', title)?.title).toBe(read);
  });

  it('knows what is of the page’s own origin', () => {
    expect(facts(`${PAGE}/graphic`)?.isOwnOrigin).toBe(true);
  });
});

describe('EmbedCard', () => {
  it('holds no frame before a click', async () => {
    const place = await mount('https://player.vimeo.com/video/123');
    expect(place.querySelector('iframe')).toBeNull();
    expect(place.querySelector('[role=group]')?.getAttribute('aria-label')).toBe('Video from Vimeo: The flood');
  });

  it('says so where the frame is refused, and keeps the link', async () => {
    const onRefused = vi.fn<EmbedCardProps['onRefused']>(() => () => undefined);
    // Nothing is to be loaded here: no address is one that the environment would ask for.
    const place = await mount('https://player.vimeo.com/video/123', onRefused);
    await change(() => button(place, 'Show here').click());
    expect(place.querySelector('iframe')?.getAttribute('sandbox')).toContain('allow-scripts');
    const [src, refuse] = onRefused.mock.calls[0]!;
    expect(src).toBe('https://player.vimeo.com/video/123');
    await change(() => refuse());
    expect(place.querySelector('iframe')).toBeNull();
    expect(place.querySelector('[role=alert]')?.textContent).toContain('does not let Vimeo be shown here');
    expect(place.querySelector('a')?.href).toBe('https://vimeo.com/123');
  });
});
