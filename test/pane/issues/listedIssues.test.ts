import type { Issue } from '../../../src/base/issue';
import { listIssues } from '../../../src/pane/issues/listedIssues';

const at = (cell: string, text = '5分'): Issue => ({
  code: 'entry.text',
  severity: 'error',
  params: { text, suggestion: null },
  place: { sheet: '福城街道', cell },
});

const cells = (listed: ReturnType<typeof listIssues>) =>
  listed.map(({ issue, isMended }) => `${issue.place?.cell ?? ''}${isMended ? ' mended' : ''}`);

test('a mended issue stays where it was and a new one comes behind', () => {
  const first = listIssues([], [at('H5'), at('H6'), at('H7')]);
  const then = listIssues(first, [at('H4'), at('H5'), at('H7')]);
  expect(cells(then)).toEqual(['H5', 'H6 mended', 'H7', 'H4']);
});

test('an issue that comes back is in its old place, with what is wrong now', () => {
  const mended = listIssues(listIssues([], [at('H5'), at('H6')]), [at('H6')]);
  const back = listIssues(mended, [at('H6'), at('H5', '六分')]);
  expect(cells(back)).toEqual(['H5', 'H6']);
  expect(back[0]?.issue.params).toMatchObject({ text: '六分' });
});

test('two issues alike in one cell are two lines, and one of them mended leaves one', () => {
  const twice = listIssues([], [at('H5'), at('H5')]);
  expect(cells(twice)).toEqual(['H5', 'H5']);
  expect(cells(listIssues(twice, [at('H5')]))).toEqual(['H5', 'H5 mended']);
});

test('the same issues give the same list', () => {
  const issues = [at('H5'), at('H6')];
  const listed = listIssues([], issues);
  expect(listIssues(listed, issues)).toBe(listed);
});
