import { Button, Field, makeStyles, Textarea } from '@fluentui/react-components';
import type { Group } from '../../scheme/scheme';
import { Frame } from '../frame/Frame';
import { KeptNote } from '../frame/KeptNote';
import { PrimaryButton } from '../frame/PrimaryButton';
import { usePane } from '../paneContext';
import { useKept } from '../useKept';
import { rosterChange } from './rosterChange';

const useStyles = makeStyles({
  area: { '& textarea': { minHeight: '320px', maxHeight: 'none' } },
  official: { alignSelf: 'flex-start', marginTop: '8px', minWidth: '0', fontWeight: 400 },
});

interface PasteRosterScreenProps {
  readonly group: Group;
  /** Names of its active units, in roster order. */
  readonly active: readonly string[];
  readonly onClose: () => void;
}

/** The whole roster of a group as text, one name a line; says beforehand what would change. */
export function PasteRosterScreen({ group, active, onClose }: PasteRosterScreenProps) {
  const styles = useStyles();
  const { messages, session, run } = usePane();
  const kept = useKept('roster', group.id, active.join('\n'));
  const { text: names, setText: setNames } = kept;
  const { units } = messages.pane.setup;
  const change = rosterChange(names, active);
  const save = async (): Promise<void> => {
    const outcome = await run(() => session.setRoster(group.id, change.names));
    if (outcome?.done !== true) return;
    kept.drop();
    onClose();
  };
  return (
    <Frame
      title={group.name}
      onBack={onClose}
      why={`${units.count(change.names.length)}  ${messages.pane.notices.rosterChange(change)}`}
      foot={
        <PrimaryButton
          lack={change.names.length === 0 ? units.namesLabel : null}
          onClick={() => void save()}
        >
          {units.save}
        </PrimaryButton>
      }
    >
      <KeptNote kept={kept} />
      <Field label={units.namesLabel} hint={units.namesHint}>
        <Textarea
          className={styles.area}
          value={names}
          onChange={(_, { value }) => setNames(value)}
        />
      </Field>
      <Button
        size="small"
        className={styles.official}
        onClick={() => setNames(group.units.map((it) => it.name).join('\n'))}
      >
        {units.useOfficial}
      </Button>
    </Frame>
  );
}
