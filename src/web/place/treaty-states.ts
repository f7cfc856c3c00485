interface Treaty {
  id: string;
  name: string;
  /** The day for which the list of its parties is complete. */
  rosterAsOf?: string | null;
}

/** The state of a country in a treaty: by a source, no party by a complete list, or unknown. */
export type TreatyState<Known> = { treaty: Treaty } & (
  { state: 'known'; known: Known } | { state: 'notParty'; asOf: string } | { state: 'unknown' }
);

/**
 * Returns the treaties that a source states for a country, then those with a list of parties
 * complete on or before the day, then those without one.
 */
export function treatyStates<Known extends { instrument: Treaty }>(
  known: readonly Known[],
  treaties: readonly Treaty[],
  day: string,
): TreatyState<Known>[] {
  const unstated = treaties.filter(({ id }) => !known.some(({ instrument }) => instrument.id === id));
  const isComplete = ({ rosterAsOf }: Treaty) => Boolean(rosterAsOf && rosterAsOf <= day);
  return [
    ...known.map((statement) => ({ treaty: statement.instrument, state: 'known' as const, known: statement })),
    ...unstated.filter(isComplete).map((treaty) => ({ treaty, state: 'notParty' as const, asOf: treaty.rosterAsOf! })),
    ...unstated.filter((treaty) => !isComplete(treaty)).map((treaty) => ({ treaty, state: 'unknown' as const })),
  ];
}
