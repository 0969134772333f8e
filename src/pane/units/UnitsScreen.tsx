import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { ClipboardPaste20Regular } from '@fluentui/react-icons/svg/clipboard-paste';
import { ClipboardTextLtr20Regular } from '@fluentui/react-icons/svg/clipboard-text-ltr';
import { useState } from 'react';
import type { Scheme } from '../../scheme/scheme';
import type { Evaluation } from '../../scoring/evaluation';
import { FinalNote } from '../frame/FinalNote';
import { Frame } from '../frame/Frame';
import { PrimaryButton } from '../frame/PrimaryButton';
import { GroupChips } from '../frame/GroupChips';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';
import { NameForm } from './NameForm';
import { PasteRosterScreen } from './PasteRosterScreen';
import { RosterIssues } from './RosterIssues';
import { UnitRow } from './UnitRow';

const useStyles = makeStyles({
  tools: { display: 'flex', gap: '4px', margin: '4px -8px' },
  tool: { minWidth: '0', fontWeight: 400 },
});

interface UnitsScreenProps {
  readonly scheme: Scheme;
  readonly evaluation: Evaluation;
}

/** 单位: the roster of each group. */
export function UnitsScreen({ scheme, evaluation }: UnitsScreenProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { messages, session, snapshot, run, go } = usePane();
  const [group, choose] = useState(scheme.groups[0]?.id ?? '');
  const [mode, setMode] = useState<'list' | 'add' | 'paste'>('list');
  const texts = messages.pane.setup.units;
  const units = evaluation.roster.filter((it) => it.group === group);
  const active = units.filter((it) => it.status === 'active');
  const withdrawn = units.filter((it) => it.status === 'withdrawn');
  const chosen = scheme.groups.find((it) => it.id === group);
  if (mode === 'paste' && chosen !== undefined)
    return (
      <PasteRosterScreen
        group={chosen}
        active={active.map((it) => it.name)}
        onClose={() => setMode('list')}
      />
    );
  const add = async (name: string): Promise<boolean> =>
    (await run(() => session.addUnit(group, name)))?.done === true;
  return (
    <Frame
      title={texts.title}
      under={<GroupChips scheme={scheme} evaluation={evaluation} group={group} onChoose={choose} />}
      foot={
        <PrimaryButton isOnward onClick={() => go({ at: 'insert' })}>
          {texts.next}
        </PrimaryButton>
      }
    >
      <FinalNote evaluation={evaluation} group={group} />
      <p className={mergeClasses(text.small, text.second)}>{texts.intro}</p>
      <div className={styles.tools}>
        <Button
          size="small"
          appearance="subtle"
          className={styles.tool}
          icon={<Add20Regular />}
          aria-expanded={mode === 'add'}
          onClick={() => setMode(mode === 'add' ? 'list' : 'add')}
        >
          {texts.add}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          className={styles.tool}
          icon={<ClipboardPaste20Regular />}
          onClick={() => setMode('paste')}
        >
          {texts.edit}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          className={styles.tool}
          icon={<ClipboardTextLtr20Regular />}
          onClick={() => go({ at: 'events' })}
        >
          {texts.events}
        </Button>
      </div>
      {mode === 'add' && (
        <NameForm
          label={texts.addLabel}
          action={texts.add}
          start=""
          keep={['unit', group]}
          key={group}
          onSave={add}
          onCancel={() => setMode('list')}
        />
      )}
      <RosterIssues
        issues={snapshot.issues.filter((it) => it.code.startsWith('roster.'))}
        evaluation={evaluation}
      />
      <ol className={text.list}>
        {active.map((unit, index) => (
          <UnitRow key={unit.code} unit={unit} number={index + 1} />
        ))}
      </ol>
      {withdrawn.length > 0 && (
        <>
          <h2 className={text.label}>{texts.withdrawn}</h2>
          <ul className={text.list}>
            {withdrawn.map((unit) => (
              <UnitRow key={unit.code} unit={unit} number={null} />
            ))}
          </ul>
        </>
      )}
    </Frame>
  );
}
