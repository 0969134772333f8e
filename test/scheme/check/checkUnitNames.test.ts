import { edited } from '../edited';
import { zhangshu } from '../zhangshu';
import { paramsOf } from './findingsOf';

const scheme = zhangshu();
const named = (...names: readonly string[]) =>
  edited(scheme, [
    ['groups', 1, 'units'],
    names.map((name, index) => ({ code: `dept-${index + 1}`, name })),
  ]);

test('names that end as no organisation does, among many that do, look cut', () => {
  expect(paramsOf(named('市审计', '市财政局', '市卫健委'), 'NAME_DAMAGE')).toStrictEqual([
    { names: ['市审计'] },
  ]);
});

test('in a group where most names end otherwise nothing can be told', () => {
  expect(paramsOf(named('张三', '李四', '市财政局'), 'NAME_DAMAGE')).toStrictEqual([]);
});

test('spaces after a name do not count', () => {
  expect(paramsOf(named('市审计局 ', '市财政局', '市卫健委'), 'NAME_DAMAGE')).toStrictEqual([]);
});

test('a group without units has no finding', () => {
  expect(paramsOf(named(), 'NAME_DAMAGE')).toStrictEqual([]);
});
