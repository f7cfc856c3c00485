import type { Run } from '../../store/neo4j/client';

/** When an actor was last met, and when it is to be met again. */
export interface ContactRecord {
  of: string;
  /** The interval in months; null where no contact is planned. */
  contactEvery: number | null;
  /** The partial date of the newest meeting with it. */
  lastContact: string | null;
  /** YYYY-MM-DD. */
  contactDue: string | null;
}

/** Lists the last and the due contact of each actor that the viewer may see. */
export function listContacts(read: Run, ids: readonly string[]): Promise<ContactRecord[]> {
  return read('engagement/list-contacts', { ids });
}

/** Lists the actors not to be approached, by findings that the viewer may see. */
export async function listNotToBeApproached(read: Run): Promise<string[]> {
  return (await read<{ id: string }>('engagement/list-not-to-be-approached')).map(({ id }) => id);
}
