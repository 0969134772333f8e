import { parseRule, ruleSentence, type KindName, type Rule } from '../../src/rules/registry';
import { readText, type ReadText } from '../../src/rules/readText';
import { newEvaluation } from '../../src/flows/newEvaluation';
import { suggestionsOf, withAdopted, withDrafted } from '../../src/flows/suggestedEvaluation';
import { reviewDraft } from '../../src/flows/reviewDraft';
import { planBook } from '../../src/flows/book';
import { zhCN } from '../../src/i18n/zh-CN';
import { zhCNSheets } from '../../src/i18n/zh-CN-sheets';
import { leavesOf } from '../../src/scheme/draft/draftTable';
import { assess } from '../../src/scoring/assess';
import suzhou from '../rules/fixtures/suzhouQuotes.json';
import wudang from '../rules/fixtures/wudangQuotes.json';
import wuwei from '../rules/fixtures/wuweiQuotes.json';
import zhangshuQuotes from '../rules/fixtures/zhangshuQuotes.json';
import { outlineKinds } from '../rules/outlineKinds';
import { rewordRules } from '../scheme/suggest/rewordRules';
import { unruled } from '../scheme/suggest/unruled';
import { zhangshu } from '../scheme/zhangshu';

/** A sentence of a document with the kind of rule that a reader took it for; `clause` is the clause around a bare amount. */
interface Quote {
  readonly kind: string;
  readonly quote: string;
  readonly clause?: string;
  readonly stands?: string;
  readonly points?: number | null;
}

const documents: readonly (readonly [string, number, readonly Quote[]])[] = [
  ['樟树 2021', 2021, zhangshuQuotes],
  ['武威 2020', 2020, wuwei],
  ['宿州 2020', 2020, suzhou],
  ['乌当 2018', 2018, wudang],
];

function isItem({ stands, kind }: Quote): boolean {
  return (
    stands === 'adjustment' || kind === 'penalty_unquantified' || kind === 'bonus_unquantified'
  );
}

/** A bare 95% is no sentence; the clause it stands in is. */
function readQuote(it: Quote, year: number): ReadText {
  const text = /^\d+(?:%|小时)$/.test(it.quote) ? (it.clause ?? it.quote) : it.quote;
  const about = { points: it.points ?? null, year };
  return isItem(it) ? readText(text, 'adjustment', about) : readText(text, 'leaf', about);
}

function suggested(it: Quote, year: number): readonly KindName[] {
  return readQuote(it, year).rules.map(({ rule }) => rule.kind);
}

function wanted({ kind }: Quote): KindName | null {
  return outlineKinds[kind] ?? null;
}

test('A4 of every quoted sentence of the four documents that is a rule, at least 80 % are suggested as its kind', () => {
  const rates = documents.map(([name, year, quotes]) => {
    const rules = quotes.filter((it) => wanted(it) !== null);
    const right = rules.filter((it) => suggested(it, year).join() === wanted(it));
    const percent = (right.length / rules.length) * 100;
    process.stdout.write(
      `A4 ${name}: ${right.length} of ${rules.length} rule sentences, ${percent.toFixed(0)} %\n`,
    );
    return { right: right.length, all: rules.length };
  });
  const [right, all] = [
    rates.reduce((sum, it) => sum + it.right, 0),
    rates.reduce((sum, it) => sum + it.all, 0),
  ];
  process.stdout.write(`A4 all: ${right} of ${all}, ${((right / all) * 100).toFixed(1)} %\n`);
  expect(right / all).toBeGreaterThanOrEqual(0.8);
  expect([right, all]).toEqual([131, 135]);
});

test('A4 a sentence is suggested as its kind or not at all, and what is no rule of a leaf or item as none', () => {
  const wrong = documents.flatMap(([, year, quotes]) =>
    quotes
      .filter((it) => suggested(it, year).some((kind) => kind !== wanted(it)))
      .map((it) => it.quote),
  );
  // Said among the bonus and penalty items, it would be one of discretion; the document has it elsewhere.
  expect(wrong).toEqual(['对于政务公开考核不合格单位建议取消相关先进资格']);
});

function parsed(sentence: string, isOfItem: boolean): Rule | null {
  return isOfItem ? parseRule(sentence, 'adjustment') : parseRule(sentence, 'leaf');
}

test('A4 every suggestion is said in a sentence that is read back as the same rule, beside the words of the document', () => {
  const made = documents.flatMap(([, year, quotes]) =>
    quotes.flatMap((it) => readQuote(it, year).rules.map((read) => ({ it, read }))),
  );
  expect(made.length).toBeGreaterThan(100);
  for (const { it, read } of made) {
    const back = parsed(ruleSentence(read.rule), isItem(it));
    expect({ ...back, quote: read.quote }).toEqual(read.rule);
    expect(it.clause ?? it.quote).toContain(read.quote);
  }
});

const texts = { sheets: zhCNSheets, findings: zhCN.findings };
const evaluation = { ...newEvaluation(unruled(zhangshu())), inserted: ['town', 'dept'] };

test('A4 a suggestion that nobody confirmed takes no part in scoring, on the engine or on a sheet', () => {
  const places = suggestionsOf(evaluation);
  expect(places.flatMap((it) => it.suggestions)).toHaveLength(34);
  const plain = JSON.stringify(planBook(evaluation, texts, []).plan);
  // Neither looked at, nor put aside, nor written on the 方案 sheet to be worded.
  const declined = places.map(({ key, name }) => ({ key, name, quote: '未更新不得分' }));
  const looked = planBook({ ...evaluation, declined }, texts, []);
  expect(looked.assessment.scheme).toEqual(evaluation.scheme);
  const drafted = planBook(withDrafted(evaluation, places), texts, []);
  expect(drafted.assessment.scheme).toEqual(evaluation.scheme);
  const scores = (of: string): string => of.replace(/"key":"(?:data|scheme)[^]*$/, '');
  expect(scores(JSON.stringify(looked.plan))).toBe(scores(plain));
  const kinds = new Set(
    drafted.assessment.scheme.tables.flatMap(leavesOf).flatMap((it) => it.rules.map((r) => r.kind)),
  );
  expect([...kinds]).toEqual(['judged']);
});

test('A4 confirmed with one click it is a rule, and the sentence of the document stays with it for good', () => {
  const places = suggestionsOf(evaluation);
  const made = withAdopted(assess(evaluation), places, texts).evaluation;
  const quotes = places.flatMap((it) => it.suggestions.map((one) => one.quote));
  const kept = made.scheme.tables
    .flatMap(leavesOf)
    .flatMap((it) => it.rules.flatMap((rule) => rule.quote ?? []));
  expect(kept).toEqual(quotes);
  // Worded anew on the 方案 sheet, it is still there.
  const written = withDrafted(evaluation, places).drafts;
  const reworded = rewordRules(written, (it) => it.replace('扣1分', '扣0.5分'));
  expect(reworded).not.toEqual(written);
  const applied = reviewDraft(planBook({ ...evaluation, drafts: reworded }, texts, []), texts);
  const after = applied?.made?.evaluation.scheme.tables.flatMap(leavesOf) ?? [];
  expect(after.flatMap((it) => it.rules.flatMap((rule) => rule.quote ?? []))).toEqual(quotes);
});
