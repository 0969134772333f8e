import * as fc from 'fast-check';
import { holds } from '../../src/base/evaluate';
import { exampleAnswers } from '../../src/flows/exampleAnswers';
import { exampleDecisions } from '../../src/flows/exampleDecisions';
import { exampleEntries } from '../../src/flows/exampleEntries';
import { newEvaluation } from '../../src/flows/newEvaluation';
import { withExample } from '../../src/flows/withExample';
import { unitSeries } from '../../src/flows/scoreAll';
import { zhCNExample } from '../../src/i18n/zh-CN-example';
import { ruleKind, type Rule } from '../../src/rules/registry';
import type { Scheme } from '../../src/scheme/scheme';
import { splitPoints } from '../../src/scheme/splitPoints';
import { listTemplates, loadTemplate } from '../../src/scheme/templates';
import { assess, type Assessment } from '../../src/scoring/assess';
import { checkUnit } from '../../src/scoring/checkUnit';
import { isAccepted } from '../../src/scoring/inputState';
import type { RuleModel } from '../../src/scoring/model';
import { scoreUnit } from '../../src/scoring/scoreUnit';
import { anyRule } from '../rules/anyRule';
import { placeOf } from '../rules/lossOf';

const words = { by: '王敏', basis: '办公会议定', date: '2021-12-20' };
const seeds = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const;

/** A template, with points where the document lost them and everything decided. */
function ready(id: string): Assessment {
  const published = loadTemplate(id);
  if (published === null) throw new Error(`no template ${id}`);
  const scheme: Scheme = {
    ...published,
    tables: published.tables.map((it) => splitPoints(it, it.points ?? 100) ?? it),
  };
  const base = newEvaluation(scheme);
  const { findings } = assess(base);
  return assess({ ...base, decisions: exampleDecisions(findings, words) });
}

const groups = listTemplates().flatMap(({ id, groups: all }) =>
  all.map((group) => ({ template: id, group: group.id })),
);

describe.each(groups)('example entries of $template, $group', ({ template, group }) => {
  const assessment = ready(template);
  const { evaluation } = assessment;
  const model = assessment.model(group);
  const filled = withExample(
    assessment,
    evaluation.roster.map((it) => it.code),
    zhCNExample,
  );
  const entriesOf = exampleEntries(model, zhCNExample);
  const member = filled.roster.find((it) => it.group === group)?.code ?? '';
  const series = unitSeries({ ...assessment, evaluation: filled }, member);

  it('hold no error and leave every unit finished', () => {
    for (const seed of seeds) {
      const entries = entriesOf(seed);
      const score = scoreUnit(model, seed, entries, series);
      const issues = checkUnit(model, entries, score, { options: evaluation.options, series });
      expect(issues.filter((it) => it.severity === 'error')).toStrictEqual([]);
      expect(score.state).toBe('finished');
    }
  });

  it('differ between units and lose points here and there', () => {
    const bases = seeds.map((it) => Number(scoreUnit(model, it, entriesOf(it), series).base));
    const leaves = model.branches.flatMap((it) => it.leaves).length;
    expect(new Set(bases).size).toBeGreaterThan(Math.min(seeds.length / 2, leaves));
    expect(Math.min(...bases)).toBeGreaterThan(model.fullPoints * 0.4);
    expect(Math.min(...bases)).toBeLessThan(model.fullPoints);
    expect(Math.max(...bases)).toBeLessThanOrEqual(model.fullPoints);
  });

  it('are the same again for the same unit', () => {
    expect(exampleEntries(model, zhCNExample)('一')).toStrictEqual(entriesOf('一'));
  });
});

function modelOf(rule: Rule): RuleModel {
  const at = placeOf(ruleKind(rule).stands === 'leaf' ? 5 : 0);
  const kind = ruleKind(rule);
  return {
    key: at.key,
    rule,
    inputs: kind.inputs(rule, at),
    valid: kind.valid?.(rule, at) ?? null,
    points: kind.points(rule, at),
    isMuted: false,
    isAside: false,
    applies: null,
  };
}

test.each(Object.entries<fc.Arbitrary<Rule>>(anyRule))(
  'a rule of the kind %s has example answers that it takes, unless another sheet gives its numbers',
  (kind, rules) => {
    fc.assert(
      fc.property(rules, (rule) => {
        const model = modelOf(rule);
        const found = exampleAnswers(model, zhCNExample);
        expect(found.length > 0).toBe(kind !== 'rankAdjust');
        for (const { values } of found) {
          const typed = (key: string) => values[key] ?? null;
          expect(model.valid === null || holds(model.valid, { typed, result: () => null })).toBe(
            true,
          );
          const refused = model.inputs.filter(
            (it) => it.type !== 'text' && it.type !== 'given' && !isAccepted(it, typed(it.key)),
          );
          expect(refused).toStrictEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  },
);

test('an example observes more or less than a threshold, around its bound', () => {
  const rule = {
    kind: 'threshold',
    what: '每年专题听取汇报',
    bound: 'atLeast',
    value: 2,
    unit: '次',
    shortfall: { kind: 'zero' },
  } as const;
  const found = exampleAnswers(modelOf(rule), zhCNExample);
  const counts = (isMet: boolean) =>
    found.filter((it) => (it.points === 0) === isMet).map((it) => it.values['R']);
  expect(counts(true)).toStrictEqual(expect.arrayContaining([2, 3]));
  expect(counts(false)).toStrictEqual(expect.arrayContaining([0, 1]));
});

test('amounts of discretion are small beside the points of a table', () => {
  const assessment = ready('wudang-2018');
  const entriesOf = exampleEntries(assessment.model('town'), zhCNExample);
  const amounts = Array.from({ length: 40 }, (_, index) =>
    Object.entries(entriesOf(`town-${index}`).rows).flatMap(([row, it]) =>
      row.endsWith('/amount') && typeof it.review === 'number' ? [it.review] : [],
    ),
  ).flat();
  expect(amounts.some((it) => it > 0)).toBe(true);
  expect(Math.max(...amounts)).toBeLessThanOrEqual(2);
});

test('an amount of discretion comes with its reason, its basis and who approved it', () => {
  const rule = { kind: 'discretionary', what: '其他情形' } as const;
  const given = exampleAnswers(modelOf(rule), zhCNExample).filter((it) => it.points > 0);
  expect(given.length).toBeGreaterThan(0);
  for (const { values } of given)
    for (const key of ['R/reason', 'R/basis', 'R/approver']) expect(values[key]).toBeTruthy();
});
