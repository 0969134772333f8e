import { mergeClasses } from '@fluentui/react-components';
import { ErrorCircle24Filled } from '@fluentui/react-icons/svg/error-circle';
import type { Issue } from '../../base/issue';
import { issueText } from '../../i18n/issueText';
import { Frame } from '../frame/Frame';
import { PrimaryButton } from '../frame/PrimaryButton';
import { ScreenTitle } from '../frame/ScreenTitle';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';
import { SheetDrawing } from './SheetDrawing';
import { useOpenFile } from './useOpenFile';
import { useStartStyles } from './useStartStyles';

interface UnreadScreenProps {
  readonly issues: readonly Issue[];
  readonly onRetry: () => void;
}

/** The workbook cannot be read, so nothing is offered that would write into it. */
export function UnreadScreen({ issues, onRetry }: UnreadScreenProps) {
  const styles = useStartStyles();
  const text = useTextStyles();
  const { messages, file } = usePane();
  const open = useOpenFile();
  const { unread, retry } = messages.pane.excel;
  return (
    <Frame
      foot={
        file === null ? (
          <PrimaryButton onClick={onRetry}>{retry}</PrimaryButton>
        ) : (
          <PrimaryButton onClick={open}>{messages.pane.file.wrong.another}</PrimaryButton>
        )
      }
    >
      <div className={mergeClasses(styles.middle, styles.upper)}>
        <span className={styles.drawing}>
          <SheetDrawing isDashed={false} />
          <ErrorCircle24Filled className={mergeClasses(text.bad, styles.alarm)} />
        </span>
        <ScreenTitle className={styles.title}>{unread.title}</ScreenTitle>
        <p className={mergeClasses(text.second, styles.text)}>{unread.text}</p>
      </div>
      <div className={styles.schemes}>
        {issues.map((issue, index) => {
          const words = issueText(messages.issues, issue);
          return (
            <div key={index}>
              <p>{words.title}</p>
              <p className={mergeClasses(text.small, text.second)}>{words.fix}</p>
            </div>
          );
        })}
      </div>
    </Frame>
  );
}
