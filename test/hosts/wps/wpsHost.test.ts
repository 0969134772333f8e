import { createWpsHost, type WpsHost } from '../../../src/hosts/wps/wpsHost';
import type { WpsRoot } from '../../../src/hosts/wps/jsapi';
import { testWorkbookHost } from '../contract';
import { lockedInWps } from './lockedInWps';
import { startWps } from './startWps';

let root: WpsRoot;
const hosts: WpsHost[] = [];
afterEach(async () => {
  for (const it of hosts.splice(0)) await it.dispose();
});

testWorkbookHost(
  'wps',
  async () => {
    root = startWps().root;
    const host = await createWpsHost(root);
    hosts.push(host);
    return host;
  },
  { recalculates: true, areLocked: async (sheet, cells) => lockedInWps(root, sheet, cells) },
);
