import { fillIn } from './fillIn';

/** A reference that keeps what it refers to: an old browser cannot tell what nobody needs any more, and a pane lives for hours, not days. */
class KeptReference {
  readonly #target: object;

  constructor(target: object) {
    this.#target = target;
  }

  deref(): object {
    return this.#target;
  }
}

/** Tells nobody that something is gone, since here nothing ever is. */
class SilentRegistry {
  register(): void {}

  unregister(): boolean {
    return false;
  }
}

/** WeakRef and FinalizationRegistry, which Fluent's handling of focus asks for when it loads. */
export function addWeakReferences(): void {
  fillIn(window, 'WeakRef', KeptReference);
  fillIn(window, 'FinalizationRegistry', SilentRegistry);
}
