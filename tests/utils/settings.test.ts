import { describe, expect, expectTypeOf, it } from 'vitest';

import {
  defaultSettings,
  defaultStoredSettings,
  hasOwnDisplay,
  isSettingValue,
  parseStoredSettings,
  type SettingName,
  SETTINGS,
  type Settings,
  settingsFor,
  toStep,
  withDisplay,
  withOwnDisplay,
  withSettings,
  withSiteSettings,
} from '../../utils/settings.ts';

describe('the table', () => {
  it.each(Object.keys(SETTINGS) as SettingName[])('%s has a default that it allows', (name) => {
    expect(isSettingValue(name, defaultSettings[name])).toBe(true);
  });

  it('gives each setting its own type', () => {
    expectTypeOf<Settings['theme']>().toEqualTypeOf<'auto' | 'light' | 'sepia' | 'dark' | 'black' | 'contrast'>();
    expectTypeOf<Settings['fontSizePx']>().toEqualTypeOf<number>();
    expectTypeOf<Settings['removeBanners']>().toEqualTypeOf<boolean>();
    expect(Object.keys(defaultSettings)).toEqual(Object.keys(SETTINGS));
  });
});

describe('isSettingValue', () => {
  it.each([
    ['theme', 'sepia', true],
    ['theme', 'pink', false],
    ['theme', null, false],
    ['fontSizePx', 14, true],
    ['fontSizePx', 13.9, false],
    ['fontSizePx', Number.NaN, false],
    ['fontSizePx', Infinity, false],
    ['fontSizePx', '20', false],
    ['removeBanners', false, true],
    ['removeBanners', 0, false],
  ] as const)('%s: %j is %s', (name, value, allowed) => {
    expect(isSettingValue(name, value)).toBe(allowed);
  });
});

describe('parseStoredSettings', () => {
  it.each([undefined, null, 'settings', 7, [], {}, { all: null, sites: 3 }, { all: [], sites: [] }, { version: 9 }])(
    'gives the defaults for %j',
    (stored) => {
      expect(parseStoredSettings(stored)).toEqual(defaultStoredSettings);
    },
  );

  it('replaces what is damaged and keeps the rest', () => {
    const parsed = parseStoredSettings({
      version: 1,
      all: { theme: 'dark', fontSizePx: 900, lineHeight: '1.6', font: 'sans', unheardOf: true },
      sites: {
        'a.example': { removeBanners: false, cleanCaptions: 'no', theme: 'dark', iconOpens: 'popup' },
        'b.example': { letterKeys: false, theme: 'pink' },
        'c.example': null,
        'd.example': [true],
      },
    });
    expect(parsed.all).toEqual({ ...defaultSettings, theme: 'dark', font: 'sans' });
    expect(parsed.sites).toEqual({ 'a.example': { removeBanners: false, theme: 'dark' } });
  });

  it('takes settings of the version that had four themes, two fonts and five numbers for what they were', () => {
    const all = {
      theme: 'sepia',
      font: 'sans',
      fontSizePx: 27,
      lineHeight: 1.9,
      widthCh: 72,
      removeBanners: false,
      cleanCaptions: true,
      learnRepeats: false,
      letterKeys: true,
      iconOpens: 'popup',
    };
    const parsed = parseStoredSettings({ version: 1, all, sites: { 'a.example': { cleanCaptions: false } } });
    expect(parsed.all).toEqual({ ...defaultSettings, ...all });
    expect(parsed.sites).toEqual({ 'a.example': { cleanCaptions: false } });
  });

  it('gives back what it gave', () => {
    const stored = withSiteSettings(withSettings(defaultStoredSettings, { widthCh: 70 }), 'a.example', {
      cleanCaptions: false,
    });
    expect(parseStoredSettings(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
  });

  it('is not led astray by names of inherited members', () => {
    const stored = JSON.parse(
      '{"all":{"__proto__":{"theme":"dark"}},"sites":{"__proto__":{"removeBanners":false},"constructor":{"cleanCaptions":false}}}',
    ) as unknown;
    const parsed = parseStoredSettings(stored);
    expect(parsed.all.theme).toBe('auto');
    expect(({} as { removeBanners?: boolean }).removeBanners).toBeUndefined();
    expect(settingsFor(parsed, 'other.example').removeBanners).toBe(true);
    expect(settingsFor(parsed, 'constructor').cleanCaptions).toBe(false);
  });
});

describe('settingsFor', () => {
  const stored = withSiteSettings(defaultStoredSettings, 'a.example', { removeBanners: false });

  it.each([
    ['a.example', false],
    ['b.example', true],
    ['toString', true],
    [null, true],
  ])('%s', (site, removeBanners) => {
    expect(settingsFor(stored, site)).toEqual({ ...defaultSettings, removeBanners });
  });
});

describe('withSettings', () => {
  it('changes what it is given, and leaves the stored ones as they were', () => {
    const changed = withSettings(defaultStoredSettings, { theme: 'sepia', fontSizePx: 24 });
    expect(changed.all).toEqual({ ...defaultSettings, theme: 'sepia', fontSizePx: 24 });
    expect(defaultStoredSettings.all.theme).toBe('auto');
  });

  it('does not take a value out of bounds', () => {
    expect(withSettings(defaultStoredSettings, { fontSizePx: 99 }).all.fontSizePx).toBe(SETTINGS.fontSizePx.initial);
  });
});

describe('withSiteSettings', () => {
  const both = withSiteSettings(defaultStoredSettings, 'a.example', { removeBanners: false, cleanCaptions: false });

  it('takes one value of the site away for `undefined`', () => {
    const one = withSiteSettings(both, 'a.example', { removeBanners: undefined });
    expect(one.sites).toEqual({ 'a.example': { cleanCaptions: false } });
    expect(settingsFor(one, 'a.example').removeBanners).toBe(true);
  });

  it('forgets a site without values', () => {
    const none = withSiteSettings(both, 'a.example', { removeBanners: undefined, cleanCaptions: undefined });
    expect(none).toEqual(defaultStoredSettings);
  });

  it('leaves other sites and the values for all alone', () => {
    const other = withSiteSettings(both, 'b.example', { removeBanners: true });
    expect(other.sites).toEqual({ ...both.sites, 'b.example': { removeBanners: true } });
    expect(other.all).toEqual(both.all);
  });

  it('lets the value for all through again once the site has none', () => {
    const off = withSettings(both, { removeBanners: false });
    const on = withSiteSettings(off, 'a.example', { removeBanners: true });
    expect(settingsFor(on, 'a.example').removeBanners).toBe(true);
    const cleared = withSiteSettings(on, 'a.example', { removeBanners: undefined });
    expect(settingsFor(cleared, 'a.example').removeBanners).toBe(false);
  });
});

describe('settings of a site’s own for how the text looks', () => {
  const site = 'a.example';
  const sepia = withSettings(defaultStoredSettings, { theme: 'sepia', fontSizePx: 24 });
  const own = withOwnDisplay(sepia, site, true);

  it('begin as those for all sites', () => {
    expect(hasOwnDisplay(sepia, site)).toBe(false);
    expect(hasOwnDisplay(own, site)).toBe(true);
    expect(hasOwnDisplay(own, 'b.example')).toBe(false);
    expect(hasOwnDisplay(own, null)).toBe(false);
    expect(settingsFor(own, site)).toEqual(sepia.all);
  });

  it('take what is changed on the site, and all others do not', () => {
    const black = withDisplay(own, site, { theme: 'black' });
    expect(settingsFor(black, site)).toMatchObject({ theme: 'black', fontSizePx: 24 });
    expect(settingsFor(black, 'b.example').theme).toBe('sepia');
    expect(settingsFor(withDisplay(black, null, { theme: 'dark' }), site).theme).toBe('black');
  });

  it('are not there until somebody wants them: a change holds everywhere', () => {
    const black = withDisplay(sepia, site, { theme: 'black' });
    expect(black.all.theme).toBe('black');
    expect(black.sites).toEqual({});
  });

  it('go again, and leave what else the site has', () => {
    const both = withSiteSettings(withDisplay(own, site, { images: 'none' }), site, { removeBanners: false });
    const back = withOwnDisplay(both, site, false);
    expect(back.sites).toEqual({ [site]: { removeBanners: false } });
    expect(settingsFor(back, site)).toEqual({ ...sepia.all, removeBanners: false });
    expect(hasOwnDisplay(back, site)).toBe(false);
  });
});

describe('toStep', () => {
  it.each([
    ['lineHeight', 1.6, 1, 1.7],
    ['letterSpacingEm', 0.1, 1, 0.12],
    ['wordSpacingEm', 0.12, 4, 0.28],
    ['widthCh', 41, -1, 40],
    ['fontSizePx', 44, 1, 44],
  ] as const)('%s: from %d by %d to %d', (name, value, steps, next) => {
    expect(toStep(name, value, steps)).toBe(next);
  });
});
