import type { Screen } from './pane/screen';

/** Where each button of the ribbon opens the pane; the manifest gives its page `?step=` and the name. */
const screens: ReadonlyMap<string, Screen> = new Map([
  ['open', { at: 'home' }],
  ['insert', { at: 'insert' }],
  ['check', { at: 'issues' }],
  ['rank', { at: 'ranking' }],
  ['export', { at: 'export' }],
]);

/** The screen that the address asks for, by its query; the home screen for any other. */
export function ribbonScreen(search: string): Screen {
  return screens.get(new URLSearchParams(search).get('step') ?? '') ?? { at: 'home' };
}
