import type { SchemeChange } from '../base/schemeChange';
import { quoted } from './zh-CN-phrases';

const parts: Readonly<Record<SchemeChange['part'], string>> = {
  table: '指标表',
  indicator: '指标',
  leaf: '末级指标',
  adjustment: '加扣分项',
};

const fields: Readonly<Record<'rules' | 'criterion' | 'evidence', string>> = {
  rules: '计分规则',
  criterion: '评分标准',
  evidence: '佐证材料',
};

function shown(value: string | number | null): string {
  return value === null ? '空' : `“${String(value).replace(/\n/g, '／')}”`;
}

function pointsText(value: string | number | null): string {
  return value === null ? '空' : `${value}分`;
}

/** Points of a leaf or indicator, or the sentence of an item. */
function worth(value: string | number | null): string {
  if (value === null) return '';
  return typeof value === 'number' ? `，${value}分` : `：${value}`;
}

/** One change of a scheme in Chinese. */
export function zhCNChange({ part, field, name, was, now }: SchemeChange): string {
  const what = `${parts[part]}${quoted(name)}`;
  switch (field) {
    case 'added':
      return `增加${what}${worth(now)}`;
    case 'removed':
      return `去掉${what}${worth(was)}`;
    case 'name':
      return `${what}改名为${shown(now)}`;
    case 'moved':
      return `${what}从${shown(was)}移到${shown(now)}`;
    case 'points':
      return `${what}分值由${pointsText(was)}改为${pointsText(now)}`;
    default:
      return `${what}${fields[field]}由${shown(was)}改为${shown(now)}`;
  }
}
