import { useState } from 'react';
import type { DraftKind } from './keptDrafts';
import { usePane } from './paneContext';

/** A text in the making. */
export interface Kept {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** Whether the field began with what had been typed before and not saved. */
  readonly isFromBefore: boolean;
  /** Saved or not wanted: the field holds `start` again. */
  readonly drop: () => void;
}

/** A field whose text is kept until it is saved, though the screen or the page goes; `start` is what it holds where nothing is kept. */
export function useKept(kind: DraftKind, about: string, start: string): Kept {
  const { drafts } = usePane();
  const key = `${kind}/${about}`;
  const [before, setBefore] = useState(() => drafts.read(key));
  const [text, show] = useState(before ?? start);
  return {
    text,
    setText: (next) => {
      drafts.write(key, next === start ? null : next);
      show(next);
    },
    isFromBefore: before !== null,
    drop: () => {
      drafts.write(key, null);
      setBefore(null);
      show(start);
    },
  };
}
