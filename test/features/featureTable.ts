import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { filesUnder } from '../filesUnder';

const rowsShape = v.array(
  v.strictObject({
    id: v.string(),
    group: v.string(),
    feature: v.string(),
    level: v.picklist(['must', 'should', 'delight']),
    acceptance: v.string(),
  }),
);

type Row = v.InferOutput<typeof rowsShape>[number];

const folder = join(process.cwd(), 'test');
const levels = { must: '必须', should: '应有', delight: '更好' };
const head = ['编号', '功能', '要求', '验收', '证明'];

const testName =
  /\b(?:test|it)(?:\.each(?:<[^(]*>)?\([\s\S]*?\))?\(\s*(?:'([A-I]\d+ [^']*)'|"([A-I]\d+ [^"]*)")/g;

/** The names of all tests that begin with the id of a feature, as the files state them. */
const names = filesUnder(folder, /\.test\.tsx?$/).flatMap((path) =>
  Array.from(readFileSync(path, 'utf8').matchAll(testName), (it) => it[1] ?? it[2] ?? ''),
);

function testsOf(id: string): readonly string[] {
  return names.filter((it) => it.startsWith(`${id} `)).map((it) => it.slice(id.length + 1));
}

/** The rows of the feature list, in its order. @throws for a damaged list. */
export function featureRows(): readonly Row[] {
  return v.parse(rowsShape, JSON.parse(readFileSync(join(folder, 'features/rows.json'), 'utf8')));
}

/** Ids of the rows that a test is named by. */
export function provenRows(): ReadonlySet<string> {
  return new Set(featureRows().flatMap((it) => (testsOf(it.id).length === 0 ? [] : it.id)));
}

/** Which features are met, in Markdown, a table a group; a row is met by tests that are named by it and pass. */
export function featureTable(): string {
  const rows = featureRows();
  const proven = provenRows();
  const groups = Array.from(new Set(rows.map((it) => it.group)));
  const tables = groups.map((group) => {
    const own = rows.filter((it) => it.group === group);
    const met = own.filter((it) => proven.has(it.id)).length;
    const lines = [head, head.map(() => '---'), ...own.map(cells)];
    return `## ${group}（${met}/${own.length}）\n\n${lines.map(line).join('\n')}\n`;
  });
  const intro = `# 功能与证明\n\n由 \`npm run features\` 从测试的名称生成：有以编号命名的测试、且全部通过的，算已实现（${proven.size}/${rows.length}）；“—”是还没有这样的测试。\n`;
  return [intro, ...tables].join('\n');
}

function cells(row: Row): readonly string[] {
  const tests = testsOf(row.id);
  const proof = tests.length === 0 ? '—' : tests.join('<br>');
  return [row.id, row.feature, levels[row.level], row.acceptance, proof];
}

function line(texts: readonly string[]): string {
  return `| ${texts.map((it) => it.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
}
