import type { Screen } from './pane/screen';

/** Where each button of the ribbon opens the pane, by the name of its step. */
const screens: ReadonlyMap<string, Screen> = new Map([
  ['open', { at: 'home' }],
  ['insert', { at: 'insert' }],
  ['check', { at: 'issues' }],
  ['rank', { at: 'ranking' }],
  ['export', { at: 'export' }],
]);

/** The screen of a step; the home screen for any other name. */
export function stepScreen(step: string): Screen {
  return screens.get(step) ?? { at: 'home' };
}

/** The screen that the address asks for, by `?step=` in its query. */
export function ribbonScreen(search: string): Screen {
  return stepScreen(new URLSearchParams(search).get('step') ?? '');
}
