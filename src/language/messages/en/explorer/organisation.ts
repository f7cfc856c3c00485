/** Texts of the explorer about an organisation, and where each stands. */
export const organisation = {
  'explorer.organisation.heading':
    '{name} is {what}{country, select, none {} other { in {country}}}, with {ties, plural, =0 {no link on record} one {one link on record, {current, plural, =0 {not known to be current} other {which is current}}} other {# links on record, {current, plural, =0 {none of them current} other {# of them current}}}}.',
  'explorer.organisation.what':
    '{kind, select, MEMBER {{membership, select, former {a former member of the network} affiliate {an affiliate of the network} other {{group, select, CIVIL_SOCIETY {a civil-society member of the network} other {a member of the network}}}}} COMPANY {a company} REGIONAL_BODY {a regional body} NETWORK_ORGAN {an organ of the network} UN_BODY {a UN body} TREATY_BODY {a treaty body} INTERGOVERNMENTAL {an intergovernmental organisation} GOVERNMENT {a public authority} PARLIAMENT {a parliament} REGULATOR {a regulator} LAW_ENFORCEMENT {a law-enforcement body} INGO {an international NGO} NGO {an NGO} COALITION {a coalition} INDUSTRY_ASSOCIATION {an industry association} ACADEMIA {an academic body} DONOR {a donor} FAITH_BASED {a faith-based organisation} HELPLINE_NETWORK {a helpline network} SURVIVOR_OR_YOUTH_GROUP {a group of survivors or young people} MEDIA {a media organisation} other {an organisation}}',
  'explorer.organisation.lead':
    'Of its links, {statuses}. Current means confirmed by a source of the last five years (a membership: ten), or begun in them; a treaty or an organ needs no confirming.',
  'explorer.organisation.count':
    '{status, select, CURRENT {{count, plural, one {one is current} other {# are current}}} UNCONFIRMED {{count, plural, one {one is unconfirmed} other {# are unconfirmed}}} CONTESTED {{count, plural, one {one is contested} other {# are contested}}} UPCOMING {{count, plural, one {one is not known to have begun} other {# are not known to have begun}}} other {{count, plural, one {one has ended} other {# have ended}}}}',
  'explorer.organisation.restsOn':
    'Rests on {sources, plural, one {one source} other {# sources}}{hasDate, select, yes {, the newest of {date}} other {, all undated}}.',
  'explorer.organisation.facts': 'What it is',
  'explorer.organisation.place': 'Country, region',
  'explorer.organisation.names': 'Names',
  'explorer.organisation.noName': '{lang, select, FR {French name:} other {English name:}}',
  'explorer.organisation.nameKind':
    '{kind, select, ACRONYM {acronym} FORMER {former name} OTHER {also called} other {{lang, select, FR {French} EN {English} other {}}}}',
  'explorer.organisation.website': 'Website',
  'explorer.organisation.membership': 'In the network',
  'explorer.organisation.member':
    '{membership, select, former {Former member} affiliate {Affiliate} other {Member}}{coalition, select, yes {, itself a coalition} other {}}, {membership, select, former {until {until}} other {{since, select, none {since an unknown day} other {since {since}}}}}',
  'explorer.organisation.sector': 'Sector',
  'explorer.organisation.code': 'The Code',
  'explorer.organisation.signed':
    '{signed, select, none {} other {Signed in {signed}. }}{met, select, none {How many of its six criteria are met is unknown.} other {Of its six criteria, {met} are known to be met.}}',
  'explorer.organisation.notSigned': 'No source says that it signed.',
  'explorer.organisation.rosters': 'On record of its lists',
  'explorer.organisation.memberStates': 'Member states',
  'explorer.organisation.pursues': 'Works for',
  'explorer.organisation.noObjective': 'No source says which objective it pursues.',
  'explorer.organisation.confirmed': 'last confirmed {date}',
  'explorer.organisation.commitments': 'Promised',
  'explorer.organisation.noCommitment': 'No promise is on record.',
  'explorer.organisation.positions': 'Position',
  'explorer.organisation.noPosition': 'No source says where it stands on anything.',
  'explorer.organisation.targetedBy': 'Aimed at by',
  'explorer.organisation.note': 'Note',
  'explorer.organisation.ask': 'Ask from here',
  'explorer.organisation.askMember': 'Ask a member',
  'explorer.organisation.askMember.what':
    'The public links of {name} as a sheet, in which it says what is still true. What comes back is imported “from a sheet”.',
  'explorer.organisation.askMember.sheet': 'Sheet in {language, select, fr {French} other {English}}, {format}',
  'explorer.organisation.reach': 'How does it reach …?',
  'explorer.organisation.reached': 'Who reaches it?',
  'explorer.organisation.invite': 'Whom to invite to move {name}?',
  'explorer.organisation.nothingUnknown':
    'Every question that the graph asks of an organisation has an answer on record.',
  'explorer.organisation.unknownName':
    'No source says what it is called in {lang, select, FR {French} other {English}}.',
  'explorer.organisation.unknownDates':
    'No source says when {count, plural, one {one of its links} other {# of its links}} began: {names}.',
  'explorer.organisation.duplicates': 'The same organisation twice?',
  'explorer.organisation.compare': 'Compare them side by side',
  'explorer.organisation.noDuplicate': 'Nothing on record looks like a duplicate.',
  'explorer.organisation.ties': 'Links over time',
  'explorer.organisation.noTies': 'Nobody has told us of any link of {name}.',
  'explorer.organisation.noneLeft': 'All of its links have ended.',
  'explorer.organisation.someTies':
    'The first {shown} of {total} links by name; “Take along” has all of them as a file.',
  'explorer.organisation.tieKind':
    '{kind, select, memberships {Memberships} seats {Places and roles} money {Money and trade} relations {Working relations} aims {Aims, positions and promises} other {Other links}}',
  'explorer.organisation.kindCount': '{isPart, select, yes {{shown} of {total}} other {{total}}}',
  'explorer.organisation.showKind': 'Show all {count}: {kind}',
  'explorer.organisation.showEnded': '{count, plural, one {Show one ended link} other {Show # ended links}}',
  'explorer.organisation.hideEnded': 'Hide what has ended',
  'explorer.organisation.with': 'With',
  'explorer.organisation.confidence': 'Confidence',
  'explorer.organisation.timeline':
    'Life spans of {count, plural, one {one link} other {# links}} on one axis from {from} to {to}. The list holds the same rows.',
  'explorer.organisation.timelineNote':
    'Dark: current. Grey: ended or unconfirmed. Hatched: no source gives the date, or none has confirmed it since. Dotted: yet to begin. A tick is the newest evidence.',
  'explorer.organisation.today': 'today',
  'explorer.organisation.asOf': 'that day',
  'explorer.organisation.noDate': 'no source gives a date',
  'explorer.organisation.noKeeper': 'Nobody is on record as keeping our relation with {name}.',
  'explorer.organisation.heldBy': 'kept by',
  'explorer.organisation.allies': 'Allies',
  'explorer.organisation.alliesNote': 'Linked to it, sharing partnerships or neighbours with it, or reached by a path',
  'explorer.organisation.alliesForm': 'Which allies',
  'explorer.organisation.ifItLeaves': 'What if {name} leaves?',
  'explorer.organisation.grants': 'Whom it gives or gave money',
  'explorer.organisation.otherFunders': 'Who else gives or gave',
  'explorer.organisation.replacements': 'Who could take its place',
  'explorer.organisation.allyTies': 'Its links that hold',
  'explorer.organisation.noAllies': 'No other organisation near it is on record.',
  'explorer.organisations.heading':
    '{count, plural, =0 {No organisation on record} one {One organisation on record} other {# organisations on record}}{limits, select, none {} other {: {limits}}}.',
  'explorer.organisations.named': 'called “{text}”',
  'explorer.organisations.lead':
    'A count here is of what is recorded, never of what there is. An organisation without a country on record is in no country or region here.',
  'explorer.organisations.form': 'Which organisations',
  'explorer.organisations.onlyMember': 'with no link but memberships',
  'explorer.organisations.text': 'Name contains',
  'explorer.organisations.list': 'By name',
  'explorer.organisations.ties': 'Links that hold',
  'explorer.organisations.unconfirmed':
    '{ties, plural, =0 {} other {{count, plural, =0 {all confirmed} other {# unconfirmed}}}}',
  'explorer.stakeholders.title': 'Stakeholder map',
  'explorer.stakeholders.form': 'Whom to reach, and on what',
  'explorer.stakeholders.targets': 'Whom to reach',
  'explorer.stakeholders.objective': 'Position on the objective',
  'explorer.stakeholders.noObjective': 'None chosen',
  'explorer.stakeholders.start': 'Whom do you want to reach?',
  'explorer.stakeholders.startHelp':
    'Name one organisation or public office or more. The answer is who reaches them, how far, and where each stands.',
  'explorer.stakeholders.waiting': 'Looking for who reaches them…',
  'explorer.stakeholders.heading':
    '{count, plural, =0 {Nobody on record reaches {names} within four steps.} one {One organisation reaches {names} within four steps} other {{isCut, select, yes {The {count} organisations that reach {names} furthest} other {{count} organisations reach {names} within four steps}}}}{count, plural, =0 {} other {{hasObjective, select, yes {{isCut, select, yes {} other { or take a position}}{isKnown, select, yes {: {for} for it, {against} against, {neutral} neutral, {unknown} unknown.} other {.}}} other {{isCut, select, yes {, within four steps.} other {.}}}}}}',
  'explorer.stakeholders.lead':
    '{hasObjective, select, yes {{isKnown, select, yes {The position is that on “{objective}”. Of {unknown} no source says where they stand, which is not neutral.} other {Where any of them stands on “{objective}” no source says, which is not neutral.}}} other {Choose an objective to see where each stands.}} Reach is the mean strength of the best path to each target, 0 to 1.',
  'explorer.stakeholders.list': 'Reach and position',
  'explorer.stakeholders.reachList': 'Reach',
  'explorer.stakeholders.others':
    '{count, plural, one {One more of which} other {# more of which}} no source says where it stands',
  'explorer.stakeholders.picture': 'Who stands where',
  'explorer.stakeholders.pictureTitle':
    'Reach against position of {count, plural, one {one organisation} other {# organisations}}',
  'explorer.stakeholders.who': 'Who',
  'explorer.stakeholders.position': 'Where it stands',
  'explorer.stakeholders.best': 'Best path',
  'explorer.stakeholders.noPath': 'none within four steps',
  'explorer.stakeholders.disputed': 'disputed',
  'explorer.stakeholders.unknown': 'Unknown',
  'explorer.stakeholders.mark': '{name}: {stance}, reach {reach}',
  'explorer.stakeholders.key':
    'The higher, the further it reaches. Letter and shape say the group. Marks that would lie on each other are moved aside.',
  'explorer.stakeholders.narrow': 'The picture needs a wider screen. The list below has all of it.',
  'explorer.stakeholders.convene': 'Whom do we invite to move them?',
} as const;
