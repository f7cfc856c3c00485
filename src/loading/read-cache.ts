import { frozenSize } from './size-of';

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
