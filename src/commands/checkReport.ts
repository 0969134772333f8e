import * as v from 'valibot';

const shape = v.object({
  title: v.string(),
  /** Sentences under the title. */
  notes: v.array(v.string()),
  lines: v.array(
    v.object({
      severity: v.picklist(['error', 'warning']),
      kind: v.string(),
      place: v.string(),
      title: v.string(),
      fix: v.string(),
    }),
  ),
});

/** What the dialog of 校验 says, in words: it knows no texts of its own. */
export type CheckReport = v.InferOutput<typeof shape>;

/** A report as it comes from another window; null where it is none. */
export function parseReport(text: unknown): CheckReport | null {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), shape), text);
  return read.success ? read.output : null;
}
