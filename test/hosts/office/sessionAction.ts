import type { Session } from '../../../src/flows/session';
import { createOfficeHost, type OfficeHost } from '../../../src/hosts/office/officeHost';
import { openOn } from '../../flows/openSession';
import {
  prepareDecided,
  prepareStates,
  type OpenInPlace,
  type PreparedWorkbooks,
  type UnitCounts,
} from '../inPlace/mainJob';
import type { OpenWorkbook } from './emulator/openWorkbook';
import { cloneWorkbook } from './excel/cloneWorkbook';
import type { Workbook } from './excel/model';
import type { OfficeUnderTest } from './startOffice';

/** The states of the main job in Excel. */
export function prepareWorkbooks(
  office: OfficeUnderTest,
  counts: UnitCounts,
): Promise<PreparedWorkbooks> {
  return prepareStates(opening(office), counts);
}

/** Only the first of them. */
export function prepareDecidedWorkbook(
  office: OfficeUnderTest,
  counts: UnitCounts,
): Promise<Workbook> {
  return prepareDecided(opening(office), counts);
}

function opening(office: OfficeUnderTest): OpenInPlace {
  return (workbook) => {
    office.open(workbook);
    return createOfficeHost();
  };
}

/** A pane that has just been opened over a copy of the workbook. */
export interface OpenPane {
  readonly excel: OpenWorkbook;
  readonly host: OfficeHost;
  readonly session: Session;
}

export async function openPane(office: OfficeUnderTest, workbook: Workbook): Promise<OpenPane> {
  const excel = office.open(cloneWorkbook(workbook));
  const host = await createOfficeHost();
  await host.recover();
  return { excel, host, session: await openOn(host) };
}
