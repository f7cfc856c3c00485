import type { convening as en } from '../en/convening';

export const convening = {
  'convening.mustInvite': 'inviter {names}',
  'convening.exclude': 'écarter {names}',
  'convening.keepApart': 'ne pas réunir {names}',
  'convening.seats': 'au plus {seats, plural, one {# place} other {# places}}',
  'convening.groupQuota': '{kind, select, GROUP_MIN {au moins} other {au plus}} {count} du groupe {group}',
  // "la région {name}" in quotes, since whether a region's name takes an article is not in the data.
  'convening.regionQuota': '{kind, select, REGION_MIN {au moins} other {au plus}} {count} de la région {region}',
  'convening.conflict':
    'Aucune liste ne peut respecter {count, plural, one {cette règle} other {ensemble ces règles}} : {rules}.',
} satisfies Record<keyof typeof en, string>;
