type Compare = (left: unknown, right: unknown) => number;

interface Placed {
  readonly value: unknown;
  readonly index: number;
}

function byText(left: unknown, right: unknown): number {
  const [one, other] = [String(left), String(right)];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function comparePlaced(compare: Compare, left: Placed, right: Placed): number {
  if (left.value === undefined || right.value === undefined) {
    return (
      Number(left.value === undefined) - Number(right.value === undefined) ||
      left.index - right.index
    );
  }
  return compare(left.value, right.value) || left.index - right.index;
}

/**
 * Sorting that leaves equal elements in their order. Before Chromium 70 more than ten elements lost it: units of the same total would
 * stand in another order than in the sheet.
 */
export function addStableSort(): void {
  const letters = Array.from({ length: 600 }, (_, index) => index);
  const isStable = letters
    .sort((left, right) => (left % 3) - (right % 3))
    .every(
      (it, index, all) =>
        index === 0 || (all[index - 1] ?? 0) % 3 !== it % 3 || (all[index - 1] ?? 0) < it,
    );
  if (isStable) return;
  const { prototype } = Array;
  const sort: (compare: (left: Placed, right: Placed) => number) => unknown = Reflect.get(
    prototype,
    'sort',
  );
  const stable = function (this: unknown[], compare: Compare = byText): unknown[] {
    const placed: Placed[] = [];
    this.forEach((value, index) => placed.push({ value, index }));
    Reflect.apply(sort, placed, [
      (left: Placed, right: Placed) => comparePlaced(compare, left, right),
    ]);
    const length = this.length;
    placed.forEach(({ value }, index) => {
      this[index] = value;
    });
    // Places that held nothing come last, as places that hold nothing.
    for (let index = placed.length; index < length; index += 1) Reflect.deleteProperty(this, index);
    return this;
  };
  Object.defineProperty(prototype, 'sort', {
    value: stable,
    writable: true,
    configurable: true,
  });
}
