import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { filesUnder } from './filesUnder';

const src = join(__dirname, '../src');

/** Texts a person reads come from here; everywhere else code is English. */
const homes = ['i18n', 'rules'];

/** A program's text without comments, line breaks kept; strings, templates and regular expressions stay. */
function withoutComments(text: string): string {
  const token =
    /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
  return text.replace(token, (match) =>
    match.startsWith('//') || match.startsWith('/*') ? match.replace(/[^\n]/g, '') : match,
  );
}

/** `file:line text` of every line with a Chinese character or full-width sign outside comments. */
function chineseLines(name: string, text: string): readonly string[] {
  return withoutComments(text)
    .split('\n')
    .flatMap((line, index) =>
      /[\p{Script=Han}\u3000-\u303f\uff01-\uff5e]/u.test(line)
        ? [`${name}:${index + 1} ${line.trim()}`]
        : [],
    );
}

test('Chinese in a string, a template or markup is found, in a comment it is not', () => {
  const text = [
    "const a = 'x // 得分';",
    '// 得分',
    '/** 排名',
    ' 合计 */ const b = `总分${a}`;',
    'const c = <p>名次</p>;',
    "const d = 'http://example'; // 说明",
    'const e = "（";',
  ].join('\n');
  const lines = chineseLines('a.tsx', text).map((line) => line.split(' ')[0]);
  expect(lines).toEqual(['a.tsx:1', 'a.tsx:4', 'a.tsx:5', 'a.tsx:7']);
});

test('Chinese stands only in i18n, in the sentences of rules, and in scheme data', () => {
  const files = filesUnder(src, /\.tsx?$/).filter(
    (file) => !homes.includes(relative(src, file).split(sep)[0] ?? ''),
  );
  expect(files.length).toBeGreaterThan(20);
  const found = files.flatMap((file) =>
    chineseLines(relative(src, file), readFileSync(file, 'utf8')),
  );
  expect(found).toEqual([]);
});
