import { Button, Field, Input, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { lacksPoints } from '../../scheme/lacksPoints';
import type { Scheme, Table } from '../../scheme/scheme';
import { Fold } from '../frame/Fold';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';

const useStyles = makeStyles({ row: { margin: '8px 0' }, total: { width: '96px' } });

/** What most tables add up to. */
const usualTotal = 100;

/** 均分分值, for each table that lacks points; nothing where none does. */
export function SplitPoints({ scheme }: { readonly scheme: Scheme }) {
  const text = useTextStyles();
  const { messages } = usePane();
  const { split } = messages.pane.schemeSheet;
  const tables = scheme.tables.filter(lacksPoints);
  if (tables.length === 0) return null;
  return (
    <Fold title={split.title}>
      <p className={mergeClasses(text.small, text.second)}>{split.hint}</p>
      {tables.map((it) => (
        <SplitTable key={it.id} table={it} />
      ))}
    </Fold>
  );
}

function SplitTable({ table }: { readonly table: Table }) {
  const styles = useStyles();
  const { messages, session, run, isBusy } = usePane();
  const { split } = messages.pane.schemeSheet;
  const [typed, setTyped] = useState(String(table.points ?? usualTotal));
  const total = Number(typed);
  const isPoints = typed.trim() !== '' && total > 0 && total <= 1000;
  return (
    <div className={styles.row}>
      {table.points === null && (
        <Field label={split.total}>
          <Input
            className={styles.total}
            inputMode="decimal"
            value={typed}
            onChange={(_, { value }) => setTyped(value)}
          />
        </Field>
      )}
      <Button
        size="small"
        disabledFocusable={isBusy || !isPoints}
        onClick={() => void run(() => session.splitPoints(table.id, total))}
      >
        {split.go(table.name)}
      </Button>
    </div>
  );
}
