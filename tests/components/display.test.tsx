import { describe, expect, it, vi } from 'vitest';

import { DisplayPanel } from '../../components/DisplayPanel.tsx';
import {
  defaultStoredSettings,
  DISPLAY_SETTINGS,
  SETTINGS,
  settingsFor,
  type StoredSettings,
  withSettings,
} from '../../utils/settings.ts';
import { button, change, find, press, show } from './rendering.ts';

const SITE = 'courier.example';

/** The panel as it stands in a reader: what it changes, it shows. */
async function mount(first: StoredSettings = defaultStoredSettings, site: string | null = SITE) {
  let stored = first;
  const onKeys = vi.fn();
  const { useState } = await import('preact/hooks');
  function Holder() {
    const [now, setNow] = useState(first);
    return (
      <DisplayPanel
        stored={now}
        site={site}
        onSettings={(next) => {
          stored = next;
          setNow(next);
        }}
        onKeys={onKeys}
      />
    );
  }
  const place = await show(<Holder />);
  const click = (name: string) => change(() => button(place, name).click());
  const choose = (name: string, value: string) =>
    change(() => find(place, `input[name="${name}"][value="${value}"]`).dispatchEvent(new Event('change')));
  const spin = (name: string, key: string) =>
    change(() => void press(find(place, `[role=spinbutton][aria-label="${name}"]`), key));
  const here = () => settingsFor(stored, site);
  return { place, click, choose, spin, here, onKeys, stored: () => stored };
}

const spinbutton = (place: HTMLElement, name: string): HTMLElement =>
  find(place, `[role=spinbutton][aria-label="${name}"]`);

describe('the panel of text and theme', () => {
  it('has a control with a name for every setting of how the text looks', async () => {
    const { place } = await mount();
    const radios = new Set([...place.querySelectorAll('input')].map(({ name }) => name));
    const others = place.querySelectorAll('[role=spinbutton], .group [role=switch]');
    expect([...radios].sort()).toEqual(['captions', 'font', 'images', 'theme']);
    expect(radios.size + others.length).toBe(DISPLAY_SETTINGS.length);
    for (const control of place.querySelectorAll('[role]:not([role=status])'))
      expect(control.getAttribute('aria-label')).toBeTruthy();
  });

  it.each(['theme', 'font', 'images', 'captions'] as const)('offers every value of %s', async (name) => {
    const { place, choose, here } = await mount();
    const offered = [...place.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)].map(({ value }) => value);
    expect(offered.sort()).toEqual([...SETTINGS[name].options].sort());
    for (const value of offered) {
      await choose(name, value);
      expect(here()[name]).toBe(value);
      expect(find(place, `input[name=${name}]:checked`).getAttribute('value')).toBe(value);
    }
  });

  it.each([
    ['Text size', 'fontSizePx', '20 px'],
    ['Letter spacing', 'letterSpacingEm', '0%'],
    ['Word spacing', 'wordSpacingEm', '0%'],
    ['Line width', 'widthCh', '64 characters'],
    ['Line height', 'lineHeight', '1.6'],
  ] as const)('changes %s by buttons, and by the keys of a spin button', async (label, name, said) => {
    const { place, click, spin, here } = await mount();
    const { min, max, step, initial } = SETTINGS[name];
    const value = spinbutton(place, label);
    expect(value.getAttribute('aria-valuetext')).toBe(said);
    expect(value.tabIndex).toBe(0);
    await click(`${label}: more`);
    expect(here()[name]).toBeCloseTo(initial + step);
    await spin(label, 'ArrowUp');
    expect(here()[name]).toBeCloseTo(initial + 2 * step);
    await spin(label, 'ArrowLeft');
    expect(here()[name]).toBeCloseTo(initial + step);
    await spin(label, 'End');
    expect(here()[name]).toBe(max);
    expect(button(place, `${label}: more`).disabled).toBe(true);
    await spin(label, 'Home');
    expect(here()[name]).toBe(min);
    expect(value.getAttribute('aria-valuenow')).toBe(String(min));
    expect(button(place, `${label}: less`).disabled).toBe(true);
  });

  it('leaves the other keys of a spin button alone', async () => {
    const { place } = await mount();
    expect(press(spinbutton(place, 'Text size'), 'j')).toBe(false);
    expect(press(spinbutton(place, 'Text size'), 'ArrowUp', { ctrlKey: true })).toBe(false);
    expect(press(spinbutton(place, 'Text size'), 'ArrowUp')).toBe(true);
  });

  it.each([
    ['Justified text', 'justify'],
    ['Hyphenation', 'hyphens'],
  ] as const)('switches: %s', async (label, name) => {
    const { click, here } = await mount();
    await click(label);
    expect(here()[name]).toBe(!SETTINGS[name].initial);
  });

  it.each([
    ['Theme', ['theme']],
    ['Text', ['font', 'fontSizePx', 'letterSpacingEm', 'wordSpacingEm']],
    ['Layout', ['widthCh', 'lineHeight', 'justify', 'hyphens']],
    ['Images and captions', ['images', 'captions']],
  ] as const)('resets the group %s alone', async (title, names) => {
    const all = {
      theme: 'black',
      font: 'atkinson',
      fontSizePx: 30,
      letterSpacingEm: 0.1,
      wordSpacingEm: 0.2,
      widthCh: 50,
      lineHeight: 2,
      justify: true,
      hyphens: false,
      images: 'none',
      captions: 'none',
    } as const;
    const { place, click, here } = await mount(withSettings(defaultStoredSettings, all));
    await click(`${title}: reset`);
    for (const name of DISPLAY_SETTINGS)
      expect(here()[name], name).toBe((names as readonly string[]).includes(name) ? SETTINGS[name].initial : all[name]);
    expect(button(place, `${title}: reset`).getAttribute('aria-disabled')).toBe('true');
  });

  it('leads to the list of keys', async () => {
    const { click, onKeys } = await mount();
    await click('Keys');
    expect(onKeys).toHaveBeenCalledOnce();
  });
});

describe('one site alone', () => {
  it('is set apart by a switch, which says so, and changes hold there', async () => {
    const { place, click, choose, here, stored } = await mount();
    expect(place.textContent).not.toContain('on this site alone');
    await click(`Only for ${SITE}`);
    expect(place.textContent).toContain('on this site alone');
    await choose('theme', 'sepia');
    expect(here().theme).toBe('sepia');
    expect(stored().all.theme).toBe('auto');
    await click('Theme: reset');
    expect(here().theme).toBe('auto');
  });

  it.each([`Only for ${SITE}`, 'Use the settings for all sites'])('goes back to all by “%s”', async (name) => {
    const { place, click, choose, here, stored } = await mount();
    await click(`Only for ${SITE}`);
    await choose('theme', 'sepia');
    await click(name);
    expect(stored()).toEqual(defaultStoredSettings);
    expect(here().theme).toBe('auto');
    expect(button(place, `Only for ${SITE}`).getAttribute('aria-checked')).toBe('false');
  });

  it('is not offered where there is none', async () => {
    const { place, choose, stored } = await mount(defaultStoredSettings, null);
    expect(place.querySelector('.scope')).toBeNull();
    await choose('theme', 'dark');
    expect(stored().all.theme).toBe('dark');
  });
});
