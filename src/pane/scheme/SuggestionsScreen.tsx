import { mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { Evaluation } from '../../scoring/evaluation';
import { Frame } from '../frame/Frame';
import { PrimaryButton } from '../frame/PrimaryButton';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';
import { DeclinedRules } from './DeclinedRules';
import { SuggestedLeaf } from './SuggestedLeaf';

/** 从原文建议规则: the sentences of the document beside the rules they may be; those read completely can be adopted at once. */
export function SuggestionsScreen({ evaluation }: { readonly evaluation: Evaluation }) {
  const text = useTextStyles();
  const { messages, session, run, go } = usePane();
  const { suggest } = messages.pane;
  const places = session.suggestions();
  const all = places.flatMap((it) => it.suggestions);
  const sure = all.filter((it) => it.isSure).map((it) => it.id);
  /** After a sentence is gone, the indicator in its place takes the focus. */
  const [focus, setFocus] = useState({ at: 0, turn: 0 });
  const rest = all.length - sure.length;
  return (
    <Frame
      title={suggest.title}
      onBack={() => go({ at: 'schemeSheet' })}
      {...(rest > 0 && sure.length > 0 ? { why: suggest.rest(rest) } : {})}
      {...(all.length === 0
        ? {}
        : {
            foot: (
              <PrimaryButton
                lack={sure.length === 0 ? suggest.adoptLack : null}
                onClick={() => void run(() => session.adoptRules(sure))}
              >
                {suggest.adoptAll(sure.length)}
              </PrimaryButton>
            ),
          })}
    >
      <p className={mergeClasses(text.small, text.second)}>
        {all.length === 0 ? suggest.nothing : suggest.intro}
      </p>
      {places.map((place, at) => (
        <SuggestedLeaf
          key={`${place.table} ${place.part} ${place.key ?? place.row}`}
          place={place}
          focus={at === Math.min(focus.at, places.length - 1) ? focus.turn : 0}
          onDone={() => setFocus({ at, turn: focus.turn + 1 })}
        />
      ))}
      <DeclinedRules declined={evaluation.declined ?? []} />
    </Frame>
  );
}
