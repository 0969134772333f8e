import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { devCertificates } from './packaging/devCertificates';
import { elementsOf, parseManifest, valueOf } from './packaging/manifest/manifestDocument';
import { sideload } from './packaging/sideload';

/** The port in manifest.xml. */
const port = '3000';

const manifest = resolve('manifest.xml');

function manifestId(): string {
  const [id] = elementsOf(parseManifest(readFileSync(manifest, 'utf8')), 'Id');
  if (id === undefined) throw new Error('manifest.xml has no Id');
  return valueOf(id);
}

/** Serves the pages over https on the manifest's port until it is stopped, and tells Excel of the add-in for as long. */
async function startExcel(): Promise<void> {
  const { ca, cert, key } = await devCertificates(process.platform);
  const { where, remove } = sideload(
    { platform: process.platform, home: homedir() },
    manifestId(),
    manifest,
  );
  console.log(
    where === null
      ? '这个系统上没有 Excel：只用 https 打开网页。要在 Excel 里试，请在 Windows 或 Mac 上运行。'
      : `重新打开 Excel，在${where}里选“考评表助手”。停止本程序时自动撤掉。`,
  );
  const webpack = ['node_modules/webpack/bin/webpack.js', 'serve', '--mode', 'development'];
  const https = ['--server-type', 'https', '--server-options-ca', ca];
  const files = ['--server-options-cert', cert, '--server-options-key', key];
  const server = spawn(process.execPath, [...webpack, '--port', port, ...https, ...files], {
    stdio: 'inherit',
  });
  // The server is stopped by the same key press; this program waits for it, so that Excel forgets the add-in in any case.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => server.kill(signal));
  }
  server.on('exit', (code) => {
    remove();
    process.exitCode = code ?? 0;
  });
}

await startExcel();
