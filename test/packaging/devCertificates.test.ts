import { readFileSync } from 'node:fs';
import { createServer, get } from 'node:https';
import { devCertificates } from '../../scripts/packaging/devCertificates';

// Keys are made in JavaScript, which takes seconds.
jest.setTimeout(120_000);

test('a server with the certificates is trusted on localhost by who trusts their authority', async () => {
  const files = await devCertificates('linux');
  const read = (path: string): Buffer => readFileSync(path);
  const server = createServer(
    { key: read(files.key), cert: read(files.cert) },
    (_asked, answer) => {
      answer.end('ready');
    },
  );
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const ask = (ca: Buffer | undefined): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const url = `https://localhost:${port}/`;
      get(url, ca === undefined ? {} : { ca }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      }).on('error', reject);
    });
  try {
    expect(await ask(read(files.ca))).toBe(200);
    await expect(ask(undefined)).rejects.toThrow(/certificate/);
    expect(await devCertificates('linux')).toEqual(files);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
