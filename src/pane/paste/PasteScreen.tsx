import { mergeClasses } from '@fluentui/react-components';
import type { Outcome } from '../../flows/session';
import { Frame } from '../frame/Frame';
import { PrimaryButton } from '../frame/PrimaryButton';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';
import { PasteBox } from './PasteBox';
import { PasteModeFields } from './PasteModeFields';
import { PastedTable } from './PastedTable';
import { pasteLack, type UsedTable } from './pasteLack';
import { readingOf } from './pasteWork';
import { usePaste } from './usePaste';

/** 粘贴指标表: what was read of pasted official tables, and nothing written before it is confirmed. */
export function PasteScreen() {
  const text = useTextStyles();
  const { messages, session, snapshot, run, go } = usePane();
  const { paste } = messages.pane;
  const { evaluation } = snapshot;
  const scheme = evaluation?.scheme ?? null;
  const state = usePaste({
    scheme,
    mode: scheme === null ? 'scheme' : 'replace',
  });
  const { works, skipped, mode, facts } = state;
  const readings = works.map((work) => ({ work, reading: readingOf(work) }));
  const used = readings.filter((it) => it.work.target !== null);
  const take = async (): Promise<void> => {
    const outcome = await run(() => (mode === 'scheme' ? makeScheme() : replace()));
    if (outcome?.done === true) go({ at: 'schemeSheet' });
  };
  const makeScheme = (): Promise<Outcome> =>
    session.pasteScheme({
      title: facts.title.trim(),
      documentNumber: facts.documentNumber.trim(),
      year: Number(facts.year),
      tables: used.map(({ work: { caption, group }, reading: { tree } }) => {
        const { title, annex } = caption;
        return { tree, group: group.trim(), annex, title };
      }),
    });
  const replace = (): Promise<Outcome> =>
    session.pasteTables(Object.fromEntries(used.flatMap((it) => replacing(it))));
  return (
    <Frame
      title={paste.title}
      onBack={() => go({ at: scheme === null ? 'scheme' : 'schemeSheet' })}
      foot={
        <PrimaryButton lack={pasteLack(state, used, paste)} onClick={() => void take()}>
          {paste.go[mode]}
        </PrimaryButton>
      }
    >
      <p className={mergeClasses(text.small, text.second)}>{paste.intro}</p>
      <PasteBox state={state} />
      {state.text.trim() !== '' && works.length === 0 && (
        <output className={mergeClasses(text.small, text.warn)}>{paste.noTable}</output>
      )}
      {works.length > 0 && (
        <PasteModeFields
          state={state}
          hasChoice={evaluation !== null && evaluation.inserted.length === 0}
        />
      )}
      {readings.map(({ work, reading }, index) => (
        <PastedTable
          key={index}
          number={index + 1}
          work={work}
          reading={reading}
          tables={mode === 'scheme' ? null : (scheme?.tables ?? [])}
          onChange={(change) => state.change(index, change)}
        />
      ))}
      {works.length > 0 && (
        <>
          {skipped.map((title, index) => (
            <p key={index} className={mergeClasses(text.small, text.second)}>
              {paste.skipped(title)}
            </p>
          ))}
          <p className={mergeClasses(text.small, text.second)}>{paste.rulesHint}</p>
        </>
      )}
    </Frame>
  );
}

function replacing({ work, reading }: UsedTable) {
  return work.target?.to === 'table' ? [[work.target.id, reading.tree] as const] : [];
}
