import type { PaneResultTexts } from './paneResultTexts';
import { isoDayText } from './zh-CN-phrases';

function rankText(rank: number | null): string {
  return rank === null ? '无名次' : `第 ${rank} 名`;
}

/** 排名, after the list, in Chinese. */
export const zhCNPaneResults: PaneResultTexts = {
  band: (band) => {
    if (band.kind === 'named') return band.name;
    return band.kind === 'pass' ? '合格' : '不合格';
  },
  converted: (points) => `折算 ${points}`,
  override: '已改分',
  title: '核对、改分、定稿',
  finalTitle: '核对、改分、定稿（已定稿）',
  verify: '核对全部数字',
  addOverrides: '改分登记',
  overrideHint: '在改分登记里填改定总分、理由、批准人，填齐才计入；核算总分不动。',
  by: '办理人',
  reason: '取消理由',
  finalise: '定稿',
  finaliseHint: '填上办理人即可定稿：填报格锁定，要改先取消定稿。',
  reopen: '取消定稿',
  finalised: (day, by) =>
    `${isoDayText(day)}由${by}定稿，填报格已锁定；要改先取消定稿。撤销保护后的改动列入问题清单。`,
  verified: (day, figures) => `${isoDayText(day)}已核，${figures} 个数与复算一致。`,
  whatIf: {
    title: '试算：改一个数，看名次',
    hint: '只在这里算，工作簿不动。',
    target: '改哪个数',
    stage: (name) => `环节权重：${name}`,
    leaf: (name) => `分值：${name}`,
    rule: (name, key) => `计分规则：${name}（${key}）`,
    value: '改为',
    current: (value) => `现为 ${value}`,
    run: '试算',
    none: '名次和总分都不变。',
    impossible: '这个数用不上，或方案还有未决定的问题。',
    changed: (count) => `有变化的单位 ${count} 个`,
    change: (was, now) =>
      `${rankText(was.rank)} → ${rankText(now.rank)}，${was.total} → ${now.total}`,
  },
};
