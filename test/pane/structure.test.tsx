import axe from 'axe-core';
import type { Screen } from '../../src/pane/screen';
import { galleryStates } from './gallery/galleryStates';
import { renderPane } from './renderPane';

const screens: readonly (readonly [string, string, Screen])[] = [
  ['选方案', 'empty', { at: 'home' }],
  ['首页', 'work', { at: 'home' }],
  ['方案', 'work', { at: 'scheme' }],
  ['方案体检', 'work', { at: 'findings' }],
  ['单位', 'work', { at: 'units' }],
  ['插入评分表', 'chosen', { at: 'insert' }],
  ['方案表', 'unruled', { at: 'schemeSheet' }],
  ['从原文建议规则', 'unruled', { at: 'suggestions' }],
  ['填报', 'decided', { at: 'entries' }],
  ['问题清单', 'work', { at: 'issues' }],
  ['得分说明', 'decided', { at: 'explain', unit: 'town-03', leaf: 'T01' }],
  ['排名', 'decided', { at: 'ranking' }],
  ['排名待定', 'oneOpen', { at: 'ranking' }],
  ['使用手册', 'work', { at: 'manual' }],
];

async function violations(root: Element): Promise<readonly string[]> {
  // Contrast needs layout and is asked for in a browser.
  const { violations: found } = await axe.run(root, {
    rules: { 'color-contrast': { enabled: false } },
  });
  return found.flatMap((it) => it.nodes.map((node) => `${it.id} ${node.html}`));
}

test('a button without a name is found', async () => {
  const root = document.createElement('main');
  root.append(document.createElement('button'));
  document.body.append(root);
  expect(await violations(root)).toEqual(['button-name <button></button>']);
  root.remove();
});

test.each(screens)('%s is sound for assistive technology', async (_name, state, at) => {
  const { container } = await renderPane(galleryStates[state] ?? {}, { at });
  expect(await violations(container)).toEqual([]);
});
