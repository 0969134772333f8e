import { Field, Input, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { pastedSum } from '../../scheme/paste/pastedSum';
import type { PasteReading } from '../../scheme/paste/readTable';
import { leavesBelow } from '../../scheme/paste/tableOfPaste';
import type { Table } from '../../scheme/scheme';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';
import { ColumnRoles } from './ColumnRoles';
import { NoteList } from './NoteList';
import type { PasteTarget, PasteWork } from './pasteWork';
import { QuestionList } from './QuestionList';
import { TreePreview } from './TreePreview';

const useStyles = makeStyles({
  table: {
    marginTop: '16px',
    paddingTop: '12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  fields: { display: 'grid', rowGap: '8px', marginTop: '8px' },
});

interface PastedTableProps {
  readonly number: number;
  readonly work: PasteWork;
  readonly reading: PasteReading;
  /** Tables that it may replace; null where it goes into a new scheme. */
  readonly tables: readonly Table[] | null;
  readonly onChange: (change: Partial<PasteWork>) => void;
}

/** One table of a paste: what it becomes, what must be settled, what was mended, and the tree. */
export function PastedTable({ number, work, reading, tables, onChange }: PastedTableProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { messages } = usePane();
  const { paste, common } = messages.pane;
  const { tree, notes, questions } = reading;
  const leaves = tree.branches.flatMap(leavesBelow);
  const sum = pastedSum({ branches: tree.branches, leaves: [] });
  const total = tree.scale === 'percent' ? `${sum}%` : common.points(String(sum));
  const { caption, target, group } = work;
  const title = caption.title === '' ? paste.table(number) : caption.title;
  return (
    <section className={styles.table} aria-label={title}>
      <h2 className={text.heading}>{title}</h2>
      <p className={mergeClasses(text.small, text.second)}>
        {paste.counts(leaves.length, tree.branches.length, sum === null ? null : total)}
      </p>
      <div className={styles.fields}>
        <Field label={paste.target}>
          <Select
            value={valueOf(target)}
            onChange={(_, { value }) => onChange({ target: targetOf(value, tables) })}
          >
            <option value="">{paste.targetNone}</option>
            {tables === null && <option value="new">{paste.targetNew}</option>}
            {tables?.map((it) => (
              <option key={it.id} value={`table ${it.id}`}>
                {paste.targetTable(it.name)}
              </option>
            ))}
          </Select>
        </Field>
        {target?.to === 'new' && (
          <Field label={paste.group}>
            <Input value={group} onChange={(_, { value }) => onChange({ group: value })} />
          </Field>
        )}
      </div>
      {target !== null && (
        <>
          <QuestionList
            questions={questions}
            answers={work.answers}
            onAnswer={(answers) => onChange({ answers })}
          />
          <NoteList notes={notes} />
          <TreePreview tree={tree} />
          <ColumnRoles work={work} onChange={onChange} />
        </>
      )}
    </section>
  );
}

function valueOf(target: PasteTarget | null): string {
  if (target === null) return '';
  return target.to === 'new' ? 'new' : `table ${target.id}`;
}

function targetOf(value: string, tables: readonly Table[] | null): PasteTarget | null {
  if (value === 'new') return { to: 'new' };
  const table = tables?.find((it) => value === `table ${it.id}`);
  return table === undefined ? null : { to: 'table', id: table.id };
}
