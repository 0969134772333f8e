import type { ApiSet, EventSchema, Schema } from '../schema/schema';
import type { Bindings } from './binding';
import type { HostObject } from './hostObject';
import type { PlainProperties } from './plainProperties';
import type { References } from './references';

/** An event that a page asked for, or no longer wants. */
export interface Subscription {
  readonly object: HostObject;
  readonly name: string;
  readonly event: EventSchema;
  readonly isOn: boolean;
}

/** What the interpreter works on: one workbook with what is known of its classes. */
export interface Engine {
  readonly schema: Schema;
  readonly bindings: Bindings;
  readonly root: HostObject;
  readonly isSupported: (set: ApiSet) => boolean;
  readonly plain: PlainProperties;
  readonly references: References;
  /** The code by which the workbook refused a change; null for an error that is a mistake of the emulated host. */
  readonly refusalOf: (error: unknown) => string | null;
  readonly subscribe: (subscription: Subscription) => void;
  /** Called before every action; a HostFault it throws is the action's fault. */
  readonly beforeAction: () => void;
  /** Called before a property is set or a method that changes something is called. */
  readonly beforeWrite: (object: HostObject, member: string, location: string) => void;
}
