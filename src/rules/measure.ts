/** Measure words of things that are counted, one at a time. Longer words first, so that a pattern of them reads the whole word. */
export const measures = [
  '个百分点',
  '个月',
  '处',
  '次',
  '项',
  '种',
  '篇',
  '条',
  '件',
  '起',
  '例',
  '个',
  '份',
  '类',
  '人',
  '家',
  '天',
  '日',
  '期',
  '页',
] as const;

/** 处 of an error, 次 of an event, 篇 of an article. */
export type Measure = (typeof measures)[number];

/** Measure words as a pattern with one group. */
export const measurePattern = `(${measures.join('|')})`;

/** Measures of events, which may open a clause, 每次超期提醒, with one group. Those of time may not: 每天更新 is a duty. */
export const eventMeasurePattern = '(处|次|项|种|篇|条|件|起|例|个|份|类)';

/** What stands before the measure of one: 每, 每发现1. Without groups. */
export const eachPattern = '每(?:有|出现|发现|发生)?(?:1|一)?';

/** What may stand between 每 and the measure, and says what happened: 每少1条. Without groups. */
export const lackPattern = '少|缺|缺少|漏|漏报|迟|晚|超期|逾期|延迟|推迟|多';
