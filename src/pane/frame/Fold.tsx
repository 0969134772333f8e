import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState, type ReactNode } from 'react';
import { useTextStyles } from './useTextStyles';

const useStyles = makeStyles({
  button: {
    display: 'flex',
    alignItems: 'center',
    width: '100%',
    padding: '10px 0',
    border: '0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: 'transparent',
    color: 'inherit',
    fontFamily: 'inherit',
    fontSize: 'inherit',
    lineHeight: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
  },
});

/** A titled part that opens on demand. */
export function Fold({
  title,
  children,
}: {
  readonly title: ReactNode;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <section>
      <button
        type="button"
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        <span className={text.grow}>{title}</span>
        <Chevron className={mergeClasses(text.muted, text.icon)} />
      </button>
      {isOpen && <div id={id}>{children}</div>}
    </section>
  );
}
