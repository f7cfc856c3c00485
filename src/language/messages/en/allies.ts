/** Why an actor is named as an ally or a replacement. */
export const allies = {
  'ally.noTie': '{ally} has no known current tie to {actor}. {alike}',
  'ally.alike':
    'Like {others}, it {shared, select, both {takes part in {initiatives} and is tied to {actors}} initiatives {takes part in {initiatives}} other {is tied to {actors}}}.',
} as const;
