import { loadSchema } from './loadSchema';
import { readTypings } from './readTypings';

describe('what the typings of WPS say', () => {
  test('methods, properties and read-only properties are told apart', () => {
    const { interfaces } = loadSchema();
    expect(interfaces['Et.Range']).toMatchObject({
      Address: 'method',
      Value: 'method',
      Value2: 'property',
      Text: 'readonly',
    });
    expect(interfaces['Et.Worksheet']).toMatchObject({ Range: 'method', Cells: 'readonly' });
    expect(interfaces['Et.Range']).not.toHaveProperty('Values');
  });

  test('an interface has what it extends, whichever file that is in', () => {
    const extended = readTypings([
      'declare namespace A {\n interface B extends C {\n  Own(): void;\n }\n}',
      'declare namespace A {\n interface C {\n  readonly Given: number;\n }\n}',
    ]);
    expect(extended.interfaces['A.B']).toStrictEqual({ Given: 'readonly', Own: 'method' });
  });

  test('members of a type written in place are not those of the interface', () => {
    const { interfaces } = readTypings([
      'namespace A {\n interface B {\n  Add: (it: {\n   inner?: string,\n  }) => void;\n  Last: number;\n }\n}',
    ]);
    expect(interfaces['A.B']).toStrictEqual({ Add: 'method', Last: 'property' });
  });

  test('enumerations keep their numbers, negative ones too', () => {
    expect(loadSchema().enums['XlHAlign']).toMatchObject({
      xlHAlignCenter: -4108,
      xlHAlignGeneral: 1,
    });
  });
});
