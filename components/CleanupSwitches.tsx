import { settingsFor, type StoredSettings, withSettings, withSiteSettings } from '../utils/settings.ts';
import { Switch } from './Switch.tsx';

const ROWS = [
  { name: 'removeBanners', label: 'Remove banners', hint: 'Subscription notices, promotions, share bars' },
  { name: 'cleanCaptions', label: 'Tidy captions', hint: 'One caption and one credit for each picture' },
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
      <span class="cleanup-scope">All sites</span>
      {site !== null && (
        <span class="cleanup-scope cleanup-site" title={site}>
          {site}
        </span>
      )}
      {ROWS.map(({ name, label, hint }) => (
        <>
          <span class="cleanup-name">
            {label}
            <small>{hint}</small>
          </span>
          <Switch
            label={`${label} on all sites`}
            checked={stored.all[name]}
            onChange={(value) => onSettings(withSettings(stored, { [name]: value }))}
          />
          {site !== null && (
            <Switch
              label={`${label} on ${site}`}
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
