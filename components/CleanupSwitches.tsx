import { t } from '../utils/i18n.ts';
import { settingsFor, type StoredSettings, withSettings, withSiteSettings } from '../utils/settings.ts';
import { Switch } from './Switch.tsx';

const ROWS = [
  { name: 'removeBanners', label: 'cleanup.banners', hint: 'cleanup.bannersHint' },
  { name: 'cleanCaptions', label: 'cleanup.captions', hint: 'cleanup.captionsHint' },
] as const;

export interface CleanupSwitchesProps {
  readonly stored: StoredSettings;
  /** The site that may differ from all others; null where there is none. See `siteOf`. */
  readonly site: string | null;
  readonly onSettings: (next: StoredSettings) => void;
}

/**
 * The two clean-ups, for all sites and for this one. A site has a value of its own only while it differs from that for
 * all sites, so that nobody has to remember which sites were ever touched.
 */
export function CleanupSwitches({ stored, site, onSettings }: CleanupSwitchesProps) {
  const here = settingsFor(stored, site);
  return (
    <div class="cleanup" data-columns={site === null ? 1 : 2}>
      <span />
      <span class="cleanup-scope">{t('cleanup.allSites')}</span>
      {site !== null && (
        <span class="cleanup-scope cleanup-site" title={site}>
          {site}
        </span>
      )}
      {ROWS.map(({ name, label, hint }) => (
        <>
          <span class="cleanup-name">
            {t(label)}
            <small>{t(hint)}</small>
          </span>
          <Switch
            label={t('cleanup.onAllSites', { setting: t(label) })}
            checked={stored.all[name]}
            onChange={(value) => onSettings(withSettings(stored, { [name]: value }))}
          />
          {site !== null && (
            <Switch
              label={t('cleanup.onSite', { setting: t(label), site })}
              checked={here[name]}
              onChange={(value) =>
                onSettings(withSiteSettings(stored, site, { [name]: value === stored.all[name] ? undefined : value }))
              }
            />
          )}
        </>
      ))}
    </div>
  );
}
