type QueryValue = string | number | boolean | readonly string[] | null | undefined;

/** Parts of an address; an absent or empty one is omitted, and a list is joined by commas. */
export type QueryParameters = Readonly<Record<string, QueryValue>>;

/** Returns the query of an address with some parameters, with its question mark. */
export function queryOf(parameters: QueryParameters): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    const joined = String(value ?? '');
    if (joined) query.set(name, joined);
  }
  const text = query.toString().replaceAll('%2C', ',');
  return text && `?${text}`;
}

/** Returns the address of an export table with the rows that match a filter, without the format. */
export function tableOf(name: string, filter: QueryParameters): string {
  return `/export/${name}${queryOf(filter)}`;
}
