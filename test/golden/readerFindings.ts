import type { Finding } from '../../src/base/finding';

/** One defect that a reader found, and the finding of ours that says the same. */
export interface Covered {
  readonly scheme: string;
  /** Id of ours. */
  readonly id: string;
  /** Who sees it: a program in the data, or a reader, whose remark the data carry. */
  readonly by: 'program' | 'reader';
  /** The figures of ours in the reader's words; where several of the reader's are one of ours, the one meant by its place. */
  readonly figures: (finding: Finding) => object;
}

const none = (): object => ({});

/** Parameters of ours under the reader's names. */
function renamed(names: Readonly<Record<string, string>>): Covered['figures'] {
  return ({ params }) => {
    const own = new Map<string, unknown>(Object.entries(params));
    return Object.fromEntries(Object.entries(names).map(([name, ours]) => [name, own.get(ours)]));
  };
}

function program(scheme: string, id: string, figures: Covered['figures'] = none): Covered {
  return { scheme, id, by: 'program', figures };
}

/** What no rule could tell from the data without guessing. */
function reader(scheme: string, id: string, figures: Covered['figures'] = none): Covered {
  return { scheme, id, by: 'reader', figures };
}

const sum = renamed({ stated: 'stated', actual: 'actual', diff: 'diff' });
const zero = renamed({ max_deduct: 'maxDeduct', points: 'points', floor: 'floor' });
const points = renamed({ points: 'points' });

/** One finding of ours has all three examples. */
const order =
  (index: number): Covered['figures'] =>
  (it) => {
    const example = it.code === 'ORDER_UNDEFINED' ? it.params.examples[index] : undefined;
    return { a: example?.capFirst, b: example?.penaltyFirst };
  };

/** One finding of ours has the figures of each group. */
const floorOf =
  (group: number): Covered['figures'] =>
  (it) => {
    const found = it.code === 'PENALTY_NO_FLOOR' ? it.params.perGroup[group] : undefined;
    return { capped: found?.capped, rank: found?.rank };
  };

const [suzhou, wuwei, wudang, zhangshu] = [
  'suzhou-2020',
  'wuwei-2020',
  'wudang-2018',
  'zhangshu-2021',
];

/** The 62 defects in the order of the published reading. */
export const covered: readonly Covered[] = [
  program(suzhou, 'CHILD_SUM:2', sum),
  program(
    suzhou,
    'TOTAL_SUM:main',
    renamed({ stated: 'stated', actual: 'leaves', diff: 'diff' }),
  ),
  program(
    wuwei,
    'ADDITIVE_VS_TIER:W05',
    renamed({ additive_sum: 'additiveSum', tier_full: 'tierFull' }),
  ),
  program(wuwei, 'POINTS_MISSING:W.2.2', renamed({ residual: 'residual' })),
  program(wuwei, 'TIER_OVERLAP:W10:10', renamed({ n: 'from' })),
  program(wuwei, 'TIER_RANGE_UNSPECIFIED:W10'),
  program(wuwei, 'TIER_AMBIGUOUS:W18', renamed({ cumulative: 'cumulative', max: 'max' })),
  program(wuwei, 'NUM_GAP:W28,W31', renamed({ missing: 'missing' })),
  program(wuwei, 'NAME_DRIFT:W.4.1'),
  reader(wuwei, 'PASS_MARK_BLANK:passMark'),
  reader(wuwei, 'SUBJECT_MISMATCH:W15,W24,W27', points),
  program(wuwei, 'STALE_YEAR:document'),
  reader(wuwei, 'POLARITY:W19'),
  reader(wuwei, 'RULE_AS_ITEM:W07'),
  reader(wuwei, 'NO_THRESHOLD:W28'),
  reader(wuwei, 'UNNUMBERED:W03,W04'),
  program(zhangshu, 'CHILD_SUM:T.1', sum),
  program(zhangshu, 'CHILD_SUM:T.3', sum),
  program(zhangshu, 'UNREACHABLE_ZERO:T15', zero),
  program(zhangshu, 'UNREACHABLE_ZERO:T18', zero),
  program(zhangshu, 'TOTAL_OK:town'),
  program(zhangshu, 'PENALTY_NO_FLOOR:floor', floorOf(0)),
  program(zhangshu, 'UNREACHABLE_ZERO:D13', zero),
  program(zhangshu, 'TOTAL_OK:dept'),
  program(zhangshu, 'PENALTY_NO_FLOOR:floor', floorOf(1)),
  program(zhangshu, 'ORDER_UNDEFINED:order', order(0)),
  program(zhangshu, 'ORDER_UNDEFINED:order', order(1)),
  program(zhangshu, 'ORDER_UNDEFINED:order', order(2)),
  program(zhangshu, 'SOFT_CAP:bonusPool'),
  program(
    zhangshu,
    'BONUS_ALONE_FILLS_CAP:bonusPool',
    renamed({ rank_max: 'rankMax', example: 'example' }),
  ),
  program(zhangshu, 'DOUBLE_COUNT:notice', renamed({ per: 'per' })),
  reader(zhangshu, 'STAGE_UNDEFINED:每季度第三方考核'),
  reader(zhangshu, 'ROW_SHIFT:T11'),
  program(zhangshu, 'NO_PASS_MARK:passMark'),
  program(zhangshu, 'NO_SCORING_RULE:town', points),
  program(zhangshu, 'NO_SCORING_RULE:dept', points),
  program(suzhou, 'MISSING_ROW:2'),
  reader(suzhou, 'EXTRA_PARAGRAPH:3'),
  program(suzhou, 'NAME_DRIFT:7'),
  program(suzhou, 'STAGE_NAME_DRIFT:S3'),
  reader(suzhou, 'STAGE_ACTOR:S1'),
  program(suzhou, 'COMPOSE_PARTIAL:county'),
  program(suzhou, 'SELF_RATING:dept-01'),
  program(suzhou, 'RETROACTIVE:S3'),
  reader(suzhou, 'GROUP_MIX:dept'),
  program(suzhou, 'NO_SCORING_RULE:main'),
  program(suzhou, 'NO_CONVERSION:conversionPercent'),
  reader(suzhou, 'TYPO:document'),
  program(wudang, 'SCORES_LOST:document'),
  program(wudang, 'VETO_CONFLICT:V1'),
  program(wudang, 'UNQUANTIFIED_ADJ:adjustments'),
  program(wudang, 'DOCNO_MISMATCH:〔2017〕81号'),
  reader(wudang, 'TEXT_DAMAGE:document'),
  reader(wudang, 'L2_LOST:A.6.3,A.7.2,B.6.3,B.7.2'),
  reader(wudang, 'L2_LOST:A.5.5'),
  program(wudang, 'GROUP_DIFF:A001,B001'),
  reader(wudang, 'GROUP_DIFF:A035,B038'),
  program(wudang, 'NO_PASS_MARK:passMark'),
  reader(wudang, 'SCOPE_GAP:document'),
  program(wudang, 'POINTS_MISSING:town'),
  program(wudang, 'POINTS_MISSING:dept'),
  program(zhangshu, 'DEADLINE_BEFORE_SCHEME:D05,T08'),
];
