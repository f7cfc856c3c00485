const PREFIX = 'TABLE-';

/** The id of the partnership as which an alliance is shown, by the id of the actor that it is. No record has such an id. */
export function tableId(actor: string): string {
  return PREFIX + actor;
}

/** Whether an id is that of an alliance shown as a partnership. */
export function isTableId(id: string): boolean {
  return id.startsWith(PREFIX);
}

/** The id under which the graph stores what an id means: of an alliance shown as a partnership the actor's, else the same. */
export function storedId(id: string): string {
  return isTableId(id) ? id.slice(PREFIX.length) : id;
}

/** As `storedId`, for a list. */
export function storedIds(ids: readonly string[]): string[] {
  return ids.map(storedId);
}
