import type { ApiSets } from './apiSets';
import type { EventEntry } from './eventHub';
import { transportCodes, type Faults } from './faults';
import type { RequestLog } from './requestLog';
import type { WireRequest, WireResponse } from './protocol/wire';

/** What comes back from a request: a status of the transport, 0 when Excel ran it, and then its answer. */
export interface TransportAnswer {
  readonly status: number;
  readonly json: string;
}

/** The most bytes a request and an answer may have; Excel for Windows has no such limit. */
export type PayloadLimit = number | null;

/** 5 MB, the limit of Excel on the web. */
export const webPayloadLimit = 5 * 1024 * 1024;

/** Flags of requests: one that changes something, one that waits while a person types in a cell. */
const flagBits = { writing: 1, waitsForCellEdit: 64 };

/** A running Excel with one workbook, as a plug sees it. */
export interface ExcelHost {
  readonly sets: ApiSets;
  readonly log: RequestLog;
  readonly faults: Faults;
  /** Runs a request with the library's flags (1 when it changes something); null where no answer ever comes. */
  readonly execute: (body: string, flags: number) => Promise<TransportAnswer | null>;
  /** Where events go to; set by the plug. */
  deliver: (entries: readonly EventEntry[]) => void;
}

/** What {@link createExcelHost} needs. */
export interface ExcelHostParts {
  readonly sets: ApiSets;
  readonly log: RequestLog;
  readonly faults: Faults;
  readonly payloadLimit: PayloadLimit;
  readonly run: (request: WireRequest, isWriting: boolean) => WireResponse;
}

/** An Excel that runs batches by `run`, with faults, limits and a log around it. */
export function createExcelHost(parts: ExcelHostParts): ExcelHost {
  const { sets, log, faults, payloadLimit, run } = parts;
  const isTooLarge = (json: string): boolean =>
    payloadLimit !== null && Buffer.byteLength(json) > payloadLimit;
  const answer = (body: string, flags: number): TransportAnswer => {
    const request = JSON.parse(body) as WireRequest;
    const actions = request.Actions.length;
    const refuse = (status: number, response = ''): TransportAnswer => {
      log.add({ actions, request: body, response, error: String(status) });
      return { status, json: '' };
    };
    if (faults.isCellEditing) return refuse(transportCodes.cellEditing);
    if (isTooLarge(body)) return refuse(transportCodes.requestTooLarge);
    const response = run(request, (flags & flagBits.writing) !== 0);
    const json = JSON.stringify(response);
    if (isTooLarge(json)) return refuse(transportCodes.responseTooLarge, json);
    const error = response.Error?.Code ?? null;
    log.add({ actions, request: body, response: json, error });
    return { status: 0, json };
  };
  const execute = async (body: string, flags: number): Promise<TransportAnswer | null> => {
    const fate = faults.nextRequest();
    if (fate === 'lost') return null;
    if (faults.isCellEditing && (flags & flagBits.waitsForCellEdit) !== 0) {
      await faults.typingEnded();
    }
    const answered = answer(body, flags);
    return fate === 'answered' ? answered : null;
  };
  return { sets, log, faults, execute, deliver: () => {} };
}
