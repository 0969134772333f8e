import type { Finding } from '../../base/finding';
import { findingText, type FindingWords } from '../../i18n/findingText';
import { placeName } from '../../scheme/placeName';
import { usePane } from '../paneContext';

/** What gives the words of a finding in the language of the pane, leaves and indicators by their names. */
export function useFindingText(): (finding: Finding) => FindingWords {
  const { messages, snapshot } = usePane();
  const { scheme } = snapshot;
  const nameOf = (key: string) => (scheme === null ? key : placeName(scheme, key));
  return (finding) => findingText(messages.findings, finding, nameOf);
}

/** The words of one finding, as `useFindingText` gives them. */
export function useFindingWords(finding: Finding): FindingWords {
  return useFindingText()(finding);
}
