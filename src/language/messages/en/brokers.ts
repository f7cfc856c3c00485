/** What depends on a broker. */
export const brokers = {
  'broker.targetsLost': 'Without {broker}, no member of the network can reach {targets}.',
  'broker.share':
    'The shortest way between {share} of all pairs of organisations and initiatives passes through {broker}{estimated, select, true { (estimated from {sources} starts, give or take {error})} other {}}.',
} as const;
