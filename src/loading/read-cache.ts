/** What was read from one standpoint at one revision, by who reads it and what was asked. Frozen: whoever takes it shares it. */
export class ReadCache {
  private readonly values = new Map<unknown, Map<string, unknown>>();
  private size = 0;

  /** `grew` is told of each growth in bytes. */
  constructor(private readonly grew: (bytes: number) => void = () => undefined) {}

  /** About how many bytes it holds. */
  get bytes(): number {
    return this.size;
  }

  /** What a reader got for a key; undefined where nothing is kept. */
  get(reader: unknown, key: string): unknown {
    return this.values.get(reader)?.get(key);
  }

  set(reader: unknown, key: string, value: unknown): void {
    let values = this.values.get(reader);
    if (!values) this.values.set(reader, (values = new Map<string, unknown>()));
    if (values.has(key)) return;
    values.set(key, value);
    const bytes = key.length + frozenSize(value);
    this.size += bytes;
    this.grew(bytes);
  }
}

/** Bytes that a list or an object takes beside what is in it, and that a value of any other kind takes: rough, and rather more. */
const SHELL = 48;
const PLAIN = 16;

/** About how many bytes a value takes in memory. Freezes it on the way, all the way down: what is kept is shared. */
export function frozenSize(value: unknown): number {
  if (typeof value === 'string') return PLAIN + value.length;
  if (typeof value !== 'object' || value === null) return PLAIN;
  // What is frozen is kept already, and counted where it is.
  if (Object.isFrozen(value)) return PLAIN;
  Object.freeze(value);
  let size = SHELL;
  if (Array.isArray(value)) {
    for (const item of value) size += frozenSize(item);
  } else {
    // for-in over Object.values: this runs for each row that is read, and makes no list of each.
    for (const name in value) size += PLAIN + frozenSize((value as Record<string, unknown>)[name]);
  }
  return size;
}
