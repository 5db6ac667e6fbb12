export interface Comparison {
  /** Pictures as PNG in base64, of this size in pixels. */
  readonly before: string;
  readonly after: string;
  readonly width: number;
  readonly height: number;
}

/** A page that shows two pictures side by side. */
export const toComparison = ({ before, after, width, height }: Comparison): string => `<!doctype html>
<style>
  body { margin: 24px; display: flex; gap: 24px; background: #e9e5dc; font: 600 20px/1.4 system-ui, sans-serif; color: #4b463c; }
  figure { margin: 0; }
  figcaption { padding: 0 4px 10px; }
  img { display: block; width: ${String(width)}px; height: ${String(height)}px; border-radius: 12px; box-shadow: 0 6px 24px rgb(60 50 30 / 25%); }
</style>
<figure><figcaption>Before</figcaption><img alt="" src="data:image/png;base64,${before}"></figure>
<figure><figcaption>After one click</figcaption><img alt="" src="data:image/png;base64,${after}"></figure>`;
