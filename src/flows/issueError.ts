import type { Issue } from '../base/issue';
import { HostError } from '../workbook/host';
import { hostIssue } from './hostIssue';

/** Thrown, by what has no outcome to put it in, for what a person can mend. */
export class IssueError extends Error {
  override readonly name = 'IssueError';
  readonly issue: Issue;
  constructor(issue: Issue) {
    super(issue.code);
    this.issue = issue;
  }
}

/** What the work gives. @throws {IssueError} where the host refuses or fails. */
export async function orIssue<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof HostError ? new IssueError(hostIssue(error)) : error;
  }
}
