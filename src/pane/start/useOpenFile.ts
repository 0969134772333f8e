import { useContext } from 'react';
import { usePane } from '../paneContext';
import { OpeningContext } from './openingContext';

/** Opens a file, reads it anew, or shows why it could not be opened. */
export function useOpenFile(): () => void {
  const { file, session, attempt, run, go } = usePane();
  const show = useContext(OpeningContext);
  return () =>
    void attempt(async () => {
      if (file === null) return;
      const issues = await file.open();
      show(issues);
      if (issues.length > 0) return;
      await run(() => session.refresh());
      go({ at: 'home' });
    });
}
