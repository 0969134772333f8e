const missing = '(?:缺少|缺失|没有|未配备|未设置|未设立|未提供|缺)';
const lastTwo = /[和及与]/;

/** 电脑 and 打印机 of 缺少电脑和打印机; [] where the words do not say that several named things are missing. */
export function missingItems(words: string): readonly string[] {
  const match = new RegExp(`^${missing}([^，的]+)$`).exec(words);
  const list = match?.[1] ?? '';
  if (!lastTwo.test(list)) return [];
  return severalOf(list.split(/[、和及与]/));
}

/** The names before the comma of 须知、流程图，缺少; [] where the words are not of that form. */
export function itemsBefore(words: string): readonly string[] {
  const match = new RegExp(`^([^，]+、[^，]+)，${missing}$`).exec(words);
  return severalOf(match?.[1]?.split(/[、和及与]/) ?? []);
}

function severalOf(items: readonly string[]): readonly string[] {
  return items.length > 1 && items.every((it) => it !== '') ? items : [];
}
