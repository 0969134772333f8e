import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import CssExtractPlugin from 'mini-css-extract-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import { register } from 'tsx/esm/api';

// What packages the add-in is TypeScript like everything else; webpack itself reads none.
register();
const { buildSettings } = await import('./scripts/packaging/buildSettings.ts');
const { contentSecurityPolicy } = await import('./scripts/packaging/contentSecurityPolicy.ts');
const { guideHtml } = await import('./scripts/packaging/guideHtml.ts');
const { manifestPlugin } = await import('./scripts/packaging/manifestPlugin.ts');
const { officeFiles } = await import('./scripts/packaging/officeFiles.ts');

const root = fileURLToPath(new URL('.', import.meta.url));

// The oldest browsers a pane runs in.
const browsers = 'chrome 80, edge 94, safari 15';

const swc = (parser) => ({
  loader: 'swc-loader',
  options: {
    swcrc: false,
    env: { targets: browsers },
    jsc: { parser, transform: { react: { runtime: 'automatic' } } },
  },
});

const { baseUrl, office } = buildSettings(process.env);

const page = (name, chunks, parameters) =>
  new HtmlPlugin({
    template: `src/${name}.html`,
    filename: `${name}.html`,
    chunks,
    templateParameters: { contentSecurityPolicy: contentSecurityPolicy(null), ...parameters },
  });

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

// Univer's renderer keeps some 75 hyphenation dictionaries behind imports of their own, 2 MB that Chinese never needs:
// they stay apart.
const isUniver = ({ resource = '' }) =>
  /node_modules[\\/]@univerjs[\\/]/.test(resource) &&
  !/engine-render[\\/]lib[\\/]es[\\/](?!index\.js$|facade\.js$)/.test(resource);

// Without a base port webpack-dev-server starts looking for a free one at 8080.
process.env.WEBPACK_DEV_SERVER_BASE_PORT ??= '3000';

export default (_env, { mode }) => ({
  mode,
  context: root,
  entry: {
    main: './src/main.tsx',
    // Functions of the ribbon, and the window they answer in.
    commands: './src/commands/commands.ts',
    checked: './src/commands/checked.ts',
  },
  output: {
    path: `${root}dist`,
    filename: mode === 'production' ? '[name].[contenthash:8].js' : '[name].js',
    chunkFilename: mode === 'production' ? '[name].[contenthash:8].js' : '[name].js',
    clean: true,
  },
  // No eval: the page's own policy forbids it in development too.
  devtool: mode === 'production' ? 'source-map' : 'cheap-module-source-map',
  cache:
    mode === 'production' ? false : { type: 'filesystem', cacheDirectory: `${root}.cache/webpack` },
  resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js', '.json'] },
  target: ['web', 'es2019'],
  module: {
    rules: [
      { test: /\.ts$/, use: swc({ syntax: 'typescript' }) },
      { test: /\.tsx$/, use: swc({ syntax: 'typescript', tsx: true }) },
      // Fluent's tabster ships a class static block, which the browsers in old WPS cannot parse.
      {
        test: /\.m?js$/,
        include: /node_modules/,
        resolve: { fullySpecified: false },
        use: mode === 'production' ? swc({ syntax: 'ecmascript' }) : [],
      },
      { test: /\.css$/, use: [CssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  optimization: {
    chunkIds: 'deterministic',
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
    splitChunks: {
      chunks: 'async',
      cacheGroups: {
        default: false,
        defaultVendors: false,
        univer: { name: 'univer', test: isUniver, enforce: true },
        xlsx: {
          name: 'xlsx',
          test: /node_modules[\\/](hucre|fflate)[\\/]|src[\\/]hosts[\\/]xlsx[\\/]/,
          enforce: true,
        },
        office: { name: 'office', test: /src[\\/]hosts[\\/](office|inPlace)[\\/]/, enforce: true },
        wps: { name: 'wps', test: /src[\\/]hosts[\\/]wps[\\/]/, enforce: true },
        schemes: { name: 'schemes', test: /assets[\\/](schemes|holidays)[\\/]/, enforce: true },
      },
    },
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
  performance: { hints: false },
  infrastructureLogging: { level: 'warn' },
  stats: 'errors-warnings',
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
