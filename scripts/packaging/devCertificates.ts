import { existsSync, rmSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { generateCertificates, getHttpsServerOptions } from 'office-addin-dev-certs';

/** Files, in PEM, that a server of https on localhost needs. */
export interface CertificateFiles {
  readonly ca: string;
  readonly cert: string;
  readonly key: string;
}

const days = 30;
const day = 24 * 60 * 60 * 1000;

function filesIn(folder: string): CertificateFiles {
  return {
    ca: join(folder, 'ca.crt'),
    cert: join(folder, 'localhost.crt'),
    key: join(folder, 'localhost.key'),
  };
}

/**
 * Certificates for https on localhost, made where there are none. Where Excel runs, the system is told to trust them, and asks the
 * person first; elsewhere they are made in the project, good for 30 days, and nothing is told.
 */
export async function devCertificates(platform: NodeJS.Platform): Promise<CertificateFiles> {
  if (platform === 'win32' || platform === 'darwin') {
    await getHttpsServerOptions();
    return filesIn(join(homedir(), '.office-addin-dev-certs'));
  }
  const folder = resolve('.cache/certificates');
  const files = filesIn(folder);
  const isFresh = existsSync(files.cert) && Date.now() - statSync(files.cert).mtimeMs < days * day;
  if (!isFresh) {
    rmSync(folder, { recursive: true, force: true });
    await generateCertificates(files.ca, files.cert, files.key, days, ['localhost']);
  }
  return files;
}
