import CopyPlugin from 'copy-webpack-plugin';
import CssExtractPlugin from 'mini-css-extract-plugin';
import { page, root, sharedConfig } from './scripts/packaging/webpack.parts.js';

const { buildSettings } = await import('./scripts/packaging/buildSettings.ts');
const { contentSecurityPolicy } = await import('./scripts/packaging/contentSecurityPolicy.ts');
const { guideHtml } = await import('./scripts/packaging/guideHtml.ts');
const { manifestPlugin } = await import('./scripts/packaging/manifestPlugin.ts');
const { officeFiles } = await import('./scripts/packaging/officeFiles.ts');

// The oldest browsers a pane runs in.
const browsers = 'chrome 80, edge 94, safari 15';

const { baseUrl, office } = buildSettings(process.env);

// Pages inside of Excel load office.js, which must stand in the page as a tag of its own, before ours.
const officePage = (name, chunk) =>
  page(name, [chunk], {
    contentSecurityPolicy: contentSecurityPolicy(office.allowed),
    officeJs: office.address,
  });

const officeFolder = `${root}node_modules/@microsoft/office-js`;

// Microsoft allows copies as they are, with its terms beside them; a build that takes the script from a network has none.
const officeCopies =
  office.allowed === null
    ? [
        ...officeFiles.map((file) => ({
          from: `${officeFolder}/dist/${file}`,
          to: `office/${file}`,
          info: { minimized: true },
        })),
        { from: `${officeFolder}/LICENSE.md`, to: 'office/LICENSE.md' },
        { from: 'assets/office-notice.txt', to: 'office/NOTICE.txt' },
      ]
    : [];

// Without a base port webpack-dev-server starts looking for a free one at 8080.
process.env.WEBPACK_DEV_SERVER_BASE_PORT ??= '3000';

export default (_env, { mode }) => ({
  ...sharedConfig({ mode, browsers, syntax: 'es2019', folder: 'dist', host: 'office' }),
  entry: {
    main: './src/main.tsx',
    // Functions of the ribbon, and the window they answer in.
    commands: './src/commands/commands.ts',
    checked: './src/commands/checked.ts',
  },
  plugins: [
    page('index', ['main']),
    page('install', [], { guide: guideHtml(`${root}docs/install-excel.md`) }),
    officePage('taskpane', 'main'),
    officePage('commands', 'commands'),
    officePage('checked', 'checked'),
    new CssExtractPlugin({ filename: '[name].[contenthash:8].css' }),
    new CopyPlugin({
      patterns: [{ from: 'assets/icon-*.png' }, { from: 'assets/ribbon/*.png' }, ...officeCopies],
    }),
    manifestPlugin(`${root}manifest.xml`, baseUrl),
  ],
  devServer: {
    host: 'localhost',
    port: 'auto',
    hot: false,
    compress: false,
    client: { overlay: { errors: true, warnings: false } },
    static: false,
    onListening: ({ server, compiler, options }) => {
      const { port } = server.address();
      let isFirst = true;
      compiler.hooks.done.tap('address', () => {
        if (isFirst) console.log(`考评表助手 ${options.server.type}://localhost:${port}`);
        isFirst = false;
      });
    },
  },
});
