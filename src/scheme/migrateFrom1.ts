type Json = Readonly<Record<string, unknown>>;

/** What format 2 knows more of: schemes of format 1 had none of it. What is no object stays, for the shape to refuse. */
export function migrateFrom1(scheme: Json): Json {
  return {
    ...scheme,
    groups: each(scheme['groups'], { isExample: false }),
    tables: list(scheme['tables'], (table) => ({
      scale: 'points',
      hasResponsible: false,
      hasLevelTotals: false,
      ...table,
      indicators: indicators(table['indicators']),
    })),
    vetoes: [],
    stages: each(scheme['stages'], { otherName: null, score: null }),
    settlement: record(scheme['settlement'], (it) => ({
      conversionMinPercent: null,
      bands: [],
      tieBreakers: [],
      rounding: 'end',
      notApplicable: null,
      ...it,
    })),
  };
}

function indicators(nodes: unknown): unknown {
  return list(nodes, (it) => ({
    otherName: null,
    ...it,
    indicators: indicators(it['indicators']),
    leaves: each(it['leaves'], { mayNotApply: false }),
  }));
}

function each(items: unknown, more: Json): unknown {
  return list(items, (it) => ({ ...more, ...it }));
}

function list(items: unknown, change: (item: Json) => Json): unknown {
  return Array.isArray(items) ? items.map((it) => record(it, change)) : items;
}

function record(item: unknown, change: (item: Json) => Json): unknown {
  return isRecord(item) ? change(item) : item;
}

function isRecord(item: unknown): item is Json {
  return typeof item === 'object' && item !== null && !Array.isArray(item);
}
