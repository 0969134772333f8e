import type { PanePasteTexts } from './panePasteTexts';
import { quoted, some } from './zh-CN-phrases';

const kinds = { bonus: '加分项', penalty: '扣分项', veto: '否决项' } as const;

function pointsText(points: number | null): string {
  return points === null ? '' : `，分值 ${points}`;
}

const note: PanePasteTexts['note'] = {
  HEADER_REPEATED: () => '跨页重复的表头，已略去。',
  PAGE_MARK: ({ text }) => `页码、续表字样${quoted(text)}，已略去。`,
  LINE_JOINED: ({ text }) => `${quoted(text)}是上一格断开的下半截，已接上。`,
  MERGED_DOWN: ({ column, cells }) =>
    `${column}有 ${cells} 个空格，当作合并单元格，沿用上面的内容。`,
  ROW_SHIFT: ({ points, cells }) =>
    `这一行错列，已移回${points === null ? '' : `，分值读作 ${points}`}：${cells
      .map((it) => `${quoted(it.text)}由${it.from}移到${it.to}`)
      .join('；')}。`,
  CELL_TWICE: ({ text, column }) => `${quoted(text)}在相邻两列重复，${column}的一个已略去。`,
  BRANCH_JOINED: ({ name, points }) => `${quoted(name)}分在两处，并为一项${pointsText(points)}。`,
  CELL_SPLIT: ({ names, isShared }) =>
    `一格里有 ${names.length} 项，已拆开：${names.map(quoted).join('、')}。${
      isShared ? '评分标准分不开，各项都写了全文，请到方案表上删改。' : ''
    }`,
  SECTION_ROW: ({ name }) => `${quoted(name)}独占一行，读作上一级指标。`,
  POINTS_MERGED: ({ name, points, rows }) =>
    `从${quoted(name)}起 ${rows} 行合用一格分值 ${points}，各条分值待填。`,
  POINTS_MISSING: ({ name }) => `${quoted(name)}没有分值，留空待填。`,
  POINTS_UNREAD: ({ text }) => `分值${quoted(text)}不是一个数，留空待填。`,
  CELL_UNPLACED: ({ texts }) =>
    `这一行和各列对不上，照原位置读，请核对：${texts.map(quoted).join('、')}。`,
  BRANCH_EMPTY: ({ name }) => `${quoted(name)}下面没有指标，没有写入。`,
  CRITERION_MISSING: ({ name }) => `${quoted(name)}没有评分标准，先写上名称。`,
  TOTAL_ROW: ({ text, points }) =>
    points === null ? `合计行${quoted(text)}，不是指标。` : `合计行，读作总分 ${points}。`,
  SUM_MISMATCH: ({ name, stated, actual }) =>
    `${quoted(name)}标明分值 ${stated}，下面各项合计 ${actual}；照原文写入，由方案体检处理。`,
  COLUMN_LEFT: ({ column }) => `${column}一列没有写入。`,
  COLUMNS_GUESSED: () => '没有表头，各列按内容推断，请在“各列读作”里核对。',
  SPECIAL_ROW: ({ kind, text }) =>
    kind === 'veto'
      ? `否决项没有写入：${quoted(text)}。`
      : `${kinds[kind]}不算指标，方案表还没有${kinds[kind]}的，原文写到方案表下方，改成规则后应用：${quoted(text)}。`,
  SCALES_MIXED: () => '有的写百分数，有的写分数，请核对。',
};

const question: PanePasteTexts['question'] = {
  BRANCH_SAME: ({ first, second, points }) => ({
    question: `“${first}”和“${second}”序号${points === null ? '' : '、分值'}相同，是同一项吗？`,
    answers: ['是同一项', '是两项'],
  }),
  BRANCH_LATE: ({ names, from, to, points }) => ({
    question: `${some(names, '项')}（分值 ${points}）排在${quoted(from)}下面，移到${quoted(to)}下面，两项合计才都相符。移过去吗？`,
    answers: ['移过去', '不移'],
  }),
  POINTS_TWICE: ({ name, first, second }) => ({
    question: `${quoted(name)}分值一处写 ${first}，一处写 ${second}，按哪个？`,
    answers: [`按 ${first}`, `按 ${second}`],
  }),
  POINTS_SHARED: ({ name, points, rows }) => ({
    question: `从${quoted(name)}起 ${rows} 行，只有第一行有分值（${points}）。是一条指标，还是各是一条？`,
    answers: ['是一条', '各是一条，其余分值待填'],
  }),
};

/** 粘贴指标表 in Chinese. */
export const zhCNPanePaste: PanePasteTexts = {
  title: '粘贴指标表',
  intro:
    '在 Word、网页、PDF 或 Excel 里选中整张指标表（连同表头）复制，粘贴到下面。先核对读成了什么，确认后才写入。',
  box: '粘贴到这里',
  boxHint: '按 Ctrl+V。带合并单元格的表，也照样复制。',
  noTable:
    '没有读到指标表。要连同“一级指标、分值、评分标准”这样的表头一起复制；扫描件、图片和每格各占一行的文字读不出来。',
  skipped: (title) => `${title === '' ? '有一张表' : quoted(title)}不是指标表，没有读。`,
  table: (number) => `第 ${number} 张表`,
  counts: (leaves, branches, points) =>
    `${branches} 项一级指标，${leaves} 条末级指标${points === null ? '，有的没有分值' : `，合计 ${points}`}`,
  mode: '用来',
  modes: {
    scheme: { name: '新建方案', what: '一张表对应一类考评对象。' },
    replace: {
      name: '替换现有指标表',
      what: '先作为改动写在方案表上，应用以后才生效；原有的指标和填报跟着走。',
    },
  },
  schemeTitle: '方案名称',
  documentNumber: '文号（可不填）',
  year: '年度',
  target: '这张表',
  targetTable: (table) => `替换“${table}”`,
  targetNew: '写入新方案',
  targetNone: '不用',
  group: '考评类别',
  columns: '各列读作',
  columnsHint: '读错的，在这里改。',
  roles: {
    level: '指标名称',
    points: '分值',
    criterion: '评分标准',
    evidence: '佐证材料',
    responsible: '责任单位',
    left: '不读',
  },
  settle: (open) => `先定下 ${open} 处`,
  settled: '已定',
  notes: (count) => `读表时的处理 ${count} 处，请核对`,
  quietNotes: (count) => `另有 ${count} 处不影响内容`,
  row: (row) => `第 ${row} 行`,
  tree: '读到的指标',
  stated: (points, sum) => (sum === null ? points : `${points}（合计 ${sum}）`),
  noPoints: '分值待填',
  evidence: (evidence) => `佐证：${evidence}`,
  rulesHint: '新指标的计分规则先写“评分”，由考评人员打分；可在方案表上改成扣分规则。',
  go: { scheme: '新建方案', replace: '写到方案表' },
  lack: {
    table: '先粘贴指标表',
    target: '先选各表的用处',
    twice: '两张表不能替换同一张',
    title: '先填方案名称',
    year: '年度填四位数',
    group: '先填考评类别，不能重名',
    settle: (open) => `还有 ${open} 处没有定`,
  },
  note,
  question,
  open: { scheme: '粘贴公文里的指标表，新建方案', sheet: '粘贴指标表' },
};
