import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  label: {
    display: 'inline-block',
    boxSizing: 'border-box',
    width: '44px',
    fontSize: '12px',
    lineHeight: '17px',
    textAlign: 'center',
    borderRadius: '4px',
    border: '1px solid',
    flexShrink: 0,
  },
  warning: {
    color: tokens.colorStatusWarningForeground1,
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderTopColor: tokens.colorStatusWarningBorder1,
    borderRightColor: tokens.colorStatusWarningBorder1,
    borderBottomColor: tokens.colorStatusWarningBorder1,
    borderLeftColor: tokens.colorStatusWarningBorder1,
  },
  danger: {
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    borderTopColor: tokens.colorStatusDangerBorder1,
    borderRightColor: tokens.colorStatusDangerBorder1,
    borderBottomColor: tokens.colorStatusDangerBorder1,
    borderLeftColor: tokens.colorStatusDangerBorder1,
  },
  neutral: {
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderTopColor: tokens.colorNeutralStroke2,
    borderRightColor: tokens.colorNeutralStroke2,
    borderBottomColor: tokens.colorNeutralStroke2,
    borderLeftColor: tokens.colorNeutralStroke2,
  },
});

/** A state as a small framed word: 待定, 有误, 未完成. */
export function StateLabel({
  tone,
  children,
}: {
  readonly tone: 'warning' | 'danger' | 'neutral';
  readonly children: string;
}) {
  const styles = useStyles();
  return <span className={mergeClasses(styles.label, styles[tone])}>{children}</span>;
}
