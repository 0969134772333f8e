/** Says whether long work shall stop; an `AbortSignal` is one. */
export interface CancelSignal {
  readonly aborted: boolean;
}
