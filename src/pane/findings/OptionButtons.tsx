import { Button, makeStyles } from '@fluentui/react-components';
import type { Finding } from '../../base/finding';
import { optionText } from '../../i18n/optionText';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  options: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginTop: '6px' },
  option: { minWidth: '0', maxWidth: '100%', fontWeight: 400 },
});

interface OptionButtonsProps {
  readonly finding: Finding;
  readonly onOpen: (option: string) => void;
}

/** The options of a finding that is not open: a click opens it with that one chosen, and records nothing. */
export function OptionButtons({ finding, onOpen }: OptionButtonsProps) {
  const styles = useStyles();
  const { messages } = usePane();
  if (finding.options.length === 0) return null;
  return (
    <div className={styles.options}>
      {finding.options.map(({ id }) => (
        <Button key={id} size="small" className={styles.option} onClick={() => onOpen(id)}>
          {optionText(messages.findings, finding, id)?.label ?? id}
        </Button>
      ))}
    </div>
  );
}
