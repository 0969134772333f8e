import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Finding } from '../../base/finding';
import { useTextStyles } from '../frame/useTextStyles';
import { FindingPlace } from './FindingPlace';
import { OptionButtons } from './OptionButtons';
import { useFindingWords } from './useFindingWords';

const useStyles = makeStyles({ item: { paddingBottom: '10px' } });

interface ReferenceFindingProps {
  readonly finding: Finding;
  readonly onOpen: (option: string) => void;
}

/** A finding that waits for no decision; where there is a choice all the same, it can be made. */
export function ReferenceFinding({ finding, onOpen }: ReferenceFindingProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { title, explanation } = useFindingWords(finding);
  return (
    <li className={styles.item}>
      <p>
        {title} <FindingPlace finding={finding} title={title} />
      </p>
      <p className={mergeClasses(text.small, text.second)}>{explanation}</p>
      <OptionButtons finding={finding} onOpen={onOpen} />
    </li>
  );
}
