import { createWpsHost, type WpsHost } from '../../../src/hosts/wps/wpsHost';
import { testWorkbookHost } from '../contract';
import { startWps } from './startWps';

const hosts: WpsHost[] = [];
afterEach(async () => {
  for (const it of hosts.splice(0)) await it.dispose();
});

testWorkbookHost(
  'wps',
  async () => {
    const host = await createWpsHost(startWps().root);
    hosts.push(host);
    return host;
  },
  { recalculates: true },
);
