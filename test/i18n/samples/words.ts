/** Stand-ins for what the scheme, the units and people put into texts; in letters of the language under test. */
export interface SampleWords {
  readonly name: string;
  readonly other: string;
  readonly names: readonly string[];
  readonly longText: string;
  readonly yesNo: readonly string[];
}

export const chineseWords: SampleWords = {
  name: '福城街道',
  other: '观上镇',
  names: ['福城街道', '观上镇', '临江镇', '永泰镇', '义成镇'],
  longText: '编制和更新信息公开指南，要素齐全，无表述错误。'.repeat(10),
  yesNo: ['否', '是'],
};

export const englishWords: SampleWords = {
  name: 'Ashford',
  other: 'Bexley',
  names: ['Ashford', 'Bexley', 'Corby', 'Derby', 'Ely'],
  longText: 'A guide to open government, complete and without faults. '.repeat(10),
  yesNo: ['no', 'yes'],
};
