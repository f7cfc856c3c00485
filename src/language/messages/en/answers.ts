/** Whole answers in one or two sentences, and what they rest on. */
export const answers = {
  'answer.paths':
    '{from} can reach {to} {direct, select, true {by a direct tie} other {through {through}}}: a {strength} path{others, plural, =0 {} one {; one other is listed} other {; # others are listed}}.',
  'answer.noPath':
    'No path of at most {maxHops, plural, one {one step} other {# steps}}{limited, select, true { through {via}} other {}} leads from {from} to {to}.{next, select, longer { The shortest takes {longer} steps.} link { A tie that carries influence from {linkFrom} to {linkTo} would open one.} none { No single tie would.} other {}}',
  'answer.convening':
    '{count, plural, =0 {There is nobody to invite} other {Invite {names}: together they reach {reached} of {targets, plural, one {one target} other {# targets}}}}.{open, plural, =0 {} one { For one of them others would do as well.} other { For # of them others would do as well.}}{unreached, plural, =0 {} other { Nobody on record reaches {unreachable}.}}{empty, plural, =0 {} one { One seat that the rules ask for stays empty.} other { # seats that the rules ask for stay empty.}}',
  // One objective in one region, with its counts as a list; then all that were asked for.
  'answer.cell':
    '{objective}, {place}: {recorded, select, true {{counts}} other {no member, partnership or action on record}}.{missing, plural, =0 {} other { Groups without a seat: {missingGroups}.}}{unknown, plural, =0 {} other { Groups of which nobody is on record there: {unknownGroups}.}}{notNamed, plural, =0 {} other { Groups of participants whom sources do not name: {notNamedGroups}.}}',
  'answer.count':
    '{of, select, members {{known, select, true {{count, plural, one {# member organisation} other {# member organisations}}} other {no member on record}}} partnerships {{known, select, true {{count, plural, one {# partnership} other {# partnerships}}} other {no partnership on record}}} other {{known, select, true {{count, plural, one {# action} other {# actions}}} other {no action on record}}}}',
  'answer.onlyAbout': 'Counted is only what is about {names}.',
  'answer.coverage':
    'Of {cells} pairs of an objective and a region, {withPartnership, plural, =0 {none has} one {one has} other {# have}} a partnership under way, and {withoutRecord, plural, =0 {something is on record for each} other {nothing is on record for #}}.{missing, plural, =0 {} other { Missing most often, in {missing} of them: {groups}.}}',
  'answer.scorecard':
    '{known, plural, =0 {Nothing is on record {place} for any of the {all} objectives} other {Something is on record {place} for {known} of {all} objectives: {names}}}. {members, plural, =0 {No member organisation is known there} one {One member organisation is known there} other {# member organisations are known there}}.',
  // What is said of an answer that rests on little.
  'answer.noSource': 'No source is on record for it.',
  'answer.oneSource': 'It rests on a single source.',
  'answer.unconfirmed':
    '{left, plural, =0 {{ties, plural, one {The tie behind it has not} other {None of the {ties} ties behind it has}}} other {Of the {ties} ties behind it, {unconfirmed} have not}} been confirmed for five years.',
} as const;
