import { defineConfig } from 'wxt';

import { asciiScriptPlugin } from './scripts/build/ascii-script.ts';
import { fontFiles } from './scripts/build/fonts.ts';
import { addLocaleAliases } from './scripts/build/locale-aliases.ts';
import { slimReadabilityPlugin } from './scripts/build/slim-readability.ts';
import { ANSWERS } from './utils/article/container.ts';
import { BROWSER_COMMANDS } from './utils/reader/commands.ts';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  // Imports stay explicit: a reader of the code sees where every name comes from.
  imports: false,
  manifestVersion: 3,
  // Preact through the compiler's own JSX transform; no plugin is needed for it.
  vite: () => ({
    plugins: [slimReadabilityPlugin(Object.keys(ANSWERS)), asciiScriptPlugin(['reader-tex'])],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // What both browsers of `minimum_chrome_version` and `strict_min_version` understand; older targets would have
    // `light-dark()` and private fields written out in full, which costs size and breaks themes within themes.
    build: {
      target: ['chrome126', 'firefox140'],
      // Some 2 % smaller than Vite's own, and the reader is injected on every click.
      minify: 'terser',
      terserOptions: { compress: { passes: 3, ecma: 2020, unsafe_arrows: true }, format: { ecma: 2020 } },
    },
  }),
  manifest: ({ browser }) => ({
    default_locale: 'en',
    name: '__MSG_manifest_name__',
    description: '__MSG_manifest_description__',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    action: {},
    commands: Object.fromEntries(
      Object.entries(BROWSER_COMMANDS).map(([name, { key, mac, description }]) => [
        name,
        { suggested_key: { default: key, mac }, description },
      ]),
    ),
    ...(browser !== 'firefox' && { minimum_chrome_version: '126' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'quiet-reader@quiet-reader.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  hooks: {
    'build:publicAssets': (_wxt, files) => void files.push(...fontFiles()),
    'build:done': ({ config }) => addLocaleAliases(config.outDir),
    'build:manifestGenerated': (_wxt, manifest) => {
      // WXT makes an entrypoint called "popup" the action's popup. With a popup set, `action.onClicked` never fires,
      // and one click could not open the reader. The background sets the popup when a user asks for it.
      const { action } = manifest as { action?: { default_popup?: string; default_title?: string } };
      delete action?.default_popup;
      // It also takes the title of that page for the icon's.
      if (action) action.default_title = '__MSG_manifest_action__';
    },
  },
});
