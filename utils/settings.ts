/**
 * Settings: one table. Type, parsing, storage and the forms derive from it.
 */

interface Choice<T extends string> {
  readonly kind: 'choice';
  readonly initial: T;
  readonly options: readonly T[];
}
interface Range {
  readonly kind: 'range';
  readonly initial: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
}
interface Switch {
  readonly kind: 'switch';
  readonly initial: boolean;
}

const choice = <const T extends string>(initial: NoInfer<T>, options: readonly T[]): Choice<T> => ({
  kind: 'choice',
  initial,
  options,
});
const range = (initial: number, min: number, max: number, step: number): Range => ({
  kind: 'range',
  initial,
  min,
  max,
  step,
});
const flag = (initial: boolean): Switch => ({ kind: 'switch', initial });

/** Every setting with its default and its bounds. Units stand in the names. */
export const SETTINGS = {
  theme: choice('auto', ['auto', 'light', 'sepia', 'dark', 'black', 'contrast']),
  /** The system's own serif and sans, and those that come along; see `fonts.ts`. */
  font: choice('serif', ['literata', 'source-sans', 'atkinson', 'opendyslexic', 'serif', 'sans']),
  fontSizePx: range(20, 14, 44, 1),
  letterSpacingEm: range(0, 0, 0.2, 0.02),
  wordSpacingEm: range(0, 0, 0.48, 0.04),
  widthCh: range(64, 40, 90, 2),
  lineHeight: range(1.6, 1.2, 2.6, 0.1),
  justify: flag(false),
  hyphens: flag(true),
  images: choice('full', ['full', 'small', 'none']),
  captions: choice('all', ['all', 'no-credits', 'none']),
  /** Take notices, promos, share bars and the like out of articles. */
  removeBanners: flag(true),
  /** One caption and one credit per figure, labels and doubles gone. */
  cleanCaptions: flag(true),
  /** Remember (as hashes, on this device) which lines repeat from article to article of a site, and take them out. */
  learnRepeats: flag(true),
  /** Single letters and signs are commands in the reader; see `reader/commands.ts`. */
  letterKeys: flag(true),
  /** What a click on the toolbar icon does. */
  iconOpens: choice('reader', ['reader', 'popup']),
} as const;

type Value<S> = S extends Choice<infer T> ? T : S extends Range ? number : boolean;
export type Settings = { readonly [K in keyof typeof SETTINGS]: Value<(typeof SETTINGS)[K]> };
export type SettingName = keyof Settings;

export type RangeName = { [K in SettingName]: (typeof SETTINGS)[K] extends Range ? K : never }[SettingName];

/** The value so many steps up (or, below 0, down) from `value`, within the setting's bounds and free of rounding dust. */
export function toStep(name: RangeName, value: number, steps: number): number {
  const { min, max, step } = SETTINGS[name];
  return Number(Math.min(max, Math.max(min, value + steps * step)).toFixed(2));
}

/** How the text looks. */
export const DISPLAY_SETTINGS = [
  'theme',
  'font',
  'fontSizePx',
  'letterSpacingEm',
  'wordSpacingEm',
  'widthCh',
  'lineHeight',
  'justify',
  'hyphens',
  'images',
  'captions',
] as const satisfies readonly SettingName[];
export type DisplaySettings = Pick<Settings, (typeof DISPLAY_SETTINGS)[number]>;

/** The settings that a site may hold a different value of. */
export const SITE_SETTINGS = [
  'removeBanners',
  'cleanCaptions',
  ...DISPLAY_SETTINGS,
] as const satisfies readonly SettingName[];
export type SiteSettings = Partial<Pick<Settings, (typeof SITE_SETTINGS)[number]>>;

/** What is stored: the values, and what differs by site (key: host name without `www.`). */
export interface StoredSettings {
  readonly version: 1;
  readonly all: Settings;
  readonly sites: Readonly<Record<string, SiteSettings>>;
}

export const defaultSettings: Settings = Object.fromEntries(
  Object.entries(SETTINGS).map(([name, setting]) => [name, setting.initial]),
) as Settings;

export const defaultStoredSettings: StoredSettings = { version: 1, all: defaultSettings, sites: {} };

/** Whether `value` is one that the setting `name` may have. */
export function isSettingValue(name: SettingName, value: unknown): boolean {
  const setting = SETTINGS[name];
  switch (setting.kind) {
    case 'choice':
      return (setting.options as readonly unknown[]).includes(value);
    case 'range':
      return typeof value === 'number' && value >= setting.min && value <= setting.max;
    case 'switch':
      return typeof value === 'boolean';
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Settings from whatever was stored: by an older or newer version, by hand, or never. A value that does not fit is
 * replaced by its default, so that one damaged entry never costs the others.
 */
export function parseStoredSettings(stored: unknown): StoredSettings {
  if (!isRecord(stored)) return defaultStoredSettings;
  const all = isRecord(stored['all']) ? stored['all'] : {};
  const sites = isRecord(stored['sites']) ? stored['sites'] : {};
  return {
    version: 1,
    all: Object.fromEntries(
      (Object.keys(SETTINGS) as SettingName[]).map((name) => [
        name,
        isSettingValue(name, all[name]) ? all[name] : SETTINGS[name].initial,
      ]),
    ) as Settings,
    sites: Object.fromEntries(
      Object.entries(sites).flatMap(([host, values]) => {
        if (!isRecord(values)) return [];
        const kept = SITE_SETTINGS.filter((name) => isSettingValue(name, values[name]));
        return kept.length ? [[host, Object.fromEntries(kept.map((name) => [name, values[name]]))]] : [];
      }),
    ),
  };
}

/** The settings in force on a site. */
export function settingsFor(stored: StoredSettings, site: string | null): Settings {
  return { ...stored.all, ...(site === null ? {} : stored.sites[site]) };
}

/** `stored` with some values changed for every site. */
export function withSettings(stored: StoredSettings, patch: Partial<Settings>): StoredSettings {
  return parseStoredSettings({ ...stored, all: { ...stored.all, ...patch } });
}

/**
 * `stored` with some values changed for one site. `undefined` takes the site's own value away, so that the value for
 * all sites holds there again.
 */
export function withSiteSettings(
  stored: StoredSettings,
  site: string,
  patch: { readonly [K in keyof SiteSettings]: SiteSettings[K] | undefined },
): StoredSettings {
  return parseStoredSettings({ ...stored, sites: { ...stored.sites, [site]: { ...stored.sites[site], ...patch } } });
}

/** Whether a site has settings of its own for how the text looks. */
export const hasOwnDisplay = (stored: StoredSettings, site: string | null): site is string =>
  site !== null && DISPLAY_SETTINGS.some((name) => stored.sites[site]?.[name] !== undefined);

/** `stored` with how the text looks changed: on the site, where that has settings of its own, and else on all. */
export const withDisplay = (
  stored: StoredSettings,
  site: string | null,
  patch: Partial<DisplaySettings>,
): StoredSettings =>
  hasOwnDisplay(stored, site) ? withSiteSettings(stored, site, patch) : withSettings(stored, patch);

/**
 * `stored` with settings of the site's own for how the text looks, or without. They begin as those for all sites, and what
 * is changed there later does not reach the site.
 */
export function withOwnDisplay(stored: StoredSettings, site: string, isOwn: boolean): StoredSettings {
  const here = settingsFor(stored, site);
  return withSiteSettings(
    stored,
    site,
    Object.fromEntries(DISPLAY_SETTINGS.map((name) => [name, isOwn ? here[name] : undefined])),
  );
}
