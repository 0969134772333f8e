import { ExcelError } from '../../office/excel/excelError';

/** Which call fails, counted from 1 since the plan was made, and how. */
export interface FaultPlan {
  /** Whether every later call fails too, as when the program has gone away. */
  readonly isLasting?: boolean;
  /** Whether the call does its work and only then says that it failed. */
  readonly runs?: boolean;
}

/** Calls over the boundary since the last `clear`: each reading, setting and calling of a member is one. */
export interface CallLog {
  readonly calls: () => number;
  /** Calls by member, as `Range.Value2=` for a setting. */
  readonly byMember: () => Readonly<Record<string, number>>;
  readonly clear: () => void;
}

/** What goes wrong in WPS, set by a test. */
export interface WpsFaults {
  readonly failAt: (call: number, plan?: FaultPlan) => void;
  /** Whether the call of the plan was reached. */
  readonly hasStruck: () => boolean;
  /** While a person types in a cell, WPS refuses every call but that for `Ready`. */
  readonly setCellEditing: (isEditing: boolean) => void;
  readonly isCellEditing: () => boolean;
  /** WPS works again, as at the next start. */
  readonly end: () => void;
}

/** Something the model does not do. A test that meets it asks for more than was built; it is never what WPS says. */
export class ModelGap extends Error {
  override readonly name = 'ModelGap';
}

/** The one way into the model. */
export interface Gate {
  readonly run: <T>(member: string, action: () => T) => T;
  readonly log: CallLog;
  readonly faults: WpsFaults;
}

const refused = '由于应用程序正忙，调用被拒绝';
const failed = '自动化错误：应用程序定义或对象定义错误';

/** What can be asked while a person types. */
const answeredMeanwhile: readonly string[] = ['Application.Ready'];

/** Counts what passes, and refuses what a plan or the state of WPS says. Errors are plain ones with a text, as in WPS. */
export function createGate(): Gate {
  let counts = new Map<string, number>();
  let plan: (FaultPlan & { readonly call: number }) | null = null;
  let passed = 0;
  let hasStruck = false;
  let isEditing = false;

  function strikes(): boolean {
    if (plan === null) return false;
    passed += 1;
    return plan.isLasting === true ? passed >= plan.call : passed === plan.call;
  }

  function fail(): never {
    hasStruck = true;
    throw new Error(failed);
  }

  return {
    run: (member, action) => {
      counts.set(member, (counts.get(member) ?? 0) + 1);
      if (isEditing && !answeredMeanwhile.includes(member)) throw new Error(refused);
      const isStruck = strikes();
      if (isStruck && plan?.runs !== true) fail();
      const result = translated(member, action);
      if (isStruck) fail();
      return result;
    },
    log: {
      calls: () => Array.from(counts.values()).reduce((sum, it) => sum + it, 0),
      byMember: () => Object.fromEntries(Array.from(counts).sort(([, a], [, b]) => b - a)),
      clear: () => {
        counts = new Map();
      },
    },
    faults: {
      failAt: (call, chosen = {}) => {
        plan = { ...chosen, call };
        passed = 0;
        hasStruck = false;
      },
      hasStruck: () => hasStruck,
      isCellEditing: () => isEditing,
      setCellEditing: (is) => {
        isEditing = is;
      },
      end: () => {
        plan = null;
        isEditing = false;
      },
    },
  };
}

function translated<T>(member: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw saidByWps(member, error);
  }
}

/** What Excel refuses, as a program with a Chinese interface says it: a text and nothing more. */
function saidByWps(member: string, error: unknown): unknown {
  if (!(error instanceof ExcelError)) return error;
  return new Error(`${member} 失败：${error.code}，${error.message}`);
}
