/** The tools at /mcp: when an assistant uses each, and what their answers are made of. */
export const mcp = {
  'mcp.instructions':
    'Stakeholders of a civil-society movement against the sexual exploitation of children: organisations, public bodies, partnerships, commitments and the ties between them, each with its dates, confidence and sources. The other tools take ids: find them with Search. Cite the sources and dates that an answer gives, and link to its page. What is given as unknown is unknown: do not take it for none or zero. All tools are read-only.',
  'mcp.argument.lang': 'The language of the answer. Default: that of Accept-Language, else English.',
  'mcp.title.Allies': 'Allies',
  'mcp.description.Allies':
    'Who is near an organisation: those with a tie to it, those that share partners with it and those that it could reach, each with how. It tells nearness, and forecasts nothing. Use it for “who are our allies here?”, if need be for one objective or in one region, or only of those without a tie.',
  'mcp.title.Calendar': 'Calendar',
  'mcp.description.Calendar':
    'What falls due, soonest first: reviews and summits, deadlines for contributions, commitments, agreements that end, next steps of meetings; on request ties that turn unconfirmed. Use it for “what is coming up?”, if need be for some regions or countries. Without dates: the twelve months from today.',
  'mcp.title.Commitments': 'Commitments',
  'mcp.description.Commitments':
    'Who promised what, when it is due and what became of it. Use it for the commitments of an organisation or government, of a summit, on an objective or in a place, and for what is due or was missed.',
  'mcp.title.FindRoute': 'Find a route',
  'mcp.description.FindRoute':
    'How one organisation can reach another: the best paths of influence, through whom, on what evidence, and where each is weakest. Use it for “who can introduce us to …?” and “how does … reach …?”. A country’s code stands for its government.',
  'mcp.title.Gaps': 'Gaps',
  'mcp.description.Gaps':
    'Which stakeholder groups have no seat in the partnerships for an objective in a region, and who could fill it. Use it for “where are seats empty?” and “what is missing?”. Name one objective and one region to learn most.',
  'mcp.title.InvitationList': 'Invitation list',
  'mcp.description.InvitationList':
    'Whom to invite so that a meeting reaches its targets, within a number of seats and under rules such as quotas of groups and regions. Use it for “whom do we invite to move …?”. To find one path to one target, use FindRoute.',
  'mcp.title.Organisation': 'An organisation',
  'mcp.description.Organisation':
    'What is on record of one organisation or public body: what it is, its ties with their dates and sources, its commitments, and what no source tells of it. Use it for “what do we know of …?”.',
  'mcp.title.Partnerships': 'Partnerships',
  'mcp.description.Partnerships':
    'Which partnerships and alliances seat some stakeholder groups, pursue an objective, cover a place or have some participants. Use it for “which partnerships bring … together?” and “who sits in …?”.',
  'mcp.title.Search': 'Search',
  'mcp.description.Search':
    'Finds organisations, partnerships, actions, campaigns, opportunities, commitments, countries, regions, objectives, indicators and sources by name, acronym or former name, typing errors allowed, and gives their ids. Use it first: the other tools take ids.',
  'mcp.title.SharedPartners': 'Shared partners',
  'mcp.description.SharedPartners':
    'With whom at least two of some organisations have ties: common partners, networks and partnerships. Use it for “what do … and … have in common?”.',

  'mcp.node': '{name} [{id}]',
  'mcp.kind': '{kind}{country, select, none {} other {, {country}}}',
  'mcp.found': 'On record under “{text}”, the best match first; the id is in brackets.',
  'mcp.notFound': 'Nothing on record has a name like “{text}”. That does not mean that it does not exist.',
  'mcp.match': '{node}: {what}{matched, select, none {} other { (found by “{matched}”)}}',
  'mcp.organisation':
    '{node}: {kind} (group: {group}){country, select, none {} other {, {country}}}{website, select, none {} other {, {website}}}. {ties, plural, =0 {No tie that holds is on record.} one {One tie that holds is on record.} other {# ties that hold are on record.}}{commitments, plural, =0 {} one { One commitment is on record.} other { # commitments are on record.}}',
  'mcp.notAnOrganisation': '{id} is on record, but is not an organisation.',
  'mcp.commitment':
    '{name} [{id}]{by, select, none {} other {, by {by}}}{made, select, none {} other {, made {made}}}{due, select, none {} other {, due {due}}}. Status: {status}{asOf, select, none {} other {, as of {asOf}}}.',
  'mcp.commitments':
    '{total, plural, =0 {No commitment on record fits. That does not mean that none was made.} one {One commitment on record fits.} other {# commitments on record fit.}}',
  'mcp.allies':
    '{count, plural, =0 {Nobody near {actor} is on record under these conditions.} other {Who is near {actor}: who has a tie with it or shares partners with it, those with most in common first, then whom a path reaches.}}',
  'mcp.sharedPartners':
    '{count, plural, =0 {Nothing on record is tied to two of them.} other {What at least two of them are tied to, the closest first.}}',
  'mcp.partnerships':
    '{total, plural, =0 {No partnership on record fits. That does not mean that there is none.} one {One partnership on record fits.} other {# partnerships on record fit.}}',
  'mcp.partnership':
    '{node}: {kind}{since, select, none {} other {, since {since}}}{until, select, none {} other {, until {until}}}{holds, select, true {} other {{until, select, none {, not heard of for five years} other {}}}}. Groups seated: {groups, select, none {none on record} other {{groups}}}. {participants, plural, =0 {No participant is on record.} one {One participant: {names}.} other {# participants, among them {names}.}}',
  'mcp.calendar':
    '{count, plural, =0 {Nothing on record falls due then. That does not mean that nothing does.} other {What falls due, soonest first.}}',
  'mcp.due': '{on}: {text} [{id}]',
  'mcp.missingLink': 'A tie between {from} and {to} would open one.',
  'mcp.path': '{count, plural, =1 {The best path} other {Another path}}, {strength}: {explanation}',
  'mcp.hop': '{sentence} [{from} → {to}, tie {id}, {confidence}]',
  'mcp.tie': '{sentence} [{id}, {confidence}]',
  'mcp.confidence': '{confidence, select, HIGH {high confidence} MEDIUM {medium confidence} other {low confidence}}',
  'mcp.candidate': '{explanation} [{id}]',
  'mcp.ally': '{explanation} [{id}, {ties, plural, one {# tie that holds} other {# ties that hold}} in all]',
  'mcp.costliestRule': 'The rule that reduces the reach of the list most: {rule}.',
  'mcp.alsoExcluded': 'Excluded with those named: {names}.',

  'mcp.source':
    '{against, select, true {A source against it} other {Source}}: {title}{publisher, select, none {} other {, {publisher}}}{date, select, none {, undated} other {, {date}}} ({confidence}){url, select, none {} other {, {url}}}{others, plural, =0 {} one {, and one more} other {, and # more}}.',
  'mcp.unknown': 'Unknown: {text}',
  'mcp.asOf': 'As the world stood {valid}{known, select, none {} other {, as it was on record at {known}}}.',
  'mcp.more': '{count, plural, one {And one more: {link}} other {And # more: {link}}}',
  'mcp.atLeast':
    '{count, plural, =0 {There may be more} one {And at least one more} other {And at least # more}}: {link}',
  'mcp.page': 'In the explorer: {link}',

  'mcp.error.extra': '{tool} has no argument “{name}”. It takes {names}.',
  'mcp.error.missing': '{tool} needs the argument “{name}”.',
  'mcp.error.input': '{message} Correct the argument; ids are found with Search.',
  'mcp.error.failed': 'Something went wrong on our side. Give this request’s id when you report it: {id}.',
} as const;
