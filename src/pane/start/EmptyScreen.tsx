import { Button, mergeClasses } from '@fluentui/react-components';
import { BookQuestionMark20Regular } from '@fluentui/react-icons/svg/book-question-mark';
import { Frame } from '../frame/Frame';
import { ScreenTitle } from '../frame/ScreenTitle';
import { useTextStyles } from '../frame/useTextStyles';
import type { FileActions } from '../fileActions';
import { usePane } from '../paneContext';
import { SheetDrawing } from './SheetDrawing';
import { useOpenFile } from './useOpenFile';
import { useStartStyles } from './useStartStyles';

/** 空态: no workbook of ours is open; open one, or make a new one and choose its scheme. */
export function EmptyScreen({ file }: { readonly file: FileActions }) {
  const styles = useStartStyles();
  const text = useTextStyles();
  const { messages, session, go, run, attempt, isBusy } = usePane();
  const open = useOpenFile();
  const { empty } = messages.pane.file;
  const create = () =>
    void attempt(async () => {
      const issues = await file.create();
      if (issues.length > 0) return;
      await run(() => session.refresh());
      go({ at: 'scheme' });
    });
  return (
    <Frame
      foot={
        <Button
          appearance="subtle"
          className={styles.quiet}
          icon={<BookQuestionMark20Regular />}
          onClick={() => go({ at: 'manual' })}
        >
          {empty.firstTime}
        </Button>
      }
    >
      <div className={styles.middle}>
        <SheetDrawing isDashed />
        <ScreenTitle className={styles.title}>{empty.title}</ScreenTitle>
        <p className={mergeClasses(text.second, styles.text)}>{empty.text}</p>
        <div className={styles.actions}>
          <Button appearance="primary" size="large" disabledFocusable={isBusy} onClick={open}>
            {empty.open}
          </Button>
          <Button
            appearance="subtle"
            className={styles.quiet}
            disabledFocusable={isBusy}
            onClick={create}
          >
            {empty.create}
          </Button>
        </div>
      </div>
    </Frame>
  );
}
