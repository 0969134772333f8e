import type { Workbook } from './model';

/** A workbook equal to this one that shares nothing with it; nobody listens to it. */
export function cloneWorkbook(workbook: Workbook): Workbook {
  const listeners = [...workbook.listeners];
  // Functions cannot be cloned, and those who listen to one workbook have no interest in the other.
  workbook.listeners.clear();
  try {
    return structuredClone(workbook);
  } finally {
    for (const it of listeners) workbook.listeners.add(it);
  }
}
