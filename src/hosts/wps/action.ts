import type { Facts } from '../inPlace/facts';
import type { Entry } from '../inPlace/journal';
import type { Book } from './book';
import type { JournalSheet } from './journalSheet';

/** What one action works with. */
export interface Desk {
  readonly book: Book;
  readonly journal: JournalSheet;
  /** Lets the pane draw itself and hear a person. */
  readonly pause: () => Promise<void>;
}

/** An action while it runs. */
export interface Action extends Desk {
  readonly facts: Facts;
  /** Names of shadows nobody needs any more. */
  readonly stale: readonly string[];
  /** Names of shadows that earlier actions keep. */
  readonly kept: readonly string[];
  /** Told of what is about to be done, oldest first, just before it is. */
  readonly begin: (entries: readonly Entry[]) => void;
}
