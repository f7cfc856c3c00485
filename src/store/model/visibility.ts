export enum Visibility {
  PUBLIC = 'PUBLIC',
  NETWORK = 'NETWORK',
  CONFIDENTIAL = 'CONFIDENTIAL',
}

/** The clearance that a reader needs to see a record: 0 for everyone, 1 for a signed-in reader, 2 for editors and administrators. */
export const CLEARANCE: Record<Visibility, number> = {
  [Visibility.PUBLIC]: 0,
  [Visibility.NETWORK]: 1,
  [Visibility.CONFIDENTIAL]: 2,
};

/** The visibility of what only readers of this clearance may see. */
export function visibilityOfClearance(clearance: number): Visibility {
  return Object.values(Visibility).find((one) => CLEARANCE[one] === clearance) ?? Visibility.CONFIDENTIAL;
}

/** Above the clearance of every reader: of ties that no reader sees. */
export const HIDDEN_CLEARANCE = 9;

/** The properties of a node of a type that has a visibility: actions, opportunities, commitments, follow-ups, meetings, pictures and findings about engagement. */
export function visibilityProperties(visibility: Visibility): { visibility: Visibility; clearance: number } {
  return { visibility, clearance: CLEARANCE[visibility] };
}

/** The properties of an action: it has none of these where it is PUBLIC, as those have none that were stored before actions had a visibility. */
export function visibilityOfAction(visibility: Visibility): Partial<ReturnType<typeof visibilityProperties>> {
  return visibility === Visibility.PUBLIC ? {} : visibilityProperties(visibility);
}

/** The clearance that a reader needs to see a node, by its properties; 0 where its type has no visibility. */
export function clearanceOfNode(properties: Record<string, unknown> | undefined): number {
  return typeof properties?.['clearance'] === 'number' ? properties['clearance'] : 0;
}
