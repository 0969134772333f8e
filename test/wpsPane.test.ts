import { wpsPane } from '../src/wpsPane';
import type { Screen } from '../src/pane/screen';
import { startWps } from './hosts/wps/startWps';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** A pane that the shell has made, the third of the start. */
function shownPane() {
  const { root } = startWps();
  const { PluginStorage: storage } = root;
  if (storage === undefined) throw new Error('no storage');
  const made = root.CreateTaskPane('taskpane-wps.html?step=open&pane=3');
  made.Visible = true;
  storage.setItem('kaoping.et.pane.3', made.ID);
  const pane = wpsPane(root, '?step=open&pane=3');
  if (pane === null) throw new Error('no pane');
  return { root, storage, made, pane };
}

test('a page that the shell did not open is in no pane', () => {
  expect(wpsPane(startWps().root, '?step=open')).toBeNull();
});

test('folding hides the pane of the page and leaves it in place', () => {
  const { root, made, pane } = shownPane();
  pane.fold();
  expect(made.Visible).toBe(false);
  expect(root.GetTaskPane(made.ID).ID).toBe(made.ID);
});

test('a button pressed while the pane stands is told once, and taken out of the storage', () => {
  const { storage, pane } = shownPane();
  const told: Screen[] = [];
  const stop = pane.onStep((it) => told.push(it));
  storage.setItem('kaoping.et.step.3', 'rank');
  jest.advanceTimersByTime(1000);
  expect(told).toEqual([{ at: 'ranking' }]);
  expect(storage.getItem('kaoping.et.step.3')).toBeFalsy();
  stop();
  storage.setItem('kaoping.et.step.3', 'insert');
  jest.advanceTimersByTime(1000);
  expect(told).toHaveLength(1);
});

test('a button meant for the pane of another window is left to that', () => {
  const { storage, pane } = shownPane();
  const told: Screen[] = [];
  pane.onStep((it) => told.push(it));
  storage.setItem('kaoping.et.step.2', 'rank');
  jest.advanceTimersByTime(1000);
  expect(told).toEqual([]);
});
