import { Checkbox, makeStyles, mergeClasses } from '@fluentui/react-components';
import { formatPoints } from '../../i18n/formatPoints';
import { formatTotal } from '../../i18n/formatTotal';
import { StateLabel } from '../frame/StateLabel';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';
import type { EntryUnit } from './entryList';
import { unitTone } from './unitTone';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '20px 44px 1fr auto',
    columnGap: '8px',
    alignItems: 'center',
    minHeight: '44px',
  },
  check: { marginLeft: '-8px' },
});

interface EntryRowProps {
  readonly entry: EntryUnit;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

/** A unit with the state of its sheet, to select for 评定完成 or to go to. */
export function EntryRow({ entry, isChosen, onChoose }: EntryRowProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { messages, session, attempt } = usePane();
  const { common, setup, notices } = messages.pane;
  const { unit, score, total } = entry;
  return (
    <li className={mergeClasses(styles.row, text.thinTop)}>
      <Checkbox
        className={styles.check}
        checked={isChosen}
        aria-label={notices.rowAction(setup.entries.select, unit.name)}
        onChange={(_, { checked }) => onChoose(checked === true)}
      />
      <StateLabel tone={unitTone[score.state]}>{common.unitStates[score.state]}</StateLabel>
      <div className={text.grow}>
        <p className={text.clip} title={unit.name}>
          {unit.name}
        </p>
        <p className={mergeClasses(text.small, text.second, text.clip)}>
          {total === null
            ? setup.entries.assessed(formatTotal(score.base), formatPoints(score.assessedPoints))
            : setup.entries.total(formatTotal(total))}
        </p>
      </div>
      <button
        type="button"
        className={mergeClasses(text.link, text.small)}
        aria-label={notices.rowAction(setup.entries.goTo, unit.name)}
        onClick={() => void attempt(() => session.revealEntry(unit.code))}
      >
        {setup.entries.goTo}
      </button>
    </li>
  );
}
