import { ribbonScreen } from '../src/ribbonScreen';

test.each([
  ['?step=open', 'home'],
  ['?step=insert', 'insert'],
  ['?step=check', 'issues'],
  ['?step=rank', 'ranking'],
  ['?step=export&record=1', 'export'],
  ['?_host_Info=Excel$Win32$16.01$zh-CN$$$$0&step=rank', 'ranking'],
  ['?step=toString', 'home'],
  ['', 'home'],
])('%s opens the pane at %s', (search, at) => {
  expect(ribbonScreen(search)).toEqual({ at });
});
