import { t } from '../utils/i18n.ts';
import { Switch } from './Switch.tsx';

export interface SiteScopeProps {
  readonly site: string;
  /** Whether the site has settings of its own. */
  readonly isOwn: boolean;
  readonly onChange: (isOwn: boolean) => void;
}

/** Whether what is changed holds on one site alone: a switch, a mark where that is so, and the way back. */
export function SiteScope({ site, isOwn, onChange }: SiteScopeProps) {
  const label = t('look.onlyHere', { site });
  return (
    <div class="scope" data-own={isOwn}>
      <div class="row">
        <span class="row-name">{label}</span>
        <Switch label={label} checked={isOwn} onChange={onChange} />
      </div>
      <div role="status">
        {isOwn && (
          <p>
            {t('look.ownHere')}{' '}
            <button type="button" class="text-button" onClick={() => onChange(false)}>
              {t('look.backToAll')}
            </button>
          </p>
        )}
      </div>
    </div>
  );
}
