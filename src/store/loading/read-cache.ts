/** Values read at one standpoint and revision, by owner (a loader or statement) and key. They are shared, and therefore frozen. */
export class ReadCache {
  private readonly values = new Map<unknown, Map<string, unknown>>();
  private size = 0;

  /** `onGrowth` is called with the bytes of each value that is added. */
  constructor(private readonly onGrowth: (bytes: number) => void = () => undefined) {}

  /** An estimate of the bytes in memory. */
  get bytes(): number {
    return this.size;
  }

  /** The value of an owner's key; undefined if none is cached. */
  get(owner: unknown, key: string): unknown {
    return this.values.get(owner)?.get(key);
  }

  set(owner: unknown, key: string, value: unknown): void {
    let values = this.values.get(owner);
    if (!values) this.values.set(owner, (values = new Map<string, unknown>()));
    if (values.has(key)) return;
    values.set(key, value);
    const bytes = key.length + frozenSize(value);
    this.size += bytes;
    this.onGrowth(bytes);
  }
}

/** Estimated bytes of an empty list or object, and of any other value or a property name; rather too high than too low. */
const OBJECT_BYTES = 48;
const VALUE_BYTES = 16;

/** Deeply freezes a value and returns an estimate of its bytes in memory: one pass for both, since each cached row needs both. */
export function frozenSize(value: unknown): number {
  if (typeof value === 'string') return VALUE_BYTES + value.length;
  if (typeof value !== 'object' || value === null) return VALUE_BYTES;
  // A frozen value is cached already and was counted then.
  if (Object.isFrozen(value)) return VALUE_BYTES;
  Object.freeze(value);
  let size = OBJECT_BYTES;
  if (Array.isArray(value)) {
    for (const item of value) size += frozenSize(item);
  } else {
    // Not Object.values, which allocates a list for each row.
    for (const name in value) size += VALUE_BYTES + frozenSize((value as Record<string, unknown>)[name]);
  }
  return size;
}
