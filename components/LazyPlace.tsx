import { useLayoutEffect, useRef } from 'preact/hooks';

/** Renders something into `place`, anew with other `props`; null takes it away. */
export type Show<Props> = (place: Element, props: Props | null) => void;

/** A place for a part of the reader that is rendered by whatever brought it. */
export function LazyPlace<Props>({ show, props }: { readonly show: Show<Props>; readonly props: Props }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (place.current) show(place.current, props);
  });
  useLayoutEffect(() => {
    const { current } = place;
    return () => current && show(current, null);
  }, [show]);
  return <div ref={place} />;
}
