import { useState } from 'react';
import type { PasteLine } from '../../scheme/paste/pasteGrid';
import type { Scheme } from '../../scheme/scheme';
import { withTargets, workOf, type PasteFound, type PasteWork } from './pasteWork';

/** What pasted tables become: a new scheme, or the indicators of tables that are there. */
export type PasteMode = 'scheme' | 'replace';

/** Facts of a new scheme, as typed. */
export interface SchemeFacts {
  readonly title: string;
  readonly documentNumber: string;
  readonly year: string;
}

/** The state of 粘贴指标表, and what changes it. */
export interface PasteState extends PasteFound {
  readonly mode: PasteMode;
  readonly text: string;
  readonly facts: SchemeFacts;
  readonly paste: (text: string, lines: readonly PasteLine[]) => void;
  readonly setMode: (mode: PasteMode) => void;
  readonly setFacts: (facts: Partial<SchemeFacts>) => void;
  readonly change: (index: number, change: Partial<PasteWork>) => void;
}

interface PasteStart {
  /** null: no scheme is chosen yet. */
  readonly scheme: Scheme | null;
  readonly mode: PasteMode;
}

/** Holds what was pasted and said; title and year of a new scheme come from the first table while nobody typed others. */
export function usePaste({ scheme, mode: start }: PasteStart): PasteState {
  const [mode, setMode] = useState(start);
  const [text, setText] = useState('');
  const [found, setFound] = useState<PasteFound>({ works: [], skipped: [] });
  const [typed, setTyped] = useState<Partial<SchemeFacts>>({});
  const caption = found.works[0]?.caption;
  const facts = {
    title: caption?.scheme ?? '',
    documentNumber: '',
    year: caption?.year === undefined || caption.year === null ? '' : String(caption.year),
    ...typed,
  };
  const into = (to: PasteMode): Scheme | null => (to === 'replace' ? scheme : null);
  return {
    ...found,
    mode,
    text,
    facts,
    paste: (pasted, lines) => {
      setText(pasted);
      setFound(workOf(lines, into(mode)));
    },
    setMode: (to) => {
      setMode(to);
      setFound({ ...found, works: withTargets(found.works, into(to)) });
    },
    setFacts: (changed) => setTyped({ ...typed, ...changed }),
    change: (index, changed) =>
      setFound({
        ...found,
        works: found.works.map((it, at) => (at === index ? { ...it, ...changed } : it)),
      }),
  };
}
