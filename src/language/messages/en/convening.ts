/** The rules of a convening list, as parts of a sentence, and the error for rules that conflict. */
export const convening = {
  'convening.mustInvite': 'invite {names}',
  'convening.exclude': 'keep out {names}',
  'convening.keepApart': 'keep apart {names}',
  'convening.seats': 'at most {seats, plural, one {# seat} other {# seats}}',
  'convening.groupQuota': '{kind, select, GROUP_MIN {at least} other {at most}} {count} from the group {group}',
  'convening.regionQuota': '{kind, select, REGION_MIN {at least} other {at most}} {count} from the {region} region',
  'convening.conflict': 'No list can keep {count, plural, one {this rule} other {these rules together}}: {rules}.',
} as const;
