import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack from 'webpack';
import type { WorkbookLiteral } from '../../office/excel/fixture';
import { loadSchema } from '../model/schema/loadSchema';

/**
 * A script that puts WPS into a page, to be run there before its own: `Application` and `wps`, over the workbook of a literal or a blank
 * one, and `wpsUnderTest` for the test. The syntax is that of Chromium 69. The model starts when the page first asks for it and then
 * uses what the page itself has made up for an old browser, so it hides nothing that the page lacks.
 */
export async function wpsPageScript(literal: WorkbookLiteral | null = null): Promise<string> {
  const args = [loadSchema(), literal].map((it) => JSON.stringify(it)).join(',');
  return `(function () {
    var made;
    function start() {
      if (!made) made = (function () { ${await bundled()}; return wpsPage; })().startInPage(${args});
      return made;
    }
    function offer(name, read) {
      Object.defineProperty(window, name, { configurable: true, get: read });
    }
    offer('Application', function () { return start().root; });
    offer('wps', function () { return start().root; });
    offer('wpsUnderTest', function () { return start().test; });
  })();`;
}

let known: Promise<string> | null = null;

/** Built once a process. */
function bundled(): Promise<string> {
  known ??= bundle();
  return known;
}

async function bundle(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'wps-page-'));
  try {
    await built(folder);
    return readFileSync(join(folder, 'page.js'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function built(folder: string): Promise<void> {
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    context: process.cwd(),
    entry: './test/hosts/wps/page/startInPage.ts',
    target: ['web', 'es2018'],
    output: { path: folder, filename: 'page.js', library: { type: 'var', name: 'wpsPage' } },
    resolve: { extensions: ['.ts', '.mjs', '.js'] },
    module: {
      rules: [
        {
          test: /\.m?[jt]s$/,
          loader: 'swc-loader',
          resolve: { fullySpecified: false },
          options: {
            swcrc: false,
            env: { targets: 'chrome 69' },
            jsc: { parser: { syntax: 'typescript' } },
          },
        },
      ],
    },
  });
  return new Promise((resolve, reject) => {
    compiler?.run((error, stats) => {
      const [fault] = stats?.toJson({ errors: true }).errors ?? [];
      if (error !== null) reject(error);
      else if (fault !== undefined) reject(new Error(fault.message));
      else resolve();
    });
  });
}
