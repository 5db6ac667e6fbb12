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
  theme: choice('auto', ['auto', 'light', 'sepia', 'dark']),
  font: choice('serif', ['serif', 'sans']),
  fontSizePx: range(20, 14, 34, 1),
  lineHeight: range(1.6, 1.2, 2.2, 0.1),
  widthCh: range(64, 40, 90, 2),
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

type RangeName = { [K in SettingName]: (typeof SETTINGS)[K] extends Range ? K : never }[SettingName];

/** The next step up or down from `value`, within the setting's bounds and free of rounding dust. */
export function toStep(name: RangeName, value: number, direction: 1 | -1): number {
  const { min, max, step } = SETTINGS[name];
  return Number(Math.min(max, Math.max(min, value + direction * step)).toFixed(2));
}

/** The settings that a site may hold a different value of. */
export const SITE_SETTINGS = ['removeBanners', 'cleanCaptions'] as const satisfies readonly SettingName[];
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
