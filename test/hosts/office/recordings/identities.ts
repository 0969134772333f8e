/** Names that Excel gives to objects, which are others in each Excel. */
export interface Identities {
  /** Pairs the names in two answers to one request. */
  readonly learn: (recorded: unknown, replayed: unknown) => void;
  /** The value with the names of the recorded Excel replaced by those of the other, also within longer texts. */
  readonly toReplayed: (value: unknown) => unknown;
}

const keys = new Set(['Id', '_Id', '_ReferenceId']);

/** A shorter name could stand in a text by chance; it is replaced where it is all of it. */
const shortest = 16;

/** Knows no name yet. */
export function createIdentities(): Identities {
  const names = new Map<string, string>();
  const learn = (recorded: unknown, replayed: unknown): void => {
    if (typeof recorded !== 'object' || recorded === null) return;
    for (const [key, value] of Object.entries(recorded)) {
      const other: unknown = Reflect.get(Object(replayed), key);
      const isName = keys.has(key) && typeof value === 'string' && typeof other === 'string';
      if (isName) names.set(value, other);
      else learn(value, other);
    }
  };
  const replaceIn = (text: string): string => {
    const whole = names.get(text);
    if (whole !== undefined) return whole;
    const long = [...names.keys()].filter((it) => it.length >= shortest && text.includes(it));
    if (long.length === 0) return text;
    const any = new RegExp(
      long.map((it) => it.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'),
      'g',
    );
    return text.replace(any, (it) => names.get(it) ?? it);
  };
  const toReplayed = (value: unknown): unknown => {
    if (typeof value === 'string') return replaceIn(value);
    if (Array.isArray(value)) return value.map(toReplayed);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, toReplayed(it)]));
  };
  return { learn, toReplayed };
}
