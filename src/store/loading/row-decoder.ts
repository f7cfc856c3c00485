/** The kind of values in a column of a row; with `!` it is never null. */
type PlainKind = 'text' | 'texts' | 'number' | 'flag';
export type ColumnKind = PlainKind | `${PlainKind}!`;

/** The columns of a row with their kinds, in any order. */
export type ColumnKinds = Readonly<Record<string, ColumnKind>>;

const NOUNS = { text: 'a text', texts: 'a list of texts', number: 'a number', flag: 'a flag' };

interface Column {
  name: string;
  /** Index in the list of values; -1 where the statement does not return the column. */
  index: number;
  kind: PlainKind;
  required: boolean;
}

/**
 * Returns a function that decodes a row's list of values, in the order of `returned`, to a record
 * of the columns in `kinds`, and of `others`, which are null and are set by the caller. It throws
 * an error with the statement and the column where a column was not returned or has a value of
 * another kind.
 * A zod schema would take twice as long: see the libraries in CONTRIBUTING.md.
 */
export function rowDecoder(
  statement: string,
  recordName: string,
  returned: readonly string[],
  kinds: ColumnKinds,
  otherColumns: readonly string[],
) {
  const columns = Object.entries(kinds).map(([name, kind]): Column => ({
    name,
    index: returned.indexOf(name),
    kind: kind.replace('!', '') as PlainKind,
    required: kind.endsWith('!'),
  }));
  // A template that is copied for each row. V8 makes a hash table of an object to which many
  // properties are added by computed names: it takes thirty times as long to make, and six times
  // the memory.
  const empty = Object.fromEntries([...otherColumns, ...Object.keys(kinds)].map((name) => [name, null]));
  return (values: readonly unknown[]): Record<string, unknown> => {
    const record: Record<string, unknown> = { ...empty };
    for (const { name, index, kind, required } of columns) {
      const value = values[index];
      if (value === null ? required : !isOfKind(value, kind)) {
        const problem = value === undefined ? 'is missing' : `is not ${NOUNS[kind]}: ${JSON.stringify(value)}`;
        throw new Error(`${statement}: column ${name} of ${recordName} ${problem}`);
      }
      record[name] = value;
    }
    return record;
  };
}

function isOfKind(value: unknown, kind: PlainKind): boolean {
  switch (kind) {
    case 'text':
      return typeof value === 'string';
    case 'number':
      return typeof value === 'number';
    case 'flag':
      return typeof value === 'boolean';
    case 'texts':
      return Array.isArray(value) && value.every((item) => typeof item === 'string');
  }
}
