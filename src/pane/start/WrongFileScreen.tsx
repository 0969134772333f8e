import { Button, mergeClasses } from '@fluentui/react-components';
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

interface SchemeNameProps {
  readonly label: string;
  readonly title: string;
  readonly documentNumber: string;
}

function SchemeName({ label, title, documentNumber }: SchemeNameProps) {
  const text = useTextStyles();
  return (
    <div>
      <p className={mergeClasses(text.small, text.second)}>{label}</p>
      <p className={text.strong}>{title}</p>
      <p className={mergeClasses(text.small, text.second)}>{documentNumber}</p>
    </div>
  );
}

function Issues({ issues }: { readonly issues: readonly Issue[] }) {
  const styles = useStartStyles();
  const text = useTextStyles();
  const { messages, snapshot } = usePane();
  const { wrong } = messages.pane.file;
  return (
    <div className={styles.schemes}>
      {snapshot.scheme !== null && (
        <SchemeName
          label={wrong.ours}
          title={snapshot.scheme.title}
          documentNumber={snapshot.scheme.documentNumber}
        />
      )}
      {issues.map((issue, index) => {
        if (issue.code === 'workbook.foreign')
          return <SchemeName key={index} label={messages.pane.notices.inFile} {...issue.params} />;
        const { title, fix } = issueText(messages.issues, issue);
        return (
          <div key={index}>
            <p>{title}</p>
            <p className={mergeClasses(text.small, text.second)}>{fix}</p>
          </div>
        );
      })}
    </div>
  );
}

/** 出错态: the file was not opened, what is wrong with it, and one way on. */
export function WrongFileScreen({
  issues,
  onBack,
}: {
  readonly issues: readonly Issue[];
  readonly onBack: () => void;
}) {
  const styles = useStartStyles();
  const text = useTextStyles();
  const { messages, file } = usePane();
  const open = useOpenFile();
  const { wrong } = messages.pane.file;
  const isForeign = issues.some((it) => it.code === 'workbook.foreign');
  return (
    <Frame
      foot={
        <>
          {file !== null && <PrimaryButton onClick={open}>{wrong.another}</PrimaryButton>}
          <Button appearance="subtle" className={styles.under} onClick={onBack}>
            {messages.pane.common.back}
          </Button>
        </>
      }
    >
      <div className={mergeClasses(styles.middle, styles.upper)}>
        <span className={styles.drawing}>
          <SheetDrawing isDashed={false} />
          <ErrorCircle24Filled className={mergeClasses(text.bad, styles.alarm)} />
        </span>
        <ScreenTitle className={styles.title}>
          {isForeign ? wrong.title : wrong.cannotRead}
        </ScreenTitle>
        <p className={mergeClasses(text.second, styles.text)}>
          {isForeign && wrong.otherScheme}
          {isForeign && <br />}
          {wrong.unchanged}
        </p>
      </div>
      <Issues issues={issues} />
    </Frame>
  );
}
