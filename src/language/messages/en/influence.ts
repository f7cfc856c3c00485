/** Explanations of paths, allies, brokers, coverage, redundancy, leverage and what-if questions. */
export const influence = {
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
} as const;
