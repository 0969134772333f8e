import * as v from 'valibot';

const shape = v.object({
  version: v.literal(1),
  /** Which Excel was recorded, in words, and by whom. */
  from: v.string(),
  platform: v.string(),
  exchanges: v.array(
    v.object({
      atMs: v.number(),
      flags: v.unknown(),
      request: v.unknown(),
      response: v.unknown(),
      failure: v.nullable(v.object({ code: v.unknown() })),
    }),
  ),
  /** What a person typed, just before which exchange (1-based, in the order of sending): requests do not tell it. */
  typed: v.optional(
    v.array(
      v.object({ before: v.number(), sheet: v.string(), cell: v.string(), input: v.string() }),
    ),
  ),
  /** Differences that are known and not mended yet, as the replay says them. */
  known: v.array(v.string()),
});

/** A recording as it stands in this folder: what the recorder saved, where it comes from, and what is known of it. */
export type StoredRecording = Readonly<v.InferOutput<typeof shape>>;

/** Reads a recording. @throws where a part is missing */
export function parseRecording(json: string): StoredRecording {
  return v.parse(shape, JSON.parse(json));
}
