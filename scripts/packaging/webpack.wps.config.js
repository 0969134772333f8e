import CopyPlugin from 'copy-webpack-plugin';
import { page, root, sharedConfig } from './webpack.parts.js';

const { contentSecurityPolicy } = await import('./contentSecurityPolicy.ts');
const { packageVersion } = await import('./packageVersion.ts');

// The oldest browser in a WPS that is still met.
const browsers = 'chrome 69';

const shimsFirst = ['./src/wps/shims/shims.ts', './src/main.tsx'];

// The only thing beyond its own folder that any page asks: the service of WPS on the same computer, to be installed and looked for.
const servicePage = (name) =>
  page(
    name,
    [],
    {
      contentSecurityPolicy: contentSecurityPolicy(null, 'http://127.0.0.1:58890'),
      version: packageVersion(),
    },
    `wps/${name}`,
  );

/** The add-in for WPS: one folder for a server, or for a computer without one. */
export default (_env, { mode }) => {
  const shared = sharedConfig({
    mode,
    browsers,
    syntax: 'es2018',
    folder: 'dist-wps',
    host: 'wps',
    // Chromium 69 knows it, but it is younger than ES2018, which every script is held to.
    lowered: ['transform-optional-catch-binding'],
  });
  return {
    ...shared,
    entry: { pane: shimsFirst },
    // People in an office have no use for maps, and they triple the folder.
    devtool: mode === 'production' ? false : shared.devtool,
    // Opened from a folder as well, so every address is relative to the page.
    output: { ...shared.output, publicPath: '' },
    // Its pages have no place for the embedded workbook and never meet Office: neither is packed.
    resolve: {
      ...shared.resolve,
      alias: {
        [`${root}src/hosts/browser/browserHost`]: false,
        [`${root}src/startInExcel`]: false,
      },
    },
    plugins: [
      page('taskpane-wps', ['pane'], {}, 'wps/taskpane-wps'),
      // The same pane for a browser, where it finds no WPS: it works on files.
      page('files', ['pane'], {}, 'wps/taskpane-wps'),
      servicePage('install'),
      servicePage('check'),
      new CopyPlugin({
        patterns: [
          // As they are: nothing may rewrite what WPS reads itself.
          { from: 'src/wps/shell', info: { minimized: true } },
          { from: 'src/wps/pages', to: 'pages', info: { minimized: true } },
          { from: 'assets/icon-{32,64}.png', to: 'images/[name][ext]' },
          { from: 'assets/ribbon/*-64.png', to: 'images/[name][ext]' },
        ],
      }),
    ],
  };
};
