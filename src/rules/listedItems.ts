const missing = '(?:缺少|缺失|没有|未配备|未设置|未设立|未提供|缺)';
const allMissing = new RegExp(`^${missing}([^，的]+)$`);
const listBefore = new RegExp(`^([^，]+、[^，]+)，(${missing})$`);
const joints = /[、和及与]/;

/** 电脑 and 打印机 of 缺少电脑和打印机; [] where the words do not say that several named things are missing. */
export function missingItems(words: string): readonly string[] {
  const list = allMissing.exec(words)?.[1] ?? '';
  return /[和及与]/.test(list) ? severalOf(list.split(joints)) : [];
}

/** The names before the comma of 须知、流程图，缺少; [] where the words are not of that form. */
export function itemsBefore(words: string): readonly string[] {
  return severalOf(listBefore.exec(words)?.[1]?.split(joints) ?? []);
}

/** The same words, shorter: 申请须知、申请流程图，缺少 → 申请须知、流程图缺少. Other words stay as they are. */
export function shortList(words: string): string {
  const [first = '', ...others] = itemsBefore(words);
  if (others.length === 0) return words;
  const isShared = (length: number): boolean =>
    others.every((it) => it.length - length >= 2 && it.startsWith(first.slice(0, length)));
  let shared = 0;
  while (shared < first.length && isShared(shared + 1)) shared += 1;
  const names = [first, ...others.map((it) => it.slice(shared))].join('、');
  return names + (listBefore.exec(words)?.[2] ?? '');
}

function severalOf(items: readonly string[]): readonly string[] {
  return items.length > 1 && items.every((it) => it !== '') ? items : [];
}
