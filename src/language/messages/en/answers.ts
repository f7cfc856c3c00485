/** Answers in one or two sentences, and what explains those of questions about influence. */
export const answers = {
  'answer.paths':
    '{from} can reach {to} {direct, select, true {by a direct link} other {through {through}}}: a {strength} path{others, plural, =0 {} one {; one other is listed} other {; # others are listed}}.',
  'answer.noPath':
    'No path of at most {maxHops, plural, one {one step} other {# steps}}{limited, select, true { through {via}} other {}} from {from} to {to} is on record.{next, select, longer { The shortest takes {longer} steps.} link { A link that carries influence from {linkFrom} to {linkTo} would open one.} none { No single link would.} other {}}',
  'answer.convening':
    '{count, plural, =0 {There is nobody to invite} other {Invite {names}: together they reach {reached} of {targets, plural, one {one target} other {# targets}}}}.{open, plural, =0 {} one { For one of them others would do as well.} other { For # of them others would do as well.}}{unreached, plural, =0 {} other { Nobody on record reaches {unreachable}.}}{empty, plural, =0 {} one { One place that the rules ask for stays empty.} other { # places that the rules ask for stay empty.}}',
  // One objective in one region, with its counts as a list; then all that were asked for.
  'answer.cell':
    '{objective}, {place}: {recorded, select, true {{counts}} other {no member, partnership or action on record}}.{open, plural, =0 {} other { {unassigned}}}{hasGap, select, true { {gap}} other {}}',
  'answer.count':
    '{of, select, members {{known, select, true {{count, plural, one {# member organisation} other {# member organisations}}} other {no member on record}}} partnerships {{known, select, true {{count, plural, one {# partnership} other {# partnerships}}} other {no partnership on record}}} other {{known, select, true {{count, plural, one {# action} other {# actions}}} other {no action on record}}}}',
  'answer.onlyAbout': 'Counted is only what is about {names}.',
  'answer.coverage':
    'Of {cells} pairs of an objective and a region, {withPartnership, plural, =0 {none has} one {one has} other {# have}} a partnership under way on record, and {withoutRecord, plural, =0 {something is on record for each} other {nothing is on record for #}}.{open, plural, =0 {} other { To {open} of them more partnerships could belong: no source says their objective or place.}}{missing, plural, =0 {} other { Not on record most often where there is one, in {missing} of them: {groups}.}}',
  'answer.scorecard':
    '{known, plural, =0 {Nothing is on record {place} for any of the {all} objectives} other {Something is on record {place} for {known} of {all} objectives: {names}}}. {members, plural, =0 {No member organisation is known there} one {One member organisation is known there} other {# member organisations are known there}}.',
  // What is said of an answer that rests on little.
  'answer.noSource': 'No source is on record for it.',
  'answer.oneSource': 'It rests on a single source.',
  'answer.unconfirmed':
    '{left, plural, =0 {{ties, plural, one {The link behind it has not} other {None of the {ties} links behind it has}}} other {Of the {ties} links behind it, {unconfirmed} have not}} been confirmed for five years.',
  // Why an actor is named as an ally or a replacement.
  'ally.noTie': '{ally} has no known link to {actor} that holds.',
  'ally.noObjective': 'No source names “{objective}” as an aim of its own.',
  'ally.alike':
    'Like {others}, it {shared, select, both {is linked to {initiatives} and to {actors}} initiatives {is linked to {initiatives}} other {is linked to {actors}}}.',
  // What depends on a broker.
  'broker.targetsLost': 'Without {broker}, no member of the network can reach {targets}.',
  'broker.share':
    'The shortest path of influence between {share} of all pairs of organisations passes through {broker}{estimated, select, true { (estimated from {sources} starts, give or take {error})} other {}}.',
  // What is known of an objective in a place, for which groups no source names anybody, and who could take a place.
  'coverage.noPartnership':
    'No partnership under way is on record for “{objective}” {place}{unassigned, plural, =0 {.} one {; one under way could belong there, of which no source says the objective or place.} other {; # under way could belong there, of which no source says the objective or place.}}',
  'coverage.tables':
    '“{objective}”, {place}: {tables, plural, one {one partnership is} other {# partnerships are}} under way.',
  'coverage.missing':
    '{names}: not at {tables, plural, one {this partnership, whose list is complete} other {these # partnerships, whose lists are all complete}}.',
  'coverage.notOnRecord':
    '{names}: not on record at {tables, plural, one {this partnership, {complete, select, all {whose list is complete} other {whose list is not complete}}} other {these # partnerships, {complete, select, all {whose lists are all complete} some {not all of whose lists are complete} other {none of whose lists is complete}}}}{unassigned, plural, =0 {} one {; one more could belong here} other {; # more could belong here}}.',
  'coverage.notNamed': '{names}: a source says that they take part and names nobody.',
  'coverage.candidate':
    '{seat, select, empty {{name} could fill the empty place ({group}).} notNamed {{name} could take a place ({group}); a source speaks of participants of this group without naming them.} seated {{name} could take a further place ({group}).} open {{name} is one with whom to open a partnership ({group}).} other {{name} could take a place ({group}), where nobody of this group is on record.}} {start, select, none {It is a member in the region.} region {It is {steps, plural, one {one step} other {# steps}} from a member in the region.} member {It is {steps, plural, one {one step} other {# steps}} from a member; none is based in the region.} convener {It is {steps, plural, one {one step} other {# steps}} from who convenes.} other {It is {steps, plural, one {one step} other {# steps}} from who takes part.}}',
  // Why a company is a peer of another, and whether it meets a criterion of The Code.
  'leverage.peer':
    '{peer} is a peer of {company}: {reasons}. {state, select, met {It meets criterion {criterion}.} metSince {It has met criterion {criterion} since {since}.} other {No source says how far it is with criterion {criterion}.}}',
  'leverage.representative':
    '{representative} is the local representative of The Code {place}, where {company} is based.',
  'leverage.noPath': 'No path of influence from it to {company} is on record.',
  'leverage.reason':
    '{reason, select, PARENT {of the same house} ASSOCIATION {in the same association} SECTOR {in the same line of business} other {in the same country}}, {names}',
  // Whom to ask before anyone else.
  'askFirst.member':
    '{member} is our member {place}{seated, select, true { and {seats}} other {}}{known, select, none {; no link of it to {target} that holds is on record} other {}}: ask it first.',
  // The explanation of a path of influence, in parts.
  'path.strength': '{strength, select, STRONG {strong} FAIR {fair} WEAK {weak} other {very weak}}',
  'path.sentence': '{from} {clauses}.',
  'path.link': '{position, select, relative {, which } other {, and {name} }}',
  'path.contested': 'contested',
  'path.lowConfidence': 'low confidence',
  'path.age': '{from, select, evidence {last confirmed {when}} since {known since {since}} other {no dated source}}',
  'path.known':
    '{age}{cited, select, true {{from, select, evidence { by} other {, from}} {source}} other {}}{copied, select, none {} other {; {copied}}}{little, select, true {; such a link carries little influence this way} other {}}',
  'path.onlyTie': '{known}.',
  'path.weakestTie': 'Weakest point: the link between {from} and {to}, {known}.',
  'path.weakestHub':
    'Weakest point: {hub}, from which influence leaves by {ties} links, so that it can do little for each.',
  // What to confirm next: the tie as a sentence, then what its confirmation would open.
  'check.explanation':
    '{tie} {routes, plural, =0 {A source of today would strengthen the paths to {targets}} one {A source of today would lift one path by a word; it would strengthen those to {targets}} other {A source of today would lift # paths by a word; it would strengthen those to {targets}}}: their strengths would rise by {gain} in all.{count, plural, =0 {} other { Ask {names}.}}',
  // How many paths lead to a target, and on which nodes they depend.
  'redundancy.answer':
    '{routes, plural, =0 {No path to {target} is on record.} other {{size, plural, =0 {One path leads to {target}: a direct link, which depends on nobody else.} other {{routes, plural, one {One path leads} other {{routes} paths that share nobody lead}} to {target}. {direct, select, true {Every path but the direct link passes} other {Every path passes}} through {size, plural, one {{cut}} other {one of these {size}: {cut}}}; without {size, plural, one {{cut}} other {them}}, {direct, select, true {only that link is left} other {there is no path left}}.}}}}',
  // What the loss of actors or initiatives means for paths to targets, and who could replace them.
  'whatIf.answer': 'Without {removed}, {consequence}.',
  'whatIf.unfunded': '{count, plural, one {{names} would lose money} other {# recipients would lose money ({names})}}',
  'whatIf.perhapsUnfunded':
    '{count, plural, one {{names} might lose money} other {# recipients might lose money ({names})}}, though no source of the last five years says that it is still given',
  'whatIf.lostGroup': 'nobody {group} would be left at {names}',
  'whatIf.perhapsLostGroup':
    'nobody else {group} is on record at {names}, where the list of participants is not complete',
  'whatIf.lostConvener': 'nobody else is on record as convening {names}',
  'whatIf.lost': 'no path to {names} would be left on record',
  'whatIf.lostOfAll':
    'our members could no longer reach {count, plural, one {{names}} other {# organisations ({names})}}',
  'whatIf.lengthened': 'the path to {names} would be weaker',
  'whatIf.lengthenedOfAll':
    'the path to {count, plural, one {{names}} other {# organisations ({names})}} would be weaker',
  'whatIf.unchanged':
    'for {count, plural, one {one target} other {# targets}} no path of note would be lost or weakened by a word',
  'whatIf.nothing':
    'nothing on record would change{funded, select, true {: no source says that it still gives money} other {}}',
  'whatIf.replacement':
    '{affected, select, true {{name} {count, plural, =0 {reaches none of these targets} other {still reaches {targets}}}. } other {}}{alike}',
  // The rules of a list, as parts of a sentence, and the error for rules that conflict.
  'convening.mustInvite': 'invite {names}',
  'convening.keepSeat': 'keep the places of {names}',
  'convening.exclude':
    'keep out {names}{bodies, plural, =0 {} one { and one dependent body} other { and # dependent bodies}}',
  'convening.keepApart': 'keep apart {names}',
  'convening.seats': 'at most {seats, plural, one {# place} other {# places}}',
  'convening.groupQuota': '{kind, select, GROUP_MIN {at least} other {at most}} {count} from the group {group}',
  'convening.regionQuota': '{kind, select, REGION_MIN {at least} other {at most}} {count} {place}',
  'convening.conflict': 'No list can keep {count, plural, one {this rule} other {these rules together}}: {rules}.',
  // Why a place stays empty.
  'convening.emptyGroup':
    '{candidates, plural, =0 {No {member} on record reaches any of these targets.} one {Only one {member} on record reaches any of these targets.} other {Only # {members} on record reach any of these targets.}}',
  'convening.emptyRegion':
    '{candidates, plural, =0 {Nobody on record {place} reaches any of these targets.} one {Only one organisation on record {place} reaches any of these targets.} other {Only # organisations on record {place} reach any of these targets.}}',
  // Why somebody is invited.
  'convening.mustBeInvited': '{name} must be invited.',
  'convening.keepsSeat':
    '{name} {answer, select, INVITED {was invited already} ACCEPTED {accepted the invitation} other {came}} and keeps its place.',
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
    '{count, plural, one {One of them was invited before and keeps its place.} other {# of them were invited before and keep their places.}}',
  'convening.declined':
    '{count, plural, one {{names} declined and is left out.} other {{names} declined and are left out.}}',
} as const;
