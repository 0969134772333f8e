import { Field, makeStyles, mergeClasses, Select } from '@fluentui/react-components';
import type { ColumnRole } from '../../scheme/paste/columnRoles';
import { columnName } from '../../scheme/paste/readTable';
import { Fold } from '../frame/Fold';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';
import type { PasteWork } from './pasteWork';

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '8px', padding: '4px 0 8px' },
  field: { minWidth: '0' },
});

const all: readonly ColumnRole[] = [
  'level',
  'points',
  'criterion',
  'evidence',
  'responsible',
  'left',
];

interface ColumnRolesProps {
  readonly work: PasteWork;
  /** Answers go with the reading that asked for them. */
  readonly onChange: (change: Pick<PasteWork, 'roles' | 'answers'>) => void;
}

/** What each column is read as, to be changed where it was read wrongly. */
export function ColumnRoles({ work, onChange }: ColumnRolesProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { messages } = usePane();
  const { paste } = messages.pane;
  const set = (column: number, value: string): void => {
    const role = all.find((it) => it === value) ?? 'left';
    onChange({ roles: work.roles.map((it, at) => (at === column ? role : it)), answers: {} });
  };
  return (
    <Fold title={paste.columns}>
      <p className={mergeClasses(text.small, text.second)}>{paste.columnsHint}</p>
      <div className={styles.fields}>
        {work.roles.map((role, column) => (
          <Field key={column} className={styles.field} label={columnName(work.table, column)}>
            <Select value={role} onChange={(_, { value }) => set(column, value)}>
              {all.map((it) => (
                <option key={it} value={it}>
                  {paste.roles[it]}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      </div>
    </Fold>
  );
}
