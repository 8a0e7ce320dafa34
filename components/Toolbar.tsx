import type { Layer } from '../lib/browser/messages.ts';
import type { ExportFormat } from '../lib/export/export-page.ts';
import { EXPORT_FORMATS } from '../lib/export/export-page.ts';
import { FORMAT_MESSAGES } from '../locales/kinds.ts';
import { t } from '../locales/text.ts';
import { Choice } from './ui/Choice.tsx';
import { closeMenu, Menu } from './ui/Menu.tsx';
import { Switch } from './ui/Switch.tsx';

interface Props {
  highlightsOn: boolean;
  clutterHidden: boolean;
  /** Whether a switch was changed for this page only. */
  unkept: boolean;
  /** Name of the actor that the panel shows only what concerns; null when it shows all. */
  filteredBy: string | null;
  format: ExportFormat;
  onLayer: (layer: Layer, on: boolean) => void;
  onKeep: (remember: 'page' | 'site' | 'everywhere') => void;
  onShowAll: () => void;
  onFormat: (format: ExportFormat) => void;
  onCopyAll: () => void;
  onExport: () => void;
  onAnnotate: () => void;
  onSiteOff: () => void;
  onOptions: () => void;
}

/** Switches and menus, always in reach at the top. */
export function Toolbar(props: Props) {
  const { highlightsOn, clutterHidden, unkept, filteredBy, format, onLayer, onKeep } = props;
  const entry = (menu: string, label: string, run: () => void) => (
    <button
      type="button"
      class="menu-entry"
      onClick={() => {
        closeMenu(menu);
        run();
      }}
    >
      {label}
    </button>
  );
  return (
    <header class="toolbar">
      <div class="toolbar-row">
        <fieldset class="toolbar-switches" aria-label={t('toggle.label')}>
          <Switch label={t('toggle.highlights')} on={highlightsOn} onChange={(on) => onLayer('highlights', on)} />
          <Switch label={t('toggle.clutter')} on={clutterHidden} onChange={(on) => onLayer('clutter', on)} />
        </fieldset>
        <Menu id="menu-copy" icon="copy" label={t('menu.copy')}>
          <Choice
            legend={t('menu.format')}
            name="format"
            options={EXPORT_FORMATS.map((value) => ({ value, label: t(FORMAT_MESSAGES[value]) }))}
            value={format}
            onChange={props.onFormat}
          />
          <hr />
          {entry('menu-copy', t('menu.copyAll'), props.onCopyAll)}
          {entry('menu-copy', t('menu.exportFile'), props.onExport)}
        </Menu>
        <Menu id="menu-more" icon="more" label={t('menu.more')}>
          {entry('menu-more', t('menu.readAgain'), props.onAnnotate)}
          {entry('menu-more', t('menu.siteOff'), props.onSiteOff)}
          {entry('menu-more', t('menu.options'), props.onOptions)}
        </Menu>
      </div>
      {unkept && (
        <fieldset class="keep" aria-label={t('toggle.applied')}>
          <span>{t('toggle.applied')}</span>
          <button type="button" class="keep-button" onClick={() => onKeep('page')}>
            {t('toggle.page')}
          </button>
          <button type="button" class="keep-button" onClick={() => onKeep('site')}>
            {t('toggle.site')}
          </button>
          <button type="button" class="keep-button" onClick={() => onKeep('everywhere')}>
            {t('toggle.everywhere')}
          </button>
        </fieldset>
      )}
      {filteredBy !== null && (
        <div class="filter">
          <p>{t('panel.filtered', [filteredBy])}</p>
          <button type="button" class="button" onClick={props.onShowAll}>
            {t('panel.showAll')}
          </button>
        </div>
      )}
    </header>
  );
}
