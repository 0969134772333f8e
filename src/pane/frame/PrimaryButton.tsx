import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowRight20Regular } from '@fluentui/react-icons/svg/arrow-right';
import type { ReactNode } from 'react';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  tall: { height: '48px' },
  // What is missing must be readable, though the button cannot be used yet.
  lacking: {
    color: tokens.colorNeutralForeground2,
    ':hover': { color: tokens.colorNeutralForeground2 },
    ':hover:active': { color: tokens.colorNeutralForeground2 },
  },
});

interface PrimaryButtonProps {
  /** What is still missing, said in place of the action; null where it can be done. */
  readonly lack?: string | null;
  /** Leads to another screen. */
  readonly isOnward?: boolean;
  readonly isTall?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** The one primary action of a screen. */
export function PrimaryButton(props: PrimaryButtonProps) {
  const { lack = null, isOnward = false, isTall = false, onClick, children } = props;
  const styles = useStyles();
  const { isBusy } = usePane();
  return (
    <Button
      appearance="primary"
      size="large"
      className={mergeClasses(isTall && styles.tall, lack !== null && styles.lacking)}
      disabledFocusable={lack !== null || isBusy}
      {...(isOnward ? { icon: <ArrowRight20Regular />, iconPosition: 'after' as const } : {})}
      onClick={onClick}
    >
      {lack ?? children}
    </Button>
  );
}
