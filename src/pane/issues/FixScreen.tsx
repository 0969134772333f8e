import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Issue } from '../../base/issue';
import { Frame } from '../frame/Frame';
import { PrimaryButton } from '../frame/PrimaryButton';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    '& th': {
      fontSize: '12px',
      lineHeight: '18px',
      fontWeight: 400,
      textAlign: 'left',
      color: tokens.colorNeutralForeground2,
      padding: '2px 8px 4px 0',
    },
    '& td': {
      padding: '7px 8px 7px 0',
      verticalAlign: 'top',
      overflowWrap: 'anywhere',
      borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    },
  },
});

interface FixScreenProps {
  readonly issues: readonly Issue[];
  readonly onClose: () => void;
}

/** What 一并改正 would write, old and new value of each cell, before anything is written. */
export function FixScreen({ issues, onClose }: FixScreenProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { messages, session, run } = usePane();
  const { preview } = messages.pane.issues;
  const previews = session.previewFixes(issues);
  const write = async (): Promise<void> => {
    const outcome = await run(() => session.applyFixes(previews.map((it) => it.issue)));
    if (outcome?.done === true) onClose();
  };
  return (
    <Frame
      title={preview.title}
      onBack={onClose}
      foot={
        <PrimaryButton
          lack={previews.length === 0 ? messages.pane.issues.empty.title : null}
          onClick={() => void write()}
        >
          {preview.write(previews.length)}
        </PrimaryButton>
      }
    >
      <table className={styles.table}>
        <thead>
          <tr>
            {preview.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {previews.map(({ sheet, cell, before, after }, index) => (
            <tr key={index}>
              <td>
                {sheet}
                <p className={mergeClasses(text.small, text.second)}>{cell}</p>
              </td>
              <td className={text.second}>{before === '' ? preview.blank : before}</td>
              <td className={text.strong}>{after === '' ? preview.blank : after}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Frame>
  );
}
