/** What people typed in the pane and did not save yet: it outlives the screen, and where it can be stored the page. */
export interface KeptDrafts {
  /** null where nothing is kept under the key. */
  readonly read: (key: string) => string | null;
  /** null forgets. */
  readonly write: (key: string, text: string | null) => void;
  readonly keys: () => readonly string[];
}

/** Kinds of drafts; a key is the kind, a slash and what it is about. */
export const draftKinds = ['roster', 'unit', 'rename', 'decision', 'signing'] as const;

export type DraftKind = (typeof draftKinds)[number];

/** Drafts that live as long as the page. */
export function memoryDrafts(): KeptDrafts {
  const texts = new Map<string, string>();
  return {
    read: (key) => texts.get(key) ?? null,
    write: (key, text) => {
      if (text === null) texts.delete(key);
      else texts.set(key, text);
    },
    keys: () => [...texts.keys()],
  };
}
