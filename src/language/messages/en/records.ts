/** What is said of records: nodes and their types, ties, indicators, what falls due. The phrases of ties are in src/language/tie-phrases.ts. */
export const records = {
  // Summaries of changes in the history, and what is said where it is not known whether a change was recorded.
  'change.node.recorded': 'Recorded: {name}',
  'change.node.changed': 'Changed: {name}',
  'change.picture.replaced': 'Changed, in place of the last change by {by}: {name}',
  'change.picture.removed': 'Removed: {name}',
  'change.evidence.for': 'Another source for: {name}',
  'change.evidence.against': 'A source against: {name}',
  'change.ties.answered': 'Links checked: {answers}{reason, select, none {} other { ({reason})}}',
  'change.ties.count':
    '{count, number} {answer, select, confirmed {still true} ended {ended} corrected {corrected} recorded {new} other {never true}}',
  'change.tie.recorded': 'Recorded: {name}',
  'change.tie.corrected': 'Corrected: {name}',
  'change.tie.ended': 'Ended: {name}',
  'change.tie.retracted': 'Withdrawn: {name} ({reason})',
  'change.tie.restricted':
    'Now {visibility, select, NETWORK {only for the network} other {confidential}}: {name} ({reason})',
  'change.tie.criterion':
    '{name}: {status, select, NOT_STARTED {not started} IN_PROGRESS {in progress} MET {met} other {unknown}}',
  'change.invitations.recorded':
    '{name}: {answer, select, INVITED {invitations sent} ACCEPTED {invitations accepted} DECLINED {invitations declined} other {guests who came}}',
  'change.engagement.recorded': '{words}, as of {asOf}: {name}',
  'change.roster.recorded':
    '{words}: {extent, select, COMPLETE {the list is complete} other {part of the list}}, as of {asOf}: {name}',
  'change.followUp.recorded': '{words}, as of {asOf}: {name}',
  'record.contactEvery':
    '{months, plural, =0 {No regular contact} one {In touch every month} other {In touch every # months}}',
  'change.value.recorded':
    'Reported for {asOf}{place, select, none {} other { {place}}}{kind, select, BASELINE { as a baseline} TARGET { as a target} other {}}, {value}: {name}',
  'change.merged': 'Merged: {absorbed} is {kept} ({reason})',
  'change.unmerged': 'Taken apart: {summary}',
  'change.keptApart': 'Not the same: {names} ({reason})',
  'change.undone': 'Undone: {summary}',
  'change.erased': 'Erased a record ({reason})',
  'change.redacted': 'What was recorded here has been erased.',
  'change.commitUnknown':
    'The connection to the graph was lost: the change may have been recorded. {key, select, given {Send it again with the same key.} other {Look whether it was before you send it again, and give it a key.}}',
  // Reasons for and against two actors being duplicates, as clauses of a sentence.
  'duplicate.forAndAgainst': '{inFavour}; but {against}',
  'duplicate.sameCountry': 'both are in {country}',
  'duplicate.sameName': 'both are called {name}',
  'duplicate.similarNames': 'their names are alike (“{name}” and “{other}”)',
  'duplicate.namesDiffer': 'their names (“{name}” and “{other}”) differ only by {words}',
  'duplicate.namesReadAlike': 'their names read the same (“{name}” and “{other}”)',
  'duplicate.word': '“{word}”',
  'duplicate.sameSite': 'both have their site at {domain}',
  'duplicate.sharedActors': 'both are linked to {names}',
  'duplicate.sharedOthers': 'both appear with {names}',
  'duplicate.otherCountry': 'they are in different countries',
  'duplicate.otherSite': 'they have different sites',
  'duplicate.otherKind': 'they are of different kinds',
  'duplicate.tied': 'a link joins one to the other',
  'nodeType.anyActor': 'an organisation',
  'nodeType.Member': 'a member',
  'nodeType.Company': 'a company',
  'nodeType.RegionalBody': 'a regional body',
  'nodeType.Partner': 'a partner organisation',
  'nodeType.Country': 'a country',
  'nodeType.Region': 'a region',
  'nodeType.Partnership': 'a partnership',
  'nodeType.AdvocacyAction': 'an action',
  'nodeType.Campaign': 'a campaign',
  'nodeType.Opportunity': 'an opportunity',
  'nodeType.Commitment': 'a commitment',
  'nodeType.EngagementStatus': 'a look at whether an organisation may be approached',
  'nodeType.RosterStatement': 'a statement of how much of a list is on record',
  'nodeType.FollowUp': 'a follow-up',
  'nodeType.Picture': 'a picture of the network',
  'nodeType.StrategicDirection': 'a strategic direction',
  'nodeType.Objective': 'an objective',
  'nodeType.InfluenceStrategy': 'an influence strategy',
  'nodeType.Enabler': 'an enabler',
  'nodeType.Indicator': 'an indicator',
  'nodeType.FrameworkElement': 'an element of the framework',
  'nodeType.CodeCriterion': 'a criterion of The Code',
  'nodeType.Instrument': 'an instrument',
  'nodeType.Manifestation': 'a form of exploitation',
  'tie.ends.problem': '{type} joins {allowed}, not {actual}.',
  'tie.ends.pair': '{from} to {to}',
  'tie.ends.or': ', or ',
  // In place of the phrase of its type, where a tie says more than that.
  'tie.commitment': 'the promise {title}',
  'tie.stance':
    '{stance, select, CHAMPION {champions {other}} SUPPORTIVE {supports {other}} NEUTRAL {is neutral on {other}} RELUCTANT {is reluctant about {other}} other {opposes {other}}}',
  'tie.stage':
    '{stage, select, PLANNED {plans to put a request to {other}} ASKED {has put a request to {other}} AGREED {has put a request to {other}, which agreed} REFUSED {has put a request to {other}, which refused} other {has put a request to {other}, which was met}}',
  'tie.answer':
    '{answer, select, INVITED {was invited to {other}} ACCEPTED {accepted an invitation to {other}} DECLINED {declined an invitation to {other}} other {came to {other} on invitation}}',
  'tie.ask': 'what is asked: {ask}',
  'tie.derived': 'derived: an authority of this country',
  'tie.copied': 'known only from a copy',
  'tie.sentence': '{from} {said}{remarks, select, none {} other { ({remarks})}}.',
  // The dates of a tie, and why it may not hold, in brackets after it.
  'tie.remark':
    '{kind, select, since {since {since}} until {until {until}} notBegun {not known to have begun} CONTESTED {contested} confirmed {last confirmed {when}} unconfirmedSinceThen {not confirmed since then} undated {no dated source} other {withdrawn: it was never so}}',
  'tie.ranOut': 'No source has spoken of {name} for five years; whether and when it ended is not known.',
  'tie.whyEnded': '{actor, select, true {{name} existed under this name until {until}} other {{name} ended {when}}}.',
  'indicator.basis': '{statement}: {counted}',
  'indicator.counted.IND-2c':
    'actions at which law enforcement and another stakeholder group have a place, and that cover or join two countries or more',
  'indicator.counted.IND-3a':
    'companies and trade associations on record as signatories of The Code or as endorsers of a national code',
  'indicator.parts.IND-3a': 'The Code: {signatories, number}; national codes: {endorsers, number}',
  'indicator.counted.ISI-2a':
    'members of the network that take part in a research action, or are said to have collected data for a programme',
  'indicator.counted.ISI-3a':
    'private-sector organisations with a place at a partnership, action or campaign that the network or a member convenes, leads or runs',
  'indicator.counted.ISI-3b':
    'members of the network that take part in a report to a treaty body or a UPR submission; forums of civil society are not told apart and not counted',
  'indicator.counted.ISI-3d':
    'partnerships at which three stakeholder groups or more have a place, funders and observers aside, and that the network or a member convenes, leads or runs',
  // What is counted against what a source reports.
  'completeness.subject':
    '{subject, select, members {members of the network} memberCountries {countries with a member} codeSignatories {signatories of The Code} localCodeRepresentatives {local representatives of The Code} other {parties to {name}}}',
  'agenda.node':
    '{kind, select, DEADLINE {Last day for contributions: {name}} COMMITMENT_DUE {Due: {name} ({by})} other {{name}}}{countries, select, none {} other {: {countries}}}{inferred, select, true { (dates inferred)} other {}}',
  'agenda.tie':
    '{kind, select, AGREEMENT_ENDS {Last day of an agreement: {tie}} other {Unconfirmed after this day: {tie}}}',
  'agenda.ask': 'Next step: {step} (asked of {of})',
  'agenda.contact': 'Be in touch with {name} ({met, select, none {no meeting is on record} other {last met {met}}})',
  'calendar.name': 'What falls due',
  'calendar.description':
    '{isComplete, select, true {{isOwn, select, true {All that falls due and that you may see, of which some is not public: do not pass it on.} other {All that falls due and that everybody may see.}}} other {The first {count, number} events: limit it to regions, countries, kinds or a shorter time.}}',
  'calendar.date': 'Known only as {date}.',
} as const;
