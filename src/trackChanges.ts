import type { FileHost } from './fileHost';

/** A host that knows whether its workbook holds what no file has. */
export interface TrackedHost extends FileHost {
  /** Whether the workbook was changed since it was opened, made or written as a file. */
  readonly isChanged: () => boolean;
}

/** Watches what people and actions do to the workbook. */
export function trackChanges(host: FileHost): TrackedHost {
  let isChanged = false;
  const after = async <T>(isChangedThen: boolean, work: Promise<T>): Promise<T> => {
    const done = await work;
    isChanged = isChangedThen;
    return done;
  };
  host.onEdit(() => {
    isChanged = true;
  });
  return {
    ...host,
    render: (plan, options) => after(true, host.render(plan, options)),
    write: (edits) => after(true, host.write(edits)),
    restore: (backup) => after(true, host.restore(backup)),
    open: (bytes, name) => after(false, host.open(bytes, name)),
    create: () => after(false, host.create()),
    toBytes: () => after(false, host.toBytes()),
    isChanged: () => isChanged,
  };
}
