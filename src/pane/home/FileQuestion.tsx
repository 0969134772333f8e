import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import type { Issue } from '../../base/issue';
import { IssueNotes } from '../frame/IssueNotes';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  box: {
    flexBasis: '100%',
    margin: '4px 6px 0 0',
    padding: '10px 12px',
    borderRadius: '6px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' },
});

interface FileQuestionProps {
  readonly title?: string;
  readonly text?: string;
  readonly issues?: readonly Issue[];
  readonly go: string;
  /** What keeps everything. */
  readonly instead?: { readonly label: string; readonly act: () => void };
  readonly onGo: () => void;
  readonly onClose: () => void;
}

/** Asks, before something is lost, whether to go on; Escape is no. */
export function FileQuestion(props: FileQuestionProps) {
  const { title, text: words, issues = [], go, instead, onGo, onClose } = props;
  const styles = useStyles();
  const text = useTextStyles();
  const { messages } = usePane();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  useEffect(() => {
    const leave = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onClose();
    };
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [onClose]);
  const after = (act: () => void) => () => {
    onClose();
    act();
  };
  return (
    <div ref={box} role="alertdialog" tabIndex={-1} aria-labelledby={id} className={styles.box}>
      <div id={id}>
        {title !== undefined && <p className={text.strong}>{title}</p>}
        {words !== undefined && <p className={mergeClasses(text.small, text.second)}>{words}</p>}
        <IssueNotes issues={issues} />
      </div>
      <div className={styles.buttons}>
        {instead !== undefined && (
          <Button appearance="primary" size="small" onClick={after(instead.act)}>
            {instead.label}
          </Button>
        )}
        <Button size="small" onClick={after(onGo)}>
          {go}
        </Button>
        <Button appearance="subtle" size="small" onClick={onClose}>
          {messages.pane.common.cancel}
        </Button>
      </div>
    </div>
  );
}
