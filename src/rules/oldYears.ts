const named = /(20\d{2}) ?年(?:度)?/g;
/** 2008年以来 is a span that reaches the present. */
const span = /^(?:以来|起|以后|之后|以前|之前|至今)/;
/** The report of a year is written in the next one. */
const report = /年度报告|年报/;
const clauseEnd = /[，。；,;\n]/;

/** The years before `year` that a text names as if they were its own, each once, the oldest first. */
export function oldYearsIn(text: string, year: number): readonly number[] {
  const years = Array.from(text.matchAll(named), (match) => {
    const rest = text.slice(match.index + match[0].length);
    const [clause = ''] = rest.split(clauseEnd);
    const found = Number(match[1]);
    const isRight = span.test(rest) || (report.test(clause) && found === year - 1);
    return isRight ? year : found;
  });
  return [...new Set(years.filter((it) => it < year))].sort((one, other) => one - other);
}
