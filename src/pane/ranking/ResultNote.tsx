import { mergeClasses } from '@fluentui/react-components';
import { formatPoints } from '../../i18n/formatPoints';
import type { RankRow } from '../../scoring/unitScore';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';

/** Under a unit's line: its band, what its total counts above, and that somebody set it; nothing where there is none of it. */
export function ResultNote({ row }: { readonly row: RankRow }) {
  const text = useTextStyles();
  const { results } = usePane().messages.pane;
  const { band, converted, override } = row;
  const parts = [
    ...(band === null ? [] : [results.band(band.name)]),
    ...(converted === null ? [] : [results.converted(formatPoints(converted))]),
    ...(override.points === null ? [] : [results.override]),
  ];
  if (parts.length === 0) return null;
  return <span className={mergeClasses(text.small, text.second)}>{parts.join(' \u00b7 ')}</span>;
}
