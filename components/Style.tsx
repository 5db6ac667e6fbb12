/**
 * A style sheet beside what it is for. Not as a child, which would be text put in by the document: Firefox asks the page's
 * content policy about that, and lets an extension's script alone write one where the page allows none.
 */
export const Style = ({ css }: { readonly css: string }) => (
  <style
    ref={(element: HTMLStyleElement | null) => {
      if (element && !element.firstChild) element.textContent = css;
    }}
  />
);
