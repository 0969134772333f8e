import { citationsIn } from '../../src/rules/citations';
import { itemNumberOf } from '../../src/rules/itemNumber';
import { oldYearsIn } from '../../src/rules/oldYears';

test.each([
  ['根据乌委〔2017〕81号文要求', [{ words: '乌委', number: '〔2017〕81号' }]],
  ['按照国办发[2015]15号文普查要求', [{ words: '国办发', number: '〔2015〕15号' }]],
  [
    '依据中办发〔2016〕8号和国办发〔2016〕80号',
    [
      { words: '中办发', number: '〔2016〕8号' },
      { words: '国办发', number: '〔2016〕80号' },
    ],
  ],
  ['第28号院', []],
])('the documents cited in %s', (text, expected) => {
  expect(citationsIn(text)).toStrictEqual(expected);
});

test.each([
  ['围绕2019年省政府工作任务部署', [2019]],
  ['2018年、2019年的任务', [2018, 2019]],
  ['是否发布2019年政府信息公开工作年度报告', []],
  ['是否发布2018年政府信息公开工作年度报告', [2018]],
  ['清理并公开2008年以来制定的规范性文件', []],
  ['2020年重点工作，2021年1月底前完成', []],
  ['乌委办通〔2017〕81号', []],
])('the years before 2020 in %s', (text, expected) => {
  expect(oldYearsIn(text, 2020)).toStrictEqual(expected);
});

test.each([
  ['《武威市2020年政务公开工作考评指标（县区）》附件2第28项', 28],
  ['附件一第1项', 1],
  ['附件2 三（一）', null],
])('the number of the item in %s', (source, expected) => {
  expect(itemNumberOf(source)).toBe(expected);
});
