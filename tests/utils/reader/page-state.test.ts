import { afterEach, describe, expect, it, vi } from 'vitest';

import { holdPage } from '../../../utils/reader/page-state.ts';

afterEach(() => {
  document.body.replaceChildren();
});

/** A player as far as it is asked: happy-dom has none that plays. */
function addPlayer(isPlaying: boolean) {
  const video = document.createElement('video');
  let paused = !isPlaying;
  Object.defineProperty(video, 'paused', { get: () => paused });
  video.pause = vi.fn(() => {
    paused = true;
  });
  video.play = vi.fn(() => {
    paused = false;
    return Promise.resolve();
  });
  document.body.append(video);
  return video;
}

describe('holdPage', () => {
  it('holds what plays and lets it go on, and leaves alone what did not play', () => {
    const playing = addPlayer(true);
    const idle = addPlayer(false);
    const release = holdPage(window);
    expect(playing.paused).toBe(true);
    release();
    expect(playing.paused).toBe(false);
    expect(idle.play).not.toHaveBeenCalled();
  });

  it('scrolls boxes back to where they were', () => {
    const box = document.body.appendChild(document.createElement('div'));
    box.scrollTop = 120;
    const release = holdPage(window);
    box.scrollTop = 0;
    release();
    expect(box.scrollTop).toBe(120);
  });

  it('gives the focus back', () => {
    const input = document.body.appendChild(document.createElement('input'));
    const button = document.body.appendChild(document.createElement('button'));
    input.focus();
    const release = holdPage(window);
    button.focus();
    release();
    expect(document.activeElement).toBe(input);
  });

  it('does without what the page took away in the meantime', () => {
    const input = document.body.appendChild(document.createElement('input'));
    const video = addPlayer(true);
    input.focus();
    const release = holdPage(window);
    document.body.replaceChildren();
    release();
    expect(video.play).not.toHaveBeenCalled();
  });
});
