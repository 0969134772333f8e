import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordSession } from './recordSession';
import { replay } from './replay';
import { parseRecording } from './storedRecording';

const stored = (file: string) => parseRecording(readFileSync(join(__dirname, file), 'utf8'));
const emulated = readFileSync(join(__dirname, 'emulated.json'), 'utf8');

test.each(readdirSync(__dirname).filter((it) => it.endsWith('.json')))(
  'the emulated Excel answers the requests of %s as it is known to',
  async (file) => {
    const recording = stored(file);
    expect(await replay(recording)).toEqual(recording.known);
  },
);

test('what a session records now is answered again without a difference', async () => {
  const recording = await recordSession();
  expect(recording.exchanges.length).toBeGreaterThan(20);
  const json = JSON.stringify({ ...recording, from: 'here', known: [] });
  expect(await replay(parseRecording(json))).toEqual([]);
});

test('an Excel that gives other names to its objects is no other Excel', async () => {
  const other = emulated.replaceAll('{00000000-0001-', '{7F3A90C1-52BE-');
  expect(other).not.toBe(emulated);
  expect(await replay(parseRecording(other))).toEqual([]);
});

/** What is changed in the recording, and what the replay then says. */
const planted = [
  [
    'a value that was read',
    '"Values":[["项目","得分"],["=1",4.5]',
    '"Values":[["项目","得分"],["=1",5]',
    / query\.Values\.1\.1: 5 → 4\.5$/,
  ],
  ['the code of an error', '"Code":"ItemNotFound"', '"Code":"AccessDenied"', /error\.code: .* → /],
  ['a request that Excel refused', '"failure":null', '"failure":{"code":7000}', /status: 7000 → 0/],
  ['a handler that was added', '"TraceIds":[7]', '"TraceIds":[]', /traces\.0: nothing → 7$/],
] as const;

test.each(planted)('%s is found where it differs', async (_what, now, other, line) => {
  const changed = emulated.replace(now, other);
  expect(changed).not.toBe(emulated);
  expect(await replay(parseRecording(changed))).toEqual([expect.stringMatching(line)]);
});

test('what a person typed between two requests is typed again', async () => {
  const changed = emulated
    .replace(
      '"Values":[["项目","得分"],["=1",4.5],["合计",4.5]]',
      '"Values":[["项目","得分"],["=1",3],["合计",3]]',
    )
    .replace('["=1",4.5],["合计","=SUM', '["=1",3],["合计","=SUM');
  const recording = parseRecording(changed);
  const read = recording.exchanges.findIndex((it) =>
    JSON.stringify(it.response).includes('["=1",3]'),
  );
  const typed = [{ before: read + 1, sheet: '一队', cell: 'B2', input: '3' }];
  expect(await replay(recording)).toHaveLength(3);
  expect(await replay({ ...recording, typed })).toEqual([]);
});
