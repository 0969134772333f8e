/** A property of anything; undefined of what has none. */
const at = (value: unknown, key: string): unknown => Reflect.get(Object(value), key);

const listAt = (value: unknown, key: string): readonly unknown[] => {
  const list = at(value, key);
  return Array.isArray(list) ? list : [];
};

/** Kinds of actions by their number on the wire. */
const kinds = 'nothing instantiate query method set trace queryTree queryJson ensure update'.split(
  ' ',
);

/** What an answer says of each action of its request, and of the failure; without the words of it, which come in Excel's language. */
export function answersOf(response: unknown, request: unknown): unknown {
  if (response === null) return null;
  const actions = new Map(
    listAt(request, 'Actions').map((it) => {
      const [name, kind] = [at(it, 'Name'), kinds[Number(at(it, 'ActionType'))]];
      return [at(it, 'Id'), typeof name === 'string' && name !== '' ? name : kind];
    }),
  );
  const error = at(response, 'Error');
  return {
    results: Object.fromEntries(
      listAt(response, 'Results').map((it) => {
        const id = at(it, 'ActionId');
        return [`${String(id)} ${actions.get(id) ?? 'unasked'}`, at(it, 'Value')];
      }),
    ),
    traces: listAt(response, 'TraceIds'),
    error: { code: at(error, 'Code') ?? null, action: at(error, 'ActionIndex') ?? null },
  };
}
