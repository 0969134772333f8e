import type { ExampleTexts } from './exampleTexts';

/** Words of made-up entries, in Chinese. */
export const zhCNExample: ExampleTexts = {
  reasons: [
    '个别栏目更新不及时',
    '材料要素不全',
    '抽查发现内容有误，已要求整改',
    '佐证材料不完整',
    '台账与实际不符',
  ],
  offices: ['政府办公室', '大数据中心', '融媒体中心', '司法局'],
  adjustmentReason: '见通报或采用文件',
  evidence: (pieces) => `截图 ${pieces} 件`,
  pointsTitle: (title) => `${title}（分值为示例）`,
  notice: (month) => `示例通报第 ${month} 期`,
  units: ['示例单位甲', '示例单位乙', '示例单位丙'],
  decision: { by: '示例', basis: '示例，不作依据' },
};
