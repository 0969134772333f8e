import { Checkbox, makeStyles, mergeClasses } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { SuggestedPlace } from '../../scheme/suggest/suggestion';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  box: { margin: '0 0 0 -8px' },
  note: { display: 'flex', gap: '6px', margin: '4px 0' },
});

interface JudgedNoteProps {
  readonly place: SuggestedPlace;
  readonly isJudged: boolean;
  readonly onChange: (isJudged: boolean) => void;
}

/** What becomes of 评分, which stands there now, with the choice to keep it where the criterion says more than the rules. */
export function JudgedNote({ place, isJudged, onChange }: JudgedNoteProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { suggest } = usePane().messages.pane;
  const { placeholder, suggestions, hasMore, isZeroOnly } = place;
  const rules = suggestions.filter((it) => it.rule !== null);
  if (placeholder === null || rules.length === 0) return null;
  const isReplaced = rules.some((it) => it.replaces);
  const fate = isReplaced && !isJudged ? suggest.replaces : suggest.keeps;
  return (
    <>
      {isZeroOnly && (
        <p className={mergeClasses(text.small, styles.note)}>
          <Warning16Filled className={mergeClasses(text.warn, text.icon)} />
          <span className={text.grow}>{suggest.zeroOnly}</span>
        </p>
      )}
      <p className={mergeClasses(text.small, text.second)}>{fate(placeholder)}</p>
      {isReplaced && hasMore && (
        <Checkbox
          className={styles.box}
          checked={isJudged}
          label={suggest.keepJudged}
          onChange={(_, { checked }) => onChange(checked === true)}
        />
      )}
    </>
  );
}
