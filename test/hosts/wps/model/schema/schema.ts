/** What the vendor's typings say a member is. */
export type MemberKind = 'method' | 'property' | 'readonly';

/** Members of one interface by name; what is not here does not exist in WPS. */
export type InterfaceSchema = Readonly<Record<string, MemberKind>>;

/** The object model of WPS 表格: interfaces as `Et.Range`, `Kso.CommandBars`, `WPS.AddonRoot`, and all enumerations by their bare name. */
export interface Schema {
  readonly interfaces: Readonly<Record<string, InterfaceSchema>>;
  readonly enums: Readonly<Record<string, Readonly<Record<string, number>>>>;
}
