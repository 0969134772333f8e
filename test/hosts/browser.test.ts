import { createBrowserHost } from '../../src/hosts/browser/browserHost';
import { testWorkbookHost } from './contract';

testWorkbookHost('browser', () => createBrowserHost({ page: null, sheetName: '工作表1' }), {
  recalculates: true,
  dispose: (host) => {
    if ('dispose' in host && typeof host.dispose === 'function') host.dispose();
  },
});
