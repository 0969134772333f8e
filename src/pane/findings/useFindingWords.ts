import type { Finding } from '../../base/finding';
import { findingText, type FindingWords } from '../../i18n/findingText';
import { placeName } from '../../scheme/placeName';
import { usePane } from '../paneContext';

/** The words of a finding in the language of the pane, leaves and indicators by their names. */
export function useFindingWords(finding: Finding): FindingWords {
  const { messages, snapshot } = usePane();
  const { scheme } = snapshot;
  return findingText(messages.findings, finding, (key) =>
    scheme === null ? key : placeName(scheme, key),
  );
}
