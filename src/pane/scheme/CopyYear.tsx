import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { Fold } from '../frame/Fold';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';

const useStyles = makeStyles({ row: { margin: '8px 0' } });

interface CopyYearProps {
  readonly year: number;
  /** Changes that are not applied would be lost, so they come first. */
  readonly hasDraft: boolean;
}

/** 复制到下一年度; asks once more where entries would be cleared. */
export function CopyYear({ year, hasDraft }: CopyYearProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { messages, session, run, isBusy } = usePane();
  const { copy } = messages.pane.schemeSheet;
  const [filled, setFilled] = useState<number | null>(null);
  const start = async (isClearing: boolean): Promise<void> => {
    const outcome = await run(
      () => session.copyScheme(year, isClearing),
      ({ done }) => (done ? undefined : null),
    );
    const stand = outcome?.issues.find((it) => it.code === 'scheme.entriesStand');
    setFilled(stand?.code === 'scheme.entriesStand' ? stand.params.units : null);
  };
  return (
    <Fold title={copy.title}>
      <p className={mergeClasses(text.small, text.second)}>{copy.hint}</p>
      {filled !== null && <p>{copy.clear(filled)}</p>}
      <Button
        size="small"
        className={styles.row}
        disabledFocusable={isBusy || hasDraft}
        onClick={() => void start(filled !== null)}
      >
        {filled === null ? copy.go(year) : copy.clearGo}
      </Button>
    </Fold>
  );
}
