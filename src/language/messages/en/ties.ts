/** What is said of ties. Their phrases are in src/model/tie-types.ts. */
export const ties = {
  'tie.ends.problem': '{type} joins {allowed}, not {actual}.',
  'tie.ends.pair': '{from} to {to}',
  'tie.ends.or': ', or ',
} as const;
