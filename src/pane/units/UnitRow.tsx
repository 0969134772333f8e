import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { RosterUnit } from '../../scoring/evaluation';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';
import { NameForm } from './NameForm';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: '4px', minHeight: '36px' },
  button: { minWidth: '0', fontWeight: 400 },
  number: { width: '20px', flexShrink: 0 },
});

interface UnitRowProps {
  readonly unit: RosterUnit;
  /** Its place in the roster, from 1; null where it has left. */
  readonly number: number | null;
}

/** A unit of the roster: rename it, take it out of the evaluation, bring it back. */
export function UnitRow({ unit, number }: UnitRowProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { messages, session, run, isBusy } = usePane();
  const [isRenaming, setIsRenaming] = useState(false);
  const { units } = messages.pane.setup;
  const { rowAction } = messages.pane.notices;
  const isActive = unit.status === 'active';
  const setStatus = () =>
    void run(() => session.setUnitStatus(unit.code, isActive ? 'withdrawn' : 'active'));
  const rename = async (name: string): Promise<boolean> => {
    const outcome = await run(() => session.renameUnit(unit.code, name));
    const isDone = outcome?.done === true;
    if (isDone) setIsRenaming(false);
    return isDone;
  };
  const statusAction = isActive ? units.withdraw : units.restore;
  return (
    <li className={text.thinTop}>
      <div className={styles.row}>
        <span className={mergeClasses(styles.number, text.small, text.second)}>{number}</span>
        <span className={mergeClasses(text.grow, !isActive && text.second)}>{unit.name}</span>
        {isActive && (
          <Button
            size="small"
            appearance="subtle"
            className={styles.button}
            aria-label={rowAction(units.rename, unit.name)}
            aria-expanded={isRenaming}
            onClick={() => setIsRenaming(!isRenaming)}
          >
            {units.rename}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          className={styles.button}
          aria-label={rowAction(statusAction, unit.name)}
          title={isActive ? units.withdrawNote : undefined}
          disabledFocusable={isBusy}
          onClick={setStatus}
        >
          {statusAction}
        </Button>
      </div>
      {isRenaming && (
        <NameForm
          label={units.renameLabel(unit.name)}
          action={units.rename}
          start={unit.name}
          keep={['rename', unit.code]}
          onSave={rename}
          onCancel={() => setIsRenaming(false)}
        />
      )}
    </li>
  );
}
