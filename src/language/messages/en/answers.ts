/** Answers in one or two sentences, and what explains those of questions about influence. */
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
  // Why an actor is named as an ally or a replacement.
  'ally.noTie': '{ally} has no known current tie to {actor}. {alike}',
  'ally.alike':
    'Like {others}, it {shared, select, both {takes part in {initiatives} and is tied to {actors}} initiatives {takes part in {initiatives}} other {is tied to {actors}}}.',
  // What depends on a broker.
  'broker.targetsLost': 'Without {broker}, no member of the network can reach {targets}.',
  'broker.share':
    'The shortest path of influence between {share} of all pairs of organisations passes through {broker}{estimated, select, true { (estimated from {sources} starts, give or take {error})} other {}}.',
  // What is known of an objective in a place, which seats are empty, and who could fill them.
  'coverage.noPartnership':
    'No partnership is known for “{objective}” in the {region} region: every seat is to be filled.',
  'coverage.emptySeats':
    'In the {region} region, the {partnerships, plural, one {partnership} other {{partnerships} partnerships}} known for “{objective}” {partnerships, plural, one {seats} other {seat}} nobody from {groups, plural, one {this group} other {these groups}}: {names}.',
  'coverage.notNamed':
    'In the {region} region, sources speak of participants in the partnerships known for “{objective}” whom they do not name: {names}.',
  'coverage.candidate':
    '{seat, select, empty {{name} could fill the empty seat ({group}).} notNamed {{name} could take a seat ({group}); a source speaks of participants of this group without naming them.} unknown {{name} could take a seat ({group}); nobody of this group is on record in the countries of the partnership.} other {{name} could take a further seat ({group}).}}',
  'coverage.memberCandidate': '{name}, a member in the region, could fill the empty seat ({group}).',
  // Why a company is a peer of another, and whether it meets a criterion of The Code.
  'leverage.peer':
    '{peer} is a peer of {company}: {reasons}. {state, select, met {It meets criterion {criterion}.} metSince {It has met criterion {criterion} since {since}.} other {No source says how far it is with criterion {criterion}.}}',
  'leverage.representative':
    '{representative} is the local representative of The Code {place}, where {company} is based.',
  'leverage.noPath': 'No path of influence from it to {company} is on record.',
  'leverage.reason':
    '{reason, select, PARENT {of the same house} ASSOCIATION {in the same association} SECTOR {in the same line of business} other {in the same country}}, {names}',
  // The explanation of a path of influence, in parts.
  'path.strength': '{strength, select, STRONG {strong} FAIR {fair} WEAK {weak} other {very weak}}',
  'path.introduction':
    '{initiative, select, true {{from} and {to} meet in {through}, which} other {{through} could introduce {from} to {to}: it}} {first} and {second}.',
  'path.chain': '{count, plural, =0 {{clauses}} other {{from} could reach {to} through {through}: {clauses}}}.',
  'path.opening': '{position, select, first {{name} } sentence {. {name} } relative {, which } other {, and {name} }}',
  'path.ended': '{dated, select, true {ended {date}} other {ended}}',
  'path.contested': 'contested',
  'path.lowConfidence': 'low confidence',
  'path.age': '{from, select, evidence {last confirmed {when}} since {known since {since}} other {of unknown date}}',
  'path.known':
    '{age}{cited, select, true {{from, select, evidence { by} other {, from}} {source}} other {}}{little, select, true {; such a tie carries little influence this way} other {}}',
  'path.onlyTie': '{known}.',
  'path.weakestTie': 'Weakest point: the tie between {from} and {to}, {known}.',
  'path.weakestHub':
    'Weakest point: {hub}, from which influence leaves by {ties} ties, so that it can do little for each.',
  // How many routes lead to a target, and on which nodes they depend.
  'redundancy.answer':
    '{routes, plural, =0 {There is no way to {target}.} other {{size, plural, =0 {One way leads to {target}: a direct tie, which depends on nobody else.} other {{routes, plural, one {One way leads} other {{routes} ways that share nobody lead}} to {target}. {direct, select, true {Every way but the direct tie passes} other {Every way passes}} through {size, plural, one {{cut}} other {one of these {size}: {cut}}}; without {size, plural, one {{cut}} other {them}}, {direct, select, true {only that tie is left} other {there is no way left}}.}}}}',
  // What the loss of actors or initiatives means for paths to targets, and who could replace them.
  'whatIf.answer': 'Without {removed}, {consequences}.',
  'whatIf.unfunded': '{count, plural, one {{names} would lose money} other {# recipients would lose money ({names})}}',
  'whatIf.lostGroup': '{names} would {count, plural, one {be left} other {each be left}} without {group}',
  'whatIf.lostConvener': 'nobody would be left to convene {names}',
  'whatIf.lost': 'there would be no path to {names}',
  'whatIf.lostOfAll':
    'our members could no longer reach {count, plural, one {{names}} other {# organisations ({names})}}',
  'whatIf.lengthened': 'the path to {names} would be weaker',
  'whatIf.lengthenedOfAll':
    'the path to {count, plural, one {{names}} other {# organisations ({names})}} would be weaker',
  'whatIf.unchanged': 'nothing would change for {count, plural, one {one target} other {# targets}}',
  'whatIf.nothing': 'nothing on record would change',
  'whatIf.replacement':
    '{name} {count, plural, =0 {reaches none of these targets} other {still reaches {targets}}}. {alike}',
  // The rules of a list, as parts of a sentence, and the error for rules that conflict.
  'convening.mustInvite': 'invite {names}',
  'convening.keepSeat': 'keep the seats of {names}',
  'convening.exclude':
    'keep out {names}{bodies, plural, =0 {} one { and one dependent body} other { and # dependent bodies}}',
  'convening.keepApart': 'keep apart {names}',
  'convening.seats': 'at most {seats, plural, one {# seat} other {# seats}}',
  'convening.groupQuota': '{kind, select, GROUP_MIN {at least} other {at most}} {count} from the group {group}',
  'convening.regionQuota': '{kind, select, REGION_MIN {at least} other {at most}} {count} from the {region} region',
  'convening.conflict': 'No list can keep {count, plural, one {this rule} other {these rules together}}: {rules}.',
  // Why a seat stays empty.
  'convening.emptyGroup':
    '{candidates, plural, =0 {No {member} on record reaches any of these targets.} one {Only one {member} on record reaches any of these targets.} other {Only # {members} on record reach any of these targets.}}',
  'convening.emptyRegion':
    '{candidates, plural, =0 {Nobody on record in the {region} region reaches any of these targets.} one {Only one organisation on record in the {region} region reaches any of these targets.} other {Only # organisations on record in the {region} region reach any of these targets.}}',
  // Why somebody is invited.
  'convening.mustBeInvited': '{name} must be invited.',
  'convening.keepsSeat':
    '{name} {answer, select, INVITED {was invited already} ACCEPTED {accepted the invitation} other {came}} and keeps its seat.',
  'convening.minimum': '{name} adds nothing to the others, but a rule asks for one more.',
  'convening.reachesNone': '{name} reaches none of these targets.',
  'convening.reaches':
    '{count, plural, one {{name} has a {strength} path to {targets}.} other {{name} reaches {targets}; the path that counts most, to {main}, is {strength}.}}',
  'convening.through':
    'That path leads through {names}, {count, plural, one {which is} other {which are}} on the list already.',
  'convening.open': '{name} is one of {count} equally placed {members}: the choice among them is open.',
  'convening.members':
    '{group, select, CIVIL_SOCIETY {{count, plural, one {civil society organisation} other {civil society organisations}}} COMPANY {{count, plural, one {company} other {companies}}} PRIVATE_SECTOR {{count, plural, one {private sector organisation} other {private sector organisations}}} GOVERNMENT {{count, plural, one {government body} other {government bodies}}} LAW_ENFORCEMENT {{count, plural, one {law enforcement body} other {law enforcement bodies}}} INTERGOVERNMENTAL {{count, plural, one {intergovernmental body} other {intergovernmental bodies}}} ACADEMIA {{count, plural, one {research body} other {research bodies}}} DONOR {{count, plural, one {donor} other {donors}}} MEDIA {{count, plural, one {media organisation} other {media organisations}}} FAITH_COMMUNITY {{count, plural, one {faith community} other {faith communities}}} SURVIVORS_AND_YOUTH {{count, plural, one {group of survivors or young people} other {groups of survivors or young people}}} other {{count, plural, one {organisation} other {organisations}}}}',
  // Of a list that is made again for an event: who was invited before, and who declined.
  'convening.kept':
    '{count, plural, one {One of them was invited before and keeps its seat.} other {# of them were invited before and keep their seats.}}',
  'convening.declined':
    '{count, plural, one {{names} declined and is left out.} other {{names} declined and are left out.}}',
} as const;
