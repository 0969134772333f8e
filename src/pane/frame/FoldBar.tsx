import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { PanelRightContract20Regular } from '@fluentui/react-icons/svg/panel-right-contract';
import type { Messages } from '../../i18n/messages';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    flexShrink: 0,
    padding: '2px 10px 2px 16px',
    fontSize: '12px',
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface FoldBarProps {
  readonly messages: Messages;
  /** Without it there is no bar. */
  readonly onFold: (() => void) | undefined;
}

/** Above every screen, also a crashed one: a docked pane of WPS can leave the ribbon dead until it is folded away. */
export function FoldBar({ messages, onFold }: FoldBarProps) {
  const styles = useStyles();
  const { product, fold } = messages.pane.common;
  if (onFold === undefined) return null;
  return (
    <div className={styles.bar}>
      {product}
      <Button
        appearance="subtle"
        size="small"
        icon={<PanelRightContract20Regular />}
        iconPosition="after"
        onClick={onFold}
      >
        {fold}
      </Button>
    </div>
  );
}
