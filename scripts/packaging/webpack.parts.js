import { fileURLToPath } from 'node:url';
import HtmlPlugin from 'html-webpack-plugin';
import CssExtractPlugin from 'mini-css-extract-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import { register } from 'tsx/esm/api';

// What packages the add-in is TypeScript like everything else; webpack itself reads none.
register();
const { contentSecurityPolicy } = await import('./contentSecurityPolicy.ts');

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** A page of the build; without anything else said it may load and ask nothing beyond its own folder. */
export const page = (name, chunks, parameters, template = name) =>
  new HtmlPlugin({
    template: `src/${template}.html`,
    filename: `${name}.html`,
    chunks,
    templateParameters: { contentSecurityPolicy: contentSecurityPolicy(null), ...parameters },
  });

// Univer's renderer keeps some 75 hyphenation dictionaries behind imports of their own, 2 MB that Chinese never needs:
// they stay apart.
const isUniver = ({ resource = '' }) =>
  /node_modules[\\/]@univerjs[\\/]/.test(resource) &&
  !/engine-render[\\/]lib[\\/]es[\\/](?!index\.js$|facade\.js$)/.test(resource);

const cacheGroups = (host) => ({
  default: false,
  defaultVendors: false,
  univer: { name: 'univer', test: isUniver, enforce: true },
  xlsx: {
    name: 'xlsx',
    test: /node_modules[\\/](hucre|fflate)[\\/]|src[\\/]hosts[\\/]xlsx[\\/]/,
    enforce: true,
  },
  schemes: { name: 'schemes', test: /assets[\\/](schemes|holidays)[\\/]/, enforce: true },
  // The host of the program that the build is for, with what all hosts in open workbooks share.
  [host]: {
    name: host,
    test: new RegExp(String.raw`src[\\/]hosts[\\/](${host}|inPlace)[\\/]`),
    enforce: true,
  },
});

/**
 * What both builds have in common. `host` is the program's folder in `src/hosts`; `browsers` are the oldest that must run it, `syntax`
 * is what webpack's own code may use, `lowered` what is rewritten though those browsers know it. Scripts are classic ones, so that the
 * pages also open from a folder.
 */
export function sharedConfig({ mode, browsers, syntax, folder, host, lowered = [] }) {
  const isProduction = mode === 'production';
  const swc = (parser) => ({
    loader: 'swc-loader',
    options: {
      swcrc: false,
      env: { targets: browsers, include: lowered },
      jsc: { parser, transform: { react: { runtime: 'automatic' } } },
    },
  });
  return {
    mode,
    context: root,
    output: {
      path: `${root}${folder}`,
      filename: isProduction ? '[name].[contenthash:8].js' : '[name].js',
      chunkFilename: isProduction ? '[name].[contenthash:8].js' : '[name].js',
      clean: true,
    },
    // No eval: the page's own policy forbids it in development too.
    devtool: isProduction ? 'source-map' : 'cheap-module-source-map',
    cache: isProduction ? false : { type: 'filesystem', cacheDirectory: `${root}.cache/webpack` },
    resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js', '.json'] },
    target: ['web', syntax],
    module: {
      rules: [
        { test: /\.ts$/, use: swc({ syntax: 'typescript' }) },
        { test: /\.tsx$/, use: swc({ syntax: 'typescript', tsx: true }) },
        // Fluent's tabster ships a class static block, which the browsers in old WPS cannot parse.
        {
          test: /\.m?js$/,
          include: /node_modules/,
          resolve: { fullySpecified: false },
          use: isProduction ? swc({ syntax: 'ecmascript' }) : [],
        },
        { test: /\.css$/, use: [CssExtractPlugin.loader, 'css-loader'] },
      ],
    },
    optimization: {
      chunkIds: 'deterministic',
      minimizer: [
        new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false }),
      ],
      splitChunks: { chunks: 'async', cacheGroups: cacheGroups(host) },
    },
    performance: { hints: false },
    infrastructureLogging: { level: 'warn' },
    stats: 'errors-warnings',
  };
}
