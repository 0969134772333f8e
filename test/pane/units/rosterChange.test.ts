import { rosterChange } from '../../../src/pane/units/rosterChange';

test('names are taken one a line, without blanks around them or blank lines', () => {
  expect(rosterChange(' 观上镇 \r\n\n店下镇\n', []).names).toEqual(['观上镇', '店下镇']);
});

test('kept, new and missing units are counted before anything is written', () => {
  const change = rosterChange('观上镇\n新镇\n新镇', ['观上镇', '店下镇', '永泰镇']);
  expect(change).toMatchObject({ kept: 1, added: 1, gone: 2 });
});
