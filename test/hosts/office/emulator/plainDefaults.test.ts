import { createWorkbook } from '../excel/blankWorkbook';
import { excelBindings } from './bindings/bindings';
import { EventHub } from './eventHub';
import { plainDefaults } from './plainDefaults';
import { loadSchema } from './schema/loadSchema';

const schema = loadSchema();
const session = {
  workbook: createWorkbook(),
  events: new EventHub(() => {}),
  created: [],
  suspendedMode: null,
};
const bindings = excelBindings(session, () => {
  throw new Error('no batch is running');
});
const split = (property: string): readonly [string, string] => {
  const [className = '', name = ''] = property.split('.');
  return [className, name];
};

describe('properties that are only kept as they are written', () => {
  test('each exists in the library and can be set', () => {
    const wrong = Object.keys(plainDefaults).filter((property) => {
      const [className, name] = split(property);
      return schema[className]?.scalars[name]?.isWritable !== true;
    });
    expect(wrong).toEqual([]);
  });

  test('none belongs to cells, to what prints, or has code of its own', () => {
    const wrong = Object.keys(plainDefaults).filter((property) => {
      const [className, name] = split(property);
      const { get = {}, set = {} } = bindings[className] ?? {};
      const isForbidden = /^(Range|PageLayout|HeaderFooter|DataValidation|Conditional)/.test(
        className,
      );
      return isForbidden || name in get || name in set;
    });
    expect(wrong).toEqual([]);
  });

  test('every member that has code exists in the library, under that name', () => {
    const wrong = Object.entries(bindings).flatMap(([className, binding]) => {
      const known = schema[className];
      if (known === undefined) return className.startsWith('Microsoft.') ? [] : [className];
      const methods = ['GetCount', 'GetItem', ...Object.keys(known.methods)];
      const members: readonly (readonly [object | undefined, readonly string[]])[] = [
        [binding.get, Object.keys(known.scalars)],
        [binding.set, Object.keys(known.scalars)],
        [binding.navigate, Object.keys(known.navigations)],
        [binding.call, methods],
      ];
      return members.flatMap(([own = {}, names]) =>
        Object.keys(own)
          .filter((name) => !names.includes(name))
          .map((name) => `${className}.${name}`),
      );
    });
    expect(wrong).toEqual([]);
  });
});
