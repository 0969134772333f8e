import { useContext } from 'react';
import { usePane } from '../paneContext';
import { OpeningContext } from './openingContext';

/** Opens a file, reads it anew and names what the page does not show of it, or shows why it could not be opened. */
export function useOpenFile(): () => void {
  const { file, messages, session, attempt, run, go } = usePane();
  const show = useContext(OpeningContext);
  return () =>
    void attempt(async () => {
      if (file === null) return;
      const issues = await file.open();
      const errors = issues.filter((it) => it.severity === 'error');
      show(errors);
      if (errors.length > 0) return;
      go({ at: 'home' });
      const reread = async () => {
        const outcome = await session.refresh();
        return { ...outcome, issues: [...outcome.issues, ...issues] };
      };
      await run(reread, () => (issues.length === 0 ? undefined : messages.pane.file.opened));
    });
}
