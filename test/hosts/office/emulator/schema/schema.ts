/** A requirement set with its version: `{ name: 'ExcelApi', version: '1.9' }`. */
export interface ApiSet {
  readonly name: string;
  readonly version: string;
}

/** What a value may be: one of the texts of an enumeration, or a primitive; null where the typings say something wider. */
export type ValueKind = readonly string[] | 'boolean' | 'number' | 'string' | null;

/** A property that holds a value; `apiSet` null means it came with its class. */
export interface ScalarSchema {
  readonly isWritable: boolean;
  readonly kind: ValueKind;
  readonly apiSet: ApiSet | null;
}

/** A property that leads to another object. */
export interface NavigationSchema {
  readonly className: string;
  readonly apiSet: ApiSet | null;
}

/** A method; `params` holds the kinds of its parameters in order, nothing where the typings do not know it. */
export interface MethodSchema {
  readonly returns: string | null;
  readonly params: readonly ValueKind[];
  readonly apiSet: ApiSet | null;
}

/** An event of a class: its number on the wire and the hidden methods that switch it on and off. */
export interface EventSchema {
  readonly type: number;
  readonly register: string;
  readonly unregister: string;
  readonly isOfWorkbook: boolean;
}

/** A class of the object model; all members by their PascalCase name on the wire, events by their camelCase name. */
export interface ClassSchema {
  readonly apiSet: ApiSet | null;
  readonly scalars: Readonly<Record<string, ScalarSchema>>;
  readonly navigations: Readonly<Record<string, NavigationSchema>>;
  readonly methods: Readonly<Record<string, MethodSchema>>;
  readonly events: Readonly<Record<string, EventSchema>>;
  /** Class of the items, for collections. */
  readonly item: string | null;
}

/** The object model of Excel as the library knows it, by class name. */
export type Schema = Readonly<Record<string, ClassSchema>>;

/** `ExcelApi 1.9` as a set; null for texts that name none, such as an online-only preview. */
export function apiSetOf(text: string): ApiSet | null {
  const [, name, version] = /^(\w+) (\d+\.\d+)$/.exec(text.trim()) ?? [];
  return name === undefined || version === undefined ? null : { name, version };
}
