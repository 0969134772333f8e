import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowSync20Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { BookQuestionMark20Regular } from '@fluentui/react-icons/svg/book-question-mark';
import { Calculator20Regular } from '@fluentui/react-icons/svg/calculator';
import { ClipboardTextLtr20Regular } from '@fluentui/react-icons/svg/clipboard-text-ltr';
import { History20Regular } from '@fluentui/react-icons/svg/history';
import { TableEdit20Regular } from '@fluentui/react-icons/svg/table-edit';
import type { ComponentType } from 'react';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  tools: { display: 'grid', gridTemplateColumns: 'repeat(3, 1fr)', margin: '8px -8px 0' },
  tool: { minWidth: '0', fontWeight: 400, justifyContent: 'flex-start' },
});

/** 得分说明, 扣分台账, 方案表, 操作记录, 重新核对, 使用手册. */
export function HomeTools() {
  const { messages, session, go, run, isBusy } = usePane();
  const { tools } = messages.pane.home;
  const recheck = async (): Promise<void> => {
    await run(
      () => session.refresh(),
      (outcome) => messages.pane.notices.recheck(outcome.snapshot.issues.length),
    );
  };
  const styles = useStyles();
  return (
    <div className={styles.tools}>
      <Tool
        icon={Calculator20Regular}
        label={tools.explain}
        onClick={() => go({ at: 'explain' })}
      />
      <Tool
        icon={ClipboardTextLtr20Regular}
        label={tools.events}
        onClick={() => go({ at: 'events' })}
      />
      <Tool
        icon={TableEdit20Regular}
        label={tools.scheme}
        onClick={() => go({ at: 'schemeSheet' })}
      />
      <Tool
        icon={History20Regular}
        label={tools.log}
        isBusy={isBusy}
        onClick={() => void run(() => session.openLog())}
      />
      <Tool
        icon={ArrowSync20Regular}
        label={tools.recheck}
        isBusy={isBusy}
        onClick={() => void recheck()}
      />
      <Tool
        icon={BookQuestionMark20Regular}
        label={tools.manual}
        onClick={() => go({ at: 'manual' })}
      />
    </div>
  );
}

interface ToolProps {
  readonly icon: ComponentType;
  readonly label: string;
  readonly isBusy?: boolean;
  readonly onClick: () => void;
}

function Tool({ icon: Icon, label, isBusy = false, onClick }: ToolProps) {
  const styles = useStyles();
  return (
    <Button
      appearance="subtle"
      size="small"
      className={styles.tool}
      icon={<Icon />}
      disabledFocusable={isBusy}
      onClick={onClick}
    >
      {label}
    </Button>
  );
}
