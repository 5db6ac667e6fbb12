import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Smaller movements than this say nothing about where the reader is going. */
const SLACK_PX = 12;
const TOP_PX = 80;

/**
 * Whether the bar is out of the way: it goes when the text is scrolled forward, and comes back when it is scrolled back
 * or the page's start is near.
 * @param isHeld keeps the bar in sight, for a panel that hangs from it
 */
export function useBarHiding(isHeld: boolean): boolean {
  const [isHidden, setHidden] = useState(false);
  const lastY = useRef(0);
  useLayoutEffect(() => {
    const onScroll = (): void => {
      const y = window.scrollY;
      if (Math.abs(y - lastY.current) < SLACK_PX) return;
      // A jump to another place is no reading on: the bar stays as it is.
      if (Math.abs(y - lastY.current) < window.innerHeight) setHidden(y > lastY.current && y > TOP_PX);
      lastY.current = y;
    };
    // In the capture phase, as whoever mounts the reader may keep the page's own listeners from hearing of this.
    window.addEventListener('scroll', onScroll, true);
    return () => window.removeEventListener('scroll', onScroll, true);
  }, []);
  return isHidden && !isHeld;
}
