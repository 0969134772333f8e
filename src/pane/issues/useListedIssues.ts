import { useState } from 'react';
import type { Issue } from '../../base/issue';
import { listIssues, type ListedIssue } from './listedIssues';

/** The list of issues while it is looked at; `forget` leaves only those of now. */
export function useListedIssues(issues: readonly Issue[]): {
  readonly listed: readonly ListedIssue[];
  readonly forget: () => void;
} {
  const [seen, setSeen] = useState<readonly ListedIssue[]>([]);
  const listed = listIssues(seen, issues);
  if (listed !== seen) setSeen(listed);
  return { listed, forget: () => setSeen([]) };
}
