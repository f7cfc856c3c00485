type QueryValue = string | number | boolean | readonly string[] | null | undefined;

/** Parts of an address by name; what is absent or empty is left out, and a list is joined by commas. */
export type QueryParameters = Readonly<Record<string, QueryValue>>;

/** The part of an address that names some parameters, with its question mark. */
export function queryOf(parameters: QueryParameters): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    const joined = String(value ?? '');
    if (joined) query.set(name, joined);
  }
  const text = query.toString().replaceAll('%2C', ',');
  return text && `?${text}`;
}

/** The address of an export table with the rows that a filter asks for, without the format. */
export function tableOf(name: string, filter: QueryParameters): string {
  return `/export/${name}${queryOf(filter)}`;
}
