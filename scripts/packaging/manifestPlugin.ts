import { readFileSync } from 'node:fs';
import type { Compilation, Compiler } from 'webpack';
import { developmentUrl } from './buildSettings';
import { checkManifest } from './manifest/checkManifest';
import { packageVersion } from './packageVersion';

/** A plugin of webpack. */
interface Plugin {
  readonly apply: (compiler: Compiler) => void;
}

/** The file of a compilation by its path, as bytes; null where it makes none. */
function readAsset(compilation: Compilation, path: string): Uint8Array | null {
  const source = compilation.getAsset(path)?.source.source();
  if (source === undefined) return null;
  return typeof source === 'string' ? new TextEncoder().encode(source) : source;
}

/**
 * Puts the manifest at `path` beside the pages as manifest.xml, every address in it below `baseUrl`, and checks it against the
 * files that were built: each fault is an error of the build.
 */
export function manifestPlugin(path: string, baseUrl: string): Plugin {
  const emit = (compiler: Compiler, compilation: Compilation): void => {
    const xml = readFileSync(path, 'utf8').replaceAll(developmentUrl, baseUrl);
    compilation.emitAsset('manifest.xml', new compiler.webpack.sources.RawSource(xml));
    const read = (file: string): Uint8Array | null => readAsset(compilation, file);
    const faults = checkManifest(xml, { version: packageVersion(), baseUrl, read });
    for (const { check, text } of faults) {
      compilation.errors.push(new compiler.webpack.WebpackError(`manifest.xml: ${check}: ${text}`));
    }
  };
  return {
    apply: (compiler) => {
      compiler.hooks.thisCompilation.tap('manifest', (compilation) => {
        compilation.fileDependencies.add(path);
        // Last of all, when every file has the name it is served by.
        const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
        compilation.hooks.processAssets.tap({ name: 'manifest', stage }, () => {
          emit(compiler, compilation);
        });
      });
    },
  };
}
