import { createWpsHost, type WpsHost } from '../../../src/hosts/wps/wpsHost';
import { testWorkbookHost } from '../contract';
import { lockedInWps } from './lockedInWps';
import { startLibre, type LibreUnderTest } from './libre/startLibre';

let libre: LibreUnderTest;
beforeAll(async () => {
  libre = await startLibre();
});
afterAll(() => libre.stop());

const hosts: WpsHost[] = [];
afterEach(async () => {
  for (const it of hosts.splice(0)) await it.dispose();
});

// No case is left out: what LibreOffice lacks is made up for in `libre/bridge/members`.
testWorkbookHost(
  'wps',
  async () => {
    libre.open();
    const host = await createWpsHost(libre.root);
    hosts.push(host);
    return host;
  },
  {
    recalculates: true,
    areLocked: async (sheet, cells) => lockedInWps(libre.root, sheet, cells),
  },
);
