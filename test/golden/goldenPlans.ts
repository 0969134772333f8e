import { exampleEntries } from '../../src/flows/exampleEntries';
import { examplePoints } from '../../src/flows/examplePoints';
import { withExample } from '../../src/flows/withExample';
import { newEvaluation } from '../../src/flows/newEvaluation';
import { zhCNExample } from '../../src/i18n/zh-CN-example';
import { loadTemplate } from '../../src/scheme/templates';
import { assess } from '../../src/scoring/assess';
import { newEventLedger } from '../../src/layout/eventRoom';
import type { Evaluation, EventEntry, EventLedger } from '../../src/scoring/evaluation';
import type { SheetPlan, WorkbookPlan } from '../../src/workbook/plan';
import { evaluationOf, planOf } from '../layout/fixture';
import { decisionsOn } from '../scoring/decided';

const keys: Readonly<Record<string, string>> = {
  cover: 'cover',
  ledger: 'ledger',
  roster: 'roster',
  town: 'score/town-01',
  dept: 'score/dept-01',
  series: 'series/每季度第三方考核',
  summary: 'summary/town',
  ranking: 'ranking/town',
  events: 'events',
  counted: 'score/town-02',
};

/** A ledger of events that counts for one town: an event that is counted, one that is not, and one that is wrong. */
const ledger: EventLedger = {
  ...newEventLedger,
  units: ['town-02'],
  events: [
    eventOf('大桥街道', 1),
    eventOf('福城街道', 1),
    eventOf('大桥街道', '两次'),
  ],
  rows: 6,
};

function eventOf(unit: string, count: number | string): EventEntry {
  const [date, rule] = [44270, '月度通报—通报（次）'];
  return { date, unit, rule, count, basis: '樟政办通报第3期', number: null, note: null };
}

/** 樟树 with everything decided and one town filled with example entries. */
function decided(): Evaluation {
  const { scheme } = evaluationOf();
  const base = evaluationOf({ decisions: decisionsOn(scheme) });
  const entries = exampleEntries(assess(base).model('town'), zhCNExample)('town-01');
  return { ...base, units: { 'town-01': entries }, events: ledger };
}

/** The whole workbook, with nothing decided and nothing typed, and with everything decided. */
export function wholePlans(): Readonly<Record<'open' | 'decided', WorkbookPlan>> {
  return { open: planOf(evaluationOf()), decided: planOf(decided()) };
}

/** 乌当 with example points, decided, and one unit of each group filled with example entries. */
function wudangPlan(): WorkbookPlan {
  const published = loadTemplate('wudang-2018');
  if (published === null) throw new Error('the template is missing');
  const scheme = examplePoints(published, zhCNExample);
  const groups = scheme.groups.map((it) => it.id);
  const decisions = decisionsOn(scheme);
  const base = { ...newEvaluation(scheme), inserted: groups, ranked: groups, decisions };
  const assessment = assess(base);
  const units = groups.map((group) => {
    const unit = `${group}-01`;
    return [unit, exampleEntries(assessment.model(group), zhCNExample)(unit)] as const;
  });
  return planOf({ ...base, units: Object.fromEntries(units) });
}

/** 武威, decided, with example entries of one county. */
function wuweiPlan(): WorkbookPlan {
  const scheme = loadTemplate('wuwei-2020');
  if (scheme === null) throw new Error('the template is missing');
  const groups = scheme.groups.map((it) => it.id);
  const decisions = decisionsOn(scheme);
  const base = { ...newEvaluation(scheme), inserted: groups, ranked: groups, decisions };
  return planOf(withExample(assess(base), ['county-01'], zhCNExample));
}

const threeLevels: Readonly<Record<string, string>> = {
  county: 'score/county-01',
  summary: 'summary/county',
  ranking: 'ranking/county',
  roster: 'roster',
  cover: 'cover',
};

const staged: Readonly<Record<string, string>> = {
  stages: 'stages/county',
  'stages-dept': 'stages/dept',
  rating: 'rating/S4/county',
  'rating-dept': 'rating/S4/dept',
  summary: 'summary/county',
  ranking: 'ranking/county',
  cover: 'cover',
};

/** 宿州, decided, with example scores of the first units and the ratings of the counties. */
function suzhouPlan(): WorkbookPlan {
  const scheme = loadTemplate('suzhou-2020');
  if (scheme === null) throw new Error('the template is missing');
  const groups = scheme.groups.map((it) => it.id);
  const decisions = decisionsOn(scheme);
  const base = { ...newEvaluation(scheme), inserted: groups, ranked: groups, decisions };
  return planOf(withExample(assess(base), ['county-01', 'county-02', 'dept-01'], zhCNExample));
}

/**
 * The plans that are kept for review, by the beginning of their file's name. Of 樟树 one of each kind of sheet, decided, and
 * those that look different while decisions are open; of 武威 its score sheet and what a made-up roster heads; of 乌当 its long score sheets and its ledger; of 宿州 the
 * sheets of stages and ratings and what reads them.
 */
export function goldenPlans(): readonly (readonly [string, SheetPlan])[] {
  const plans = wholePlans();
  const wudang = wudangPlan();
  const suzhou = suzhouPlan();
  const wuwei = wuweiPlan();
  const sheetOf = ({ sheets }: WorkbookPlan, key: string): SheetPlan => {
    const sheet = sheets.find((it) => it.key === key);
    if (sheet === undefined) throw new Error(`no sheet ${key}`);
    return withoutDigest(sheet);
  };
  return [
    ...Object.entries(keys).map(
      ([name, key]) => [`zhangshu-${name}`, sheetOf(plans.decided, key)] as const,
    ),
    ['zhangshu-open-ranking', sheetOf(plans.open, 'ranking/town')],
    ['zhangshu-open-ledger', sheetOf(plans.open, 'ledger')],
    ['wudang-town', sheetOf(wudang, 'score/town-01')],
    ['wudang-dept', sheetOf(wudang, 'score/dept-01')],
    ['wudang-ledger', sheetOf(wudang, 'ledger')],
    ...Object.entries(threeLevels).map(
      ([name, key]) => [`wuwei-${name}`, sheetOf(wuwei, key)] as const,
    ),
    ...Object.entries(staged).map(
      ([name, key]) => [`suzhou-${name}`, sheetOf(suzhou, key)] as const,
    ),
  ];
}

/** Marks without the digest, which changes with every word of the scheme, wherever it stands. */
function withoutDigest(plan: SheetPlan): SheetPlan {
  const text = JSON.stringify(plan).replace(/"(kaoping\|[^"|]+\|[^"|]+\|[^"|]+)\|[0-9a-f]{16}"/, '"$1|0"');
  return JSON.parse(text) as SheetPlan;
}
