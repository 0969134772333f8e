import { migrateScheme, type Migration } from '../../src/scheme/migrateScheme';

const renameTitle: Migration = {
  from: 1,
  migrate: ({ name, ...rest }) => ({ ...rest, title: name }),
};
const wrapTitle: Migration = {
  from: 2,
  migrate: ({ title, ...rest }) => ({ ...rest, title: [title] }),
};

test('data in the present format comes back as it is', () => {
  const json = { format: 2, id: 'a' };
  expect(migrateScheme(json)).toStrictEqual({ ok: true, value: json, issues: [] });
});

test('each migration is applied in the order of the formats, whatever the order of the list', () => {
  expect(migrateScheme({ format: 1, name: 'a' }, [wrapTitle, renameTitle], 3)).toStrictEqual({
    ok: true,
    value: { format: 3, title: ['a'] },
    issues: [],
  });
});

test('data of a format in between takes only the migrations it lacks', () => {
  expect(migrateScheme({ format: 2, title: 'a' }, [renameTitle, wrapTitle], 3)).toStrictEqual({
    ok: true,
    value: { format: 3, title: ['a'] },
    issues: [],
  });
});

test.each([
  ['newer', 4],
  ['too old', 0],
])('a format that is %s is refused with both formats named', (_, format) => {
  expect(migrateScheme({ format }, [renameTitle, wrapTitle], 3)).toStrictEqual({
    ok: false,
    issues: [
      { code: 'scheme.format', severity: 'error', params: { found: String(format), supported: 3 } },
    ],
  });
});

test('a migration beyond the supported format is not applied', () => {
  expect(migrateScheme({ format: 2, title: 'a' }, [renameTitle, wrapTitle], 2)).toMatchObject({
    value: { format: 2, title: 'a' },
  });
});

test.each([[null], [[]], ['text'], [{ id: 'a' }], [{ format: '1' }]])(
  'data without a format is left to the shape: %j',
  (json) => {
    expect(migrateScheme(json)).toStrictEqual({ ok: true, value: json, issues: [] });
  },
);
