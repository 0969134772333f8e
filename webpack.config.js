import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import CssExtractPlugin from 'mini-css-extract-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';

const root = fileURLToPath(new URL('.', import.meta.url));

// The oldest browsers a pane runs in.
const browsers = 'chrome 80, edge 94, safari 15';

// Scores are confidential before they are published: the page may talk to the server it came from and to nothing else.
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const swc = (parser) => ({
  loader: 'swc-loader',
  options: {
    swcrc: false,
    env: { targets: browsers },
    jsc: { parser, transform: { react: { runtime: 'automatic' } } },
  },
});

const page = (name) =>
  new HtmlPlugin({
    template: `src/${name}.html`,
    filename: `${name}.html`,
    chunks: ['main'],
    templateParameters: { contentSecurityPolicy },
  });

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
  entry: { main: './src/main.tsx' },
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
        schemes: { name: 'schemes', test: /assets[\\/](schemes|holidays)[\\/]/, enforce: true },
      },
    },
  },
  plugins: [
    page('index'),
    page('taskpane'),
    new CssExtractPlugin({ filename: '[name].[contenthash:8].css' }),
    new CopyPlugin({ patterns: [{ from: 'assets/icon-*.png' }] }),
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
    onListening: ({ server, compiler }) => {
      const { port } = server.address();
      let isFirst = true;
      compiler.hooks.done.tap('address', () => {
        if (isFirst) console.log(`考评表助手 http://localhost:${port}`);
        isFirst = false;
      });
    },
  },
});
