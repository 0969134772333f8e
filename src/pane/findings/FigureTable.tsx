import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTextStyles } from '../frame/useTextStyles';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: '12px',
    lineHeight: '18px',
    marginTop: '8px',
    '& th': {
      fontWeight: 400,
      color: tokens.colorNeutralForeground2,
      textAlign: 'right',
      verticalAlign: 'bottom',
      padding: '2px 0 4px 6px',
    },
    '& td': {
      padding: '4px 0 4px 6px',
      textAlign: 'right',
      fontSize: '14px',
      whiteSpace: 'nowrap',
      borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    },
    '& th:first-child, & td:first-child': { textAlign: 'left', paddingLeft: '0' },
    '& td:first-child': {
      fontSize: '12px',
      whiteSpace: 'pre-wrap',
      color: tokens.colorNeutralForeground2,
    },
  },
});

/** A row of figures; `tone` marks the one that wants attention. */
export interface FigureRow {
  readonly cells: readonly string[];
  readonly tone?: 'sum' | 'off';
}

interface FigureTableProps {
  readonly columns: readonly string[];
  readonly rows: readonly FigureRow[];
}

/** The figures of a finding: the first column says what, the others are right-aligned. */
export function FigureTable({ columns, rows }: FigureTableProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const toneOf = (row: FigureRow, column: number): string | false => {
    if (row.tone === 'sum') return column !== 1 && text.strong;
    return row.tone === 'off' && column === columns.length - 1 && text.bad;
  };
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.cells.join('|')}>
            {row.cells.map((cell, column) => (
              <td key={columns[column]} className={mergeClasses(toneOf(row, column))}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
