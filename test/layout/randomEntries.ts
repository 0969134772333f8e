import fc from 'fast-check';
import type { InputSpec } from '../../src/base/inputSpec';
import type { Typed } from '../../src/base/value';
import type { RankSeries } from '../../src/scheme/scheme';
import type { Assessment } from '../../src/scoring/assess';
import { activeUnits } from '../../src/scoring/assess';
import type {
  Evaluation,
  OverrideEntry,
  RowEntry,
  SeriesEntries,
  UnitEntries,
} from '../../src/scoring/evaluation';
import { inputsOf } from '../../src/scoring/scoreUnit';

/** What people type where a number, a choice or a day is asked, and hardly a rule takes. */
const typedOddly: readonly Typed[] = [
  '5',
  '5分',
  '５',
  ' ',
  '',
  '是的',
  '#N/A',
  'TRUE',
  '=1+1',
  '否',
  '2021年1月20日',
  -1,
  0.25,
  0.3,
  1e6,
  1e-7,
  44_227.5,
  { value: 2, formula: '1+1', error: null },
  { value: '', formula: '""', error: null },
  { value: null, formula: '1/0', error: '#DIV/0!' },
];

/** What a program can hold: LibreOffice has no truth values, TRUE is a 1 that looks otherwise. */
export interface Oddities {
  readonly hasTruthValues: boolean;
}

function oddValue({ hasTruthValues }: Oddities): fc.Arbitrary<Typed> {
  return fc.constantFrom<Typed>(...typedOddly, ...(hasTruthValues ? [true, false] : []));
}

/** 1 October 2020: eight days of rest, then two of work. */
const someDay = 44_105;

/** A value that the input takes, 0 and the bounds more often than others. */
function good(spec: InputSpec): fc.Arbitrary<Typed> {
  switch (spec.type) {
    case 'choice':
      return fc.constantFrom(...spec.choices);
    case 'date':
      return fc.oneof(
        fc.integer({ min: spec.min, max: spec.max }),
        // Days near each other, holidays among them.
        fc.integer({ min: someDay, max: someDay + 9 }),
      );
    case 'number': {
      const steps = Math.floor(((spec.max ?? 12) - spec.min) / spec.step);
      const multiple = fc.integer({ min: 0, max: steps });
      return multiple.map((it) => Number((spec.min + it * spec.step).toFixed(4)));
    }
    case 'text':
    case 'given':
      return fc.constantFrom('领导批示', '会议纪要');
  }
}

function rowOf(
  spec: InputSpec,
  isTidy: boolean,
  odd: fc.Arbitrary<Typed>,
): fc.Arbitrary<Partial<RowEntry>> {
  const blank = fc.constant<Typed>(null);
  const mustFill = (spec.type === 'number' || spec.type === 'choice') && !spec.isOptional;
  const entry = fc.oneof(
    { weight: isTidy && mustFill ? 0 : 4, arbitrary: blank },
    { weight: 4, arbitrary: good(spec) },
    { weight: isTidy ? 0 : 1, arbitrary: odd },
  );
  const note = fc.oneof(blank, fc.constantFrom<Typed>('有据可查', ' ', 3));
  const rarely = fc.oneof({ weight: 60, arbitrary: blank }, { weight: 1, arbitrary: good(spec) });
  const self = isTidy ? rarely : entry;
  return fc.record({ self, review: entry, reason: note, evidence: note });
}

/** Rows that only count together, made to go together. */
function tidied(rows: UnitEntries['rows'], count: number, veto: number): UnitEntries['rows'] {
  const entry = (row: string, review: Typed): UnitEntries['rows'] => {
    const notes = { reason: '省级表扬', evidence: '文件' };
    return row in rows ? { [row]: { self: null, ...notes, review } } : {};
  };
  const amounts = ['B4', 'P5'].flatMap((key) => [
    entry(`${key}/amount`, count === 0 ? null : count / 2),
    entry(`${key}/approver`, '王敏'),
  ]);
  const named = (['规范', '较规范', '不规范'] as const)[count] ?? '规范';
  const tiers = [
    entry('T16/1/tier', named),
    entry('T16/1/points', [null, 1.5, 0.5][count] ?? null),
    entry('T17/1/count', [12, 8, 4, 1][count] ?? 0),
    entry('T17/1/points', [null, 3.5, 1, 0.5][count] ?? null),
  ];
  const range = [entry('B2/count', count), entry('B2/points', count * 3.5)];
  const vetoes = [1, 2, 3].map((it) => entry(`V${it}`, it === veto ? '是' : null));
  return Object.assign({}, rows, ...amounts, ...range, ...tiers, ...vetoes) as UnitEntries['rows'];
}

/** Entries of a unit: tidy ones can be finished, others have anything anywhere. */
export function unitEntries(
  specs: readonly InputSpec[],
  odd: fc.Arbitrary<Typed>,
): fc.Arbitrary<UnitEntries> {
  const rows = (isTidy: boolean): fc.Arbitrary<UnitEntries['rows']> => {
    const own = specs
      .filter((it) => it.place === 'entry')
      .map((it) => [it.row, rowOf(it, isTidy, odd)]);
    const drawn = fc.record(Object.fromEntries(own)) as fc.Arbitrary<UnitEntries['rows']>;
    return isTidy ? fc.tuple(drawn, fc.nat(3), fc.nat(11)).map((it) => tidied(...it)) : drawn;
  };
  const complete = fc.constantFrom<Typed>('是', '是', '是', '否', null, ' ', '完成', '#N/A');
  return fc.oneof(
    { weight: 3, arbitrary: fc.record({ complete: fc.constant<Typed>('是'), rows: rows(true) }) },
    { weight: 1, arbitrary: fc.record({ complete, rows: rows(true) }) },
    { weight: 2, arbitrary: fc.record({ complete, rows: rows(false) }) },
  );
}

/** Ranks of a series: whole ones, some missing, some odd. */
export function seriesEntries(
  series: RankSeries,
  units: readonly string[],
  odd: fc.Arbitrary<Typed>,
): fc.Arbitrary<SeriesEntries> {
  const answers = fc.constantFrom<Typed>('是', '是', '是', '未开展', null, '否');
  const tidy = fc.constantFrom<Typed>('是', '未开展');
  const rank = fc.integer({ min: 1, max: units.length });
  const any = fc.oneof({ weight: 8, arbitrary: rank }, odd, fc.constant<Typed>(units.length + 1));
  const ranks = (of: fc.Arbitrary<Typed>): fc.Arbitrary<SeriesEntries['ranks']> =>
    fc.record(
      Object.fromEntries(
        units.map((it) => [it, fc.tuple(...series.periods.map(() => of))] as const),
      ),
    );
  const held = (of: fc.Arbitrary<Typed>) => fc.tuple(...series.periods.map(() => of));
  return fc.oneof(
    { weight: 2, arbitrary: fc.record({ held: held(tidy), ranks: ranks(rank) }) },
    { weight: 1, arbitrary: fc.record({ held: held(tidy), ranks: ranks(any) }) },
    { weight: 1, arbitrary: fc.record({ held: held(answers), ranks: ranks(any) }) },
  );
}

const noOverride: OverrideEntry = {
  value: null,
  reason: null,
  approver: null,
  date: null,
  appeal: null,
};

/** Totals set by hand: none, complete ones, and anything anywhere. */
function overrideEntry(odd: fc.Arbitrary<Typed>): fc.Arbitrary<OverrideEntry> {
  const blank = fc.constant<Typed>(null);
  const value = fc.constantFrom<Typed>(88.5, 90, 100, 60, 59.9, 0);
  const word = fc.constantFrom<Typed>('申诉成立', '王敏');
  const day = fc.constantFrom<Typed>(44561, null);
  const any = fc.oneof(blank, value, word, odd);
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant(noOverride) },
    {
      weight: 2,
      arbitrary: fc.record({ value, reason: word, approver: word, date: day, appeal: blank }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ value: any, reason: any, approver: any, date: any, appeal: any }),
    },
  );
}

/** The evaluation with something typed for every unit and every series; the same for the same seed. */
export function fillRandomly(
  { evaluation, model, scheme }: Assessment,
  seed: number,
  oddities: Oddities,
): Evaluation {
  const odd = oddValue(oddities);
  const one = <T>(arbitrary: fc.Arbitrary<T>, salt: number): T => {
    // Neighbouring seeds must not share their units.
    const own = (Math.imul(seed + 1, 0x9e3779b1) + Math.imul(salt, 0x85ebca6b)) | 0;
    const [value] = fc.sample(arbitrary, { seed: own, numRuns: 1 });
    if (value === undefined) throw new Error('nothing was drawn');
    return value;
  };
  const units = evaluation.roster.map(({ code, group }, index) => {
    const specs = inputsOf(model(group));
    return [code, one(unitEntries(specs, odd), index)] as const;
  });
  const series = scheme.series.map((it, index) => {
    const members = it.groups.flatMap((group) => activeUnits(evaluation, group));
    return [
      it.id,
      one(
        seriesEntries(
          it,
          members.map((unit) => unit.code),
          odd,
        ),
        1000 + index,
      ),
    ] as const;
  });
  const overrides = evaluation.roster.map(
    ({ code }, index) => [code, one(overrideEntry(odd), 2000 + index)] as const,
  );
  return {
    ...evaluation,
    units: Object.fromEntries(units),
    series: Object.fromEntries(series),
    overrides: Object.fromEntries(overrides),
  };
}
