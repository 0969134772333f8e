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
