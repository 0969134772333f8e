import { remembered } from '../../../../src/base/remembered';
import { setCalculationMode } from '../excel/calculate';
import { ExcelError } from '../excel/excelError';
import type { Workbook } from '../excel/model';
import { newestSets, offers, type ApiSets } from './apiSets';
import { excelBindings } from './bindings/bindings';
import { EventHub } from './eventHub';
import { createExcelHost, type ExcelHost, type PayloadLimit } from './excelHost';
import { Faults } from './faults';
import { plainDefaults } from './plainDefaults';
import { plainStores } from './plainStores';
import type { Engine, Subscription } from './protocol/engine';
import { HostFault } from './protocol/hostFault';
import { HostObject } from './protocol/hostObject';
import { PlainProperties } from './protocol/plainProperties';
import { References } from './protocol/references';
import { runBatch } from './protocol/runBatch';
import type { WireRequest, WireResponse } from './protocol/wire';
import { RequestLog } from './requestLog';
import { loadSchema } from './schema/loadSchema';
import type { ApiSet } from './schema/schema';
import type { ExcelSession } from './session';
import { watchSheets } from './sheetEvents';

/** A workbook open in the emulated Excel. */
export interface OpenWorkbook extends ExcelHost {
  readonly workbook: Workbook;
  /**
   * Does what a person does in Excel, such as `userEdit`, and sends the page its events afterwards. Without `tells` no
   * event is sent, as when a choice from a dropdown list goes unnoticed.
   */
  readonly person: <T>(action: () => T, options?: { readonly tells?: boolean }) => T;
  /** Files in base64 that pages opened in windows of their own. */
  readonly created: readonly string[];
  /** Objects that pages keep in Excel's memory; none once they let go of all. */
  readonly keptObjects: () => number;
}

/** How a workbook is opened; the newest Excel for Windows unless said otherwise. */
export interface OpenOptions {
  readonly sets?: ApiSets;
  /** Largest request and answer in bytes; the web has 5 MB. */
  readonly payloadLimit?: PayloadLimit;
  /** Excel on the web refuses every change to a workbook opened for reading; on Windows memory may change. */
  readonly isWeb?: boolean;
}

/** Opens the workbook in an emulated Excel. */
export function openWorkbook(workbook: Workbook, options: OpenOptions = {}): OpenWorkbook {
  const { sets = newestSets, payloadLimit = null, isWeb = false } = options;
  const faults = new Faults();
  const events = new EventHub((entries) => host.deliver(entries));
  const session: ExcelSession = { workbook, events, created: [], suspendedMode: null };
  const watched = watchSheets(workbook, events);
  const references = new References();
  let isReadOnly = false;
  const engine: Engine = {
    schema: loadSchema(),
    bindings: excelBindings(session, () => engine),
    root: new HostObject('Workbook', workbook),
    isSupported: remembered((set: ApiSet) => offers(sets, set)),
    plain: new PlainProperties(plainDefaults, plainStores()),
    references,
    refusalOf: (error) => (error instanceof ExcelError ? error.code : null),
    subscribe: (subscription) => events.subscribe(subscription, targetOf(subscription)),
    beforeAction: () => faults.nextAction(),
    beforeWrite: (_object, _member, location) => {
      if (isReadOnly) throw new HostFault('AccessDenied', location, 401);
    },
  };
  const run = (request: WireRequest, isWriting: boolean): WireResponse => {
    isReadOnly = isWeb && workbook.isReadOnly && isWriting;
    const response = runBatch(engine, request);
    if (session.suspendedMode !== null) {
      setCalculationMode(workbook, session.suspendedMode);
      session.suspendedMode = null;
    }
    watched.compare();
    // Events follow the answer: a handler that the batch added is in place by then.
    setImmediate(() => events.flush());
    return response;
  };
  const host = createExcelHost({ sets, log: new RequestLog(), faults, payloadLimit, run });
  const person: OpenWorkbook['person'] = (action, { tells = true } = {}) => {
    const isOn = events.isOn;
    events.isOn = isOn && tells;
    try {
      return action();
    } finally {
      watched.compare();
      events.flush();
      events.isOn = isOn;
    }
  };
  const { created } = session;
  return Object.assign(host, {
    workbook,
    person,
    created,
    keptObjects: () => references.all().length,
  });
}

/** The sheet an event is asked of, or the workbook. */
function targetOf({ object, event }: Subscription): string {
  const { target } = object;
  const id = typeof target === 'object' && target !== null && 'id' in target ? target.id : null;
  if (event.isOfWorkbook) return 'Workbook';
  return typeof id === 'string' ? id : 'Workbook';
}
