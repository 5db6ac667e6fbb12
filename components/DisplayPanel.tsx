import { formatNumber, type PlainKey, plural, t } from '../utils/i18n.ts';
import {
  type DisplaySettings,
  hasOwnDisplay,
  type RangeName,
  settingsFor,
  type StoredSettings,
  withDisplay,
  withOwnDisplay,
} from '../utils/settings.ts';
import { Cards } from './Cards.tsx';
import { DisplayGroup } from './DisplayGroup.tsx';
import { SiteScope } from './SiteScope.tsx';
import { Stepper, type StepperProps } from './Stepper.tsx';
import { Switch } from './Switch.tsx';

export interface DisplayPanelProps {
  readonly stored: StoredSettings;
  /** The article's site, which may have settings of its own; null where it has none. */
  readonly site: string | null;
  readonly onSettings: (next: StoredSettings) => void;
  /** The list of keys is wanted. */
  readonly onKeys: () => void;
}

const THEMES = {
  auto: 'theme.auto',
  light: 'theme.light',
  sepia: 'theme.sepia',
  dark: 'theme.dark',
  black: 'theme.black',
  contrast: 'theme.contrast',
} as const satisfies Record<DisplaySettings['theme'], PlainKey>;
const IMAGES = {
  full: 'look.imagesFull',
  small: 'look.imagesSmall',
  none: 'look.imagesNone',
} as const satisfies Record<DisplaySettings['images'], PlainKey>;
const CAPTIONS = {
  all: 'look.captionsAll',
  'no-credits': 'look.captionsNoCredits',
  none: 'look.captionsNone',
} as const satisfies Record<DisplaySettings['captions'], PlainKey>;

const SHOWN: Readonly<Record<RangeName, { readonly label: PlainKey } & Pick<StepperProps, 'show' | 'say'>>> = {
  fontSizePx: { label: 'display.textSize', say: (px) => t('display.pixels', { value: formatNumber(px) }) },
  letterSpacingEm: { label: 'look.letterSpacing', show: (em) => formatNumber(em, { style: 'percent' }) },
  wordSpacingEm: { label: 'look.wordSpacing', show: (em) => formatNumber(em, { style: 'percent' }) },
  widthCh: { label: 'display.lineWidth', say: (count) => plural('display.characters', count) },
  lineHeight: { label: 'display.lineHeight', show: (factor) => formatNumber(factor, { minimumFractionDigits: 1 }) },
};

const texts = <T extends string>(keys: Readonly<Record<T, PlainKey>>): Readonly<Record<T, string>> =>
  Object.fromEntries((Object.entries(keys) as [T, PlainKey][]).map(([option, key]) => [option, t(key)])) as Record<
    T,
    string
  >;

/** Fonts that come along have names, which are the same in every language; those of the system have none here. */
const fonts = (): Readonly<Record<DisplaySettings['font'], string>> => ({
  literata: 'Literata',
  'source-sans': 'Source Sans',
  atkinson: 'Atkinson Hyperlegible',
  opendyslexic: 'OpenDyslexic',
  serif: t('display.serif'),
  sans: t('display.sans'),
});

/** How the text looks, on all sites or on this one. Every change shows at once. */
export function DisplayPanel({ stored, site, onSettings, onKeys }: DisplayPanelProps) {
  const settings = settingsFor(stored, site);
  const onChange = (patch: Partial<DisplaySettings>): void => onSettings(withDisplay(stored, site, patch));
  const group = { settings, onChange };
  const stepper = (name: RangeName) => {
    const { label, ...shown } = SHOWN[name];
    return (
      <Stepper
        {...shown}
        name={name}
        label={t(label)}
        value={settings[name]}
        onChange={(value) => onChange({ [name]: value })}
      />
    );
  };
  const toggle = (name: 'justify' | 'hyphens', label: string) => (
    <div class="row">
      <span class="row-name">{label}</span>
      <Switch label={label} checked={settings[name]} onChange={(value) => onChange({ [name]: value })} />
    </div>
  );
  return (
    <div class="display">
      {site !== null && (
        <SiteScope
          site={site}
          isOwn={hasOwnDisplay(stored, site)}
          onChange={(isOwn) => onSettings(withOwnDisplay(stored, site, isOwn))}
        />
      )}
      <DisplayGroup {...group} title={t('theme.legend')} names={['theme']}>
        <Cards
          name="theme"
          label={t('theme.legend')}
          options={texts(THEMES)}
          value={settings.theme}
          onChange={(theme) => onChange({ theme })}
        />
      </DisplayGroup>
      <DisplayGroup
        {...group}
        title={t('look.text')}
        names={['font', 'fontSizePx', 'letterSpacingEm', 'wordSpacingEm']}
      >
        <Cards
          name="font"
          label={t('display.typeface')}
          options={fonts()}
          value={settings.font}
          onChange={(font) => onChange({ font })}
        />
        {stepper('fontSizePx')}
        {stepper('letterSpacingEm')}
        {stepper('wordSpacingEm')}
      </DisplayGroup>
      <DisplayGroup {...group} title={t('look.layout')} names={['widthCh', 'lineHeight', 'justify', 'hyphens']}>
        {stepper('widthCh')}
        {stepper('lineHeight')}
        {toggle('justify', t('look.justify'))}
        {toggle('hyphens', t('look.hyphens'))}
      </DisplayGroup>
      <DisplayGroup {...group} title={t('look.pictures')} names={['images', 'captions']}>
        <Cards
          name="images"
          label={t('look.images')}
          isLabelShown
          options={texts(IMAGES)}
          value={settings.images}
          onChange={(images) => onChange({ images })}
        />
        <Cards
          name="captions"
          label={t('look.captions')}
          isLabelShown
          options={texts(CAPTIONS)}
          value={settings.captions}
          onChange={(captions) => onChange({ captions })}
        />
      </DisplayGroup>
      <button type="button" class="text-button" onClick={onKeys}>
        {t('reader.keys')}
      </button>
    </div>
  );
}
