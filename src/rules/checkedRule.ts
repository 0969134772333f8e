import * as v from 'valibot';

/** The rule, where the fields read from a sentence make one; else null. */
export function checkedRule<R>(shape: v.GenericSchema<unknown, R>, fields: unknown): R | null {
  const result = v.safeParse(shape, fields);
  return result.success ? result.output : null;
}
