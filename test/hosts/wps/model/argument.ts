/** The argument is none that WPS takes. */
export function badArgument(member: string, value: unknown): Error {
  return new Error(`${member} 的参数无效：${String(value)}`);
}

/** Whether a program left an optional argument out: with `undefined` or `null` in its place, too. */
export function isLeftOut(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}

/** @throws {Error} for everything but a text. */
export function textOf(member: string, value: unknown): string {
  if (typeof value !== 'string') throw badArgument(member, value);
  return value;
}

/** @throws {Error} for everything but a finite number. */
export function numberOf(member: string, value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw badArgument(member, value);
  return value;
}

/** @throws {Error} for everything but a truth value. */
export function truthOf(member: string, value: unknown): boolean {
  if (typeof value !== 'boolean') throw badArgument(member, value);
  return value;
}

/** The number, or `usual` where it was left out. @throws {Error} for everything else. */
export function optionalNumber(member: string, value: unknown, usual: number): number {
  return isLeftOut(value) ? usual : numberOf(member, value);
}

/** The truth value, or `usual` where it was left out. @throws {Error} for everything else. */
export function optionalTruth(member: string, value: unknown, usual: boolean): boolean {
  return isLeftOut(value) ? usual : truthOf(member, value);
}

/** The text, or null where it was left out. @throws {Error} for everything else. */
export function optionalText(member: string, value: unknown): string | null {
  return isLeftOut(value) ? null : textOf(member, value);
}
