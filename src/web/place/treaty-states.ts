interface Treaty {
  id: string;
  name: string;
  /** The day for which the list of its parties is complete. */
  rosterAsOf?: string | null;
}

/** What a country is to a treaty: what a source says, no party by a complete list, or unknown. */
export type TreatyState<Known> = { treaty: Treaty } & (
  { state: 'known'; known: Known } | { state: 'notParty'; asOf: string } | { state: 'unknown' }
);

/**
 * The treaties that a country is known to be party to, then those of whose parties a list is complete on or before the day,
 * then those of which that is unknown.
 */
export function treatyStates<Known extends { instrument: Treaty }>(
  known: readonly Known[],
  treaties: readonly Treaty[],
  day: string,
): TreatyState<Known>[] {
  const absent = treaties.filter(({ id }) => !known.some(({ instrument }) => instrument.id === id));
  const isComplete = ({ rosterAsOf }: Treaty) => Boolean(rosterAsOf && rosterAsOf <= day);
  return [
    ...known.map((each) => ({ treaty: each.instrument, state: 'known' as const, known: each })),
    ...absent.filter(isComplete).map((treaty) => ({ treaty, state: 'notParty' as const, asOf: treaty.rosterAsOf! })),
    ...absent.filter((treaty) => !isComplete(treaty)).map((treaty) => ({ treaty, state: 'unknown' as const })),
  ];
}
