import { createWpsHost, type WpsHost } from '../../../src/hosts/wps/wpsHost';
import { testUserSafety } from '../inPlace/testUserSafety';
import type { WpsModel } from './model/createWps';
import { startWps } from './startWps';

let wps: WpsModel;
const hosts: WpsHost[] = [];
afterEach(async () => {
  for (const it of hosts.splice(0)) await it.dispose();
});

describe('in WPS', () => {
  testUserSafety({
    open: (workbook) => {
      wps = startWps(workbook);
    },
    createHost: async () => {
      const host = await createWpsHost(wps.root);
      hosts.push(host);
      return host;
    },
  });
});
