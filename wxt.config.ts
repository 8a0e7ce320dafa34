import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  imports: false,
  manifestVersion: 3,
  vite: () => ({ plugins: [preact()], build: { target: 'es2023' } }),
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false },
  manifest: ({ browser }) => ({
    name: '__MSG_app_name__',
    description: '__MSG_app_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    // Asked for when the reader allows look-ups in Wikipedia, and not before.
    optional_host_permissions: ['https://*.wikipedia.org/*'],
    action: {},
    // Nothing but the package itself, and Wikipedia once look-ups are allowed; see docs/security.md.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self' https://*.wikipedia.org; base-uri 'none'; form-action 'none'",
    },
    minimum_chrome_version: browser === 'chrome' ? '148' : undefined,
    content_scripts: [{ matches: ['http://*/*', 'https://*/*'], js: ['detect.js'], run_at: 'document_idle' }],
    // The detector loads the annotator from the package on articles; see docs/decisions.
    web_accessible_resources: [
      {
        resources: ['content-scripts/annotate.js'],
        matches: ['http://*/*', 'https://*/*'],
        ...(browser === 'chrome' ? { use_dynamic_url: true } : {}),
      },
    ],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_command_openPanel__' },
      'toggle-highlights': {
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_command_toggleHighlights__',
      },
      'explain-next': { suggested_key: { default: 'Alt+Shift+E' }, description: '__MSG_command_explainNext__' },
      'toggle-clutter': { suggested_key: { default: 'Alt+Shift+U' }, description: '__MSG_command_toggleClutter__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'newsgloss@newsgloss.example',
              strict_min_version: '150.0',
              data_collection_permissions: { required: ['none'], optional: ['websiteContent'] },
            },
          },
        }
      : {}),
  }),
});
