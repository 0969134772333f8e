import { Button, mergeClasses } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import type { ReactNode } from 'react';
import { usePane } from '../paneContext';
import { NoticeBar } from './NoticeBar';
import { ScreenTitle } from './ScreenTitle';
import { useFrameStyles } from './useFrameStyles';

interface FrameProps {
  /** Absent where the body brings its own {@link ScreenTitle}. */
  readonly title?: string;
  /** Called instead of going home; null shows no way back. */
  readonly onBack?: (() => void) | null;
  /** At most two icon buttons. */
  readonly aside?: ReactNode;
  /** Stays in place above the part that scrolls. */
  readonly under?: ReactNode;
  /** One sentence above the primary button. */
  readonly why?: ReactNode;
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

function Head({ title, onBack, aside }: FrameProps) {
  const styles = useFrameStyles();
  const { messages, go } = usePane();
  return (
    <div className={styles.head}>
      {onBack !== null && (
        <Button
          appearance="subtle"
          icon={<ArrowLeft20Regular />}
          aria-label={messages.pane.common.back}
          onClick={onBack ?? (() => go({ at: 'home' }))}
        />
      )}
      <ScreenTitle className={mergeClasses(styles.title, onBack === null && styles.alone)}>
        {title}
      </ScreenTitle>
      {aside}
    </div>
  );
}

/** A screen: head, body that alone scrolls, foot with the one primary action. */
export function Frame(props: FrameProps) {
  const styles = useFrameStyles();
  const { messages } = usePane();
  return (
    <div className={styles.pane}>
      <header className={styles.top}>
        {props.title !== undefined && <Head {...props} />}
        {props.under}
        <NoticeBar />
      </header>
      <main className={styles.body} aria-label={messages.pane.notices.content}>
        {props.children}
      </main>
      {props.foot !== undefined && (
        <footer className={styles.foot}>
          {props.why !== undefined && <p className={styles.why}>{props.why}</p>}
          {props.foot}
        </footer>
      )}
    </div>
  );
}
