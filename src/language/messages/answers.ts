import type { Pair } from './pair';

/** Answers in one or two sentences, and explanations of answers about influence. */
export const answers = {
  'answer.askFirst': [
    '{members, plural, =0 {Ask first: {names}.} one {Ask our member there first: {names}.} other {Ask our members there first: {names}.}}',
    '{members, plural, =0 {À qui demander d’abord : {names}.} one {Demander d’abord à notre membre sur place : {names}.} other {Demander d’abord à nos membres sur place : {names}.}}',
  ],
  'answer.paths': [
    '{from} can reach {to} {direct, select, true {by a direct link} other {through {through}}}: a {strength} path{others, plural, =0 {} one {; one other is listed} other {; # others are listed}}.',
    '{from} peut atteindre {to} {direct, select, true {par un lien direct} other {par {through}}} : un chemin {strength}{others, plural, =0 {} one { ; un autre est donné} other { ; # autres sont donnés}}.',
  ],
  'answer.noPath': [
    'No path of at most {maxHops, plural, one {one step} other {# steps}}{limited, select, true { through {via}} other {}} from {from} to {to} is on record.{next, select, longer { The shortest takes {longer} steps.} link { Of {linkFrom} no link with {linkTo} is on record.} other {}}',
    'Aucun chemin d’au plus {maxHops, plural, one {un pas} other {# pas}}{limited, select, true { par {via}} other {}} qui mène de {from} à {to} n’est recensé.{next, select, longer { Le plus court en compte {longer}.} link { Entre {linkFrom} et {linkTo}, aucun lien n’est recensé.} other {}}',
  ],
  'answer.convening': [
    '{count, plural, =0 {There is nobody to invite} other {Invite {names}: together they reach {reached} of {targets, plural, one {one target} other {# targets}}; weighed by the strength of the paths, {weighed, number} of {weights, number}}}.{open, plural, =0 {} one { For one of them others would do as well.} other { For # of them others would do as well.}}{unreached, plural, =0 {} other { Nobody on record reaches {unreachable}.}}{empty, plural, =0 {} one { One place that the rules ask for stays empty.} other { # places that the rules ask for stay empty.}}',
    '{count, plural, =0 {Il n’y a personne à inviter} other {Inviter {names} : ensemble, {reached, plural, one {# cible sur {targets} est atteinte} other {# cibles sur {targets} sont atteintes}} ; pondéré par la force des chemins, {weighed, number} sur {weights, number}}}.{open, plural, =0 {} one { Pour l’un d’eux, d’autres feraient aussi bien.} other { Pour # d’entre eux, d’autres feraient aussi bien.}}{unreached, plural, =0 {} other { Personne de connu n’atteint {unreachable}.}}{empty, plural, =0 {} one { Une place que les règles demandent reste vide.} other { # places que les règles demandent restent vides.}}',
  ],
  // One objective in one region, with its counts as a list; then all requested ones.
  'answer.cell': [
    '{objective}, {place}: {recorded, select, true {{counts}} other {no member, partnership or action on record}}.{open, plural, =0 {} other { {unassigned}}}{hasGap, select, true { {gap}} other {}}',
    '{objective}, {place} : {recorded, select, true {{counts}} other {ni membre, ni partenariat, ni action connus}}.{open, plural, =0 {} other { {unassigned}}}{hasGap, select, true { {gap}} other {}}',
  ],
  'answer.count': [
    '{of, select, members {{known, select, true {{count, plural, one {# member organisation} other {# member organisations}}} other {no member on record}}} partnerships {{known, select, true {{count, plural, one {# partnership} other {# partnerships}}} other {no partnership on record}}} other {{known, select, true {{count, plural, one {# action} other {# actions}}} other {no action on record}}}}',
    '{of, select, members {{known, select, true {{count, plural, one {# organisation membre} other {# organisations membres}}} other {aucun membre connu}}} partnerships {{known, select, true {{count, plural, one {# partenariat} other {# partenariats}}} other {aucun partenariat connu}}} other {{known, select, true {{count, plural, one {# action} other {# actions}}} other {aucune action connue}}}}',
  ],
  'answer.onlyAbout': ['Counted is only what is about {names}.', 'Seul est compté ce qui concerne {names}.'],
  'answer.coverage': [
    'Of {cells} pairs of an objective and a region, {withPartnership, plural, =0 {none has} one {one has} other {# have}} a partnership under way on record, and {withoutRecord, plural, =0 {something is on record for each} other {nothing is on record for #}}.{open, plural, =0 {} other { To {open} of them more partnerships could belong: no source says their objective or place.}}{missing, plural, =0 {} other { Not on record most often where there is one, in {missing} of them: {groups}.}}',
    'Sur {cells} paires d’un objectif et d’une région, {withPartnership, plural, =0 {aucune n’a} one {une seule a} other {# ont}} un partenariat en cours recensé, et {withoutRecord, plural, =0 {de chacune on sait quelque chose} other {de # on ne sait rien}}.{open, plural, =0 {} other { De {open} d’entre elles d’autres partenariats pourraient relever : aucune source n’en dit l’objectif ou le lieu.}}{missing, plural, =0 {} other { Le plus souvent non recensés là où il y en a un, dans {missing} d’entre elles : {groups}.}}',
  ],
  'answer.scorecard': [
    '{known, plural, =0 {Nothing is on record {place} for any of the {all} objectives} other {Something is on record {place} for {known} of {all} objectives: {names}}}. {members, plural, =0 {No member organisation is known there} one {One member organisation is known there} other {# member organisations are known there}}.',
    '{known, plural, =0 {Rien n’est connu {place} pour aucun des {all} objectifs} other {On sait quelque chose {place} pour {known} des {all} objectifs : {names}}}. {members, plural, =0 {Aucune organisation membre n’y est connue} one {Une organisation membre y est connue} other {# organisations membres y sont connues}}.',
  ],
  'answer.noOrganisation': [
    'No organisation of this name is on record; that says nothing of who knows it.',
    'Aucune organisation de ce nom n’est recensée ; cela ne dit rien de qui la connaît.',
  ],
  // Remarks on answers with little evidence.
  'answer.noSource': ['No source is on record for it.', 'Aucune source n’est connue.'],
  'answer.oneSource': ['It rests on a single source.', 'Une seule source l’appuie.'],
  'answer.unconfirmed': [
    '{left, plural, =0 {{ties, plural, one {The link behind it has not} other {None of the {ties} links behind it has}}} other {Of the {ties} links behind it, {unconfirmed} have not}} been confirmed for five years.',
    '{left, plural, =0 {{ties, plural, one {Le lien qui l’appuie n’a pas été confirmé} other {Aucun des {ties} liens qui l’appuient n’a été confirmé}}} other {Sur les {ties} liens qui l’appuient, {unconfirmed} n’ont pas été confirmés}} depuis cinq ans.',
  ],
  // Why an actor is named as an ally or a replacement.
  'ally.noTie': [
    '{ally} has no known link to {actor} that holds.',
    '{ally} n’a pas de lien en vigueur connu avec {actor}.',
  ],
  'ally.noObjective': [
    'No source names “{objective}” as an aim of its own.',
    'Aucune source ne dit que « {objective} » est un objectif propre à cette organisation.',
  ],
  'ally.sitsWhere': [
    '{ally} has a place at {initiative}, which works for “{objective}”.',
    '{ally} a une place dans {initiative}, qui travaille pour « {objective} ».',
  ],
  'ally.sharedPartnerships': [
    'Both have a place in {count, plural, one {one partnership} other {# partnerships}}: {names}.{agreed, select, true {} other { No agreement between them is on record; one may exist.}}',
    'Les deux ont une place dans {count, plural, one {un partenariat} other {# partenariats}} : {names}.{agreed, select, true {} other { Aucun accord entre eux n’est recensé ; il peut en exister un.}}',
  ],
  'ally.alike': [
    'Like {others}, it {shared, select, both {is linked to {initiatives} and to {actors}} initiatives {is linked to {initiatives}} other {is linked to {actors}}}.',
    'Comme {others}, cette organisation {shared, select, both {est liée à {initiatives} et à {actors}} initiatives {est liée à {initiatives}} other {est liée à {actors}}}.',
  ],
  // The reach that depends on a broker.
  'broker.targetsLost': [
    'Without {broker}, no member of the network can reach {targets}.',
    'Sans {broker}, aucun membre du réseau n’atteint plus {targets}.',
  ],
  'broker.share': [
    'The shortest path of influence between {share} of all pairs of organisations passes through {broker}{estimated, select, true { (estimated from {sources} starts, give or take {error})} other {}}.',
    'Le plus court chemin d’influence passe par {broker} pour {share} des paires d’organisations{estimated, select, true { (estimé sur {sources} départs, à {error} près)} other {}}.',
  ],
  // Records on an objective in a place, groups without a name there, and candidates for a seat.
  'coverage.noPartnership': [
    'No partnership under way is on record for “{objective}” {place}{unassigned, plural, =0 {.} one {; one under way could belong there, of which no source says the objective or place.} other {; # under way could belong there, of which no source says the objective or place.}}',
    'Aucun partenariat en cours n’est recensé pour {objective} {place}{unassigned, plural, =0 {.} one { ; un partenariat en cours pourrait en relever, dont aucune source ne dit l’objectif ou le lieu.} other { ; # partenariats en cours pourraient en relever, dont aucune source ne dit l’objectif ou le lieu.}}',
  ],
  'coverage.tables': [
    '“{objective}”, {place}: {tables, plural, one {one partnership is} other {# partnerships are}} under way.',
    'Pour {objective} {place}, {tables, plural, one {un partenariat est en cours} other {# partenariats sont en cours}}.',
  ],
  'coverage.missing': [
    '{names}: not at {tables, plural, one {this partnership, whose list is complete} other {these # partnerships, whose lists are all complete}}.',
    '{names} : personne n’a de place dans {tables, plural, one {ce partenariat, dont la liste est complète} other {ces # partenariats, dont toutes les listes sont complètes}}.',
  ],
  'coverage.notOnRecord': [
    '{names}: not on record at {tables, plural, one {this partnership, {complete, select, all {whose list is complete} other {whose list is not complete}}} other {these # partnerships, {complete, select, all {whose lists are all complete} some {not all of whose lists are complete} other {none of whose lists is complete}}}}{unassigned, plural, =0 {} one {; one more could belong here} other {; # more could belong here}}.',
    '{names} : personne n’est recensé à {tables, plural, one {ce partenariat, {complete, select, all {dont la liste est complète} other {dont la liste n’est pas complète}}} other {ces # partenariats, {complete, select, all {dont toutes les listes sont complètes} some {dont toutes les listes ne sont pas complètes} other {dont aucune liste n’est complète}}}}{unassigned, plural, =0 {} one { ; un autre pourrait en relever} other { ; # autres pourraient en relever}}.',
  ],
  'coverage.fromElsewhere': [
    '{group}: of {homes, plural, =0 {elsewhere} other {{names}}} only.',
    '{group} : {homes, plural, =0 {d’ailleurs} other {de {names}}} seulement.',
  ],
  'coverage.notNamed': [
    '{names}: a source says that they take part and names nobody.',
    '{names} : une source dit qu’ils participent et ne nomme personne.',
  ],
  'coverage.candidate': [
    '{seat, select, empty {{name} could fill the empty place ({group}).} notNamed {{name} could take a place ({group}); a source speaks of participants of this group without naming them.} seated {{name} could take a further place ({group}).} open {{name} is one with whom to open a partnership ({group}).} other {{name} could take a place ({group}), where nobody of this group is on record.}} {start, select, none {It is a member in the region.} region {It is {steps, plural, one {one step} other {# steps}} from a member in the region.} member {It is {steps, plural, one {one step} other {# steps}} from a member; none is based in the region.} convener {It is {steps, plural, one {one step} other {# steps}} from who convenes.} other {It is {steps, plural, one {one step} other {# steps}} from who takes part.}}',
    '{seat, select, empty {{name} pourrait occuper la place vacante ({group}).} notNamed {{name} pourrait prendre une place ({group}) ; une source parle de participants de ce groupe sans les nommer.} seated {{name} pourrait prendre une place de plus ({group}).} open {Un partenariat pourrait s’ouvrir avec {name} ({group}).} other {{name} pourrait prendre une place ({group}), où personne de ce groupe n’est recensé.}} {start, select, none {C’est un membre de la région.} region {À {steps, plural, one {un pas} other {# pas}} d’un membre de la région.} member {À {steps, plural, one {un pas} other {# pas}} d’un membre ; la région n’en compte aucun.} convener {À {steps, plural, one {un pas} other {# pas}} de qui convoque.} other {À {steps, plural, one {un pas} other {# pas}} de qui participe.}}',
  ],
  // Why a company is a peer of another, and whether it meets a criterion of The Code.
  'leverage.peer': [
    '{peer} is a peer of {company}: {reasons}. {state, select, met {It meets criterion {criterion}.} metSince {It has met criterion {criterion} since {since}.} other {No source says how far it is with criterion {criterion}.}}',
    '{peer} est comparable à {company} : {reasons}. {state, select, met {Cette entreprise remplit le critère {criterion}.} metSince {Cette entreprise remplit le critère {criterion} depuis {since}.} other {Aucune source ne dit où elle en est pour le critère {criterion}.}}',
  ],
  'leverage.representative': [
    '{representative} is the local representative of The Code {place}, where {company} is based.',
    '{representative} est le représentant local du Code {place}, où {company} est établi.',
  ],
  'leverage.noPath': [
    'No path of influence from it to {company} is on record.',
    'Aucun chemin d’influence de cette organisation à {company} n’est recensé.',
  ],
  'leverage.reason': [
    '{reason, select, PARENT {of the same house} ASSOCIATION {in the same association} SECTOR {in the same line of business} other {in the same country}}, {names}',
    '{reason, select, PARENT {de la même maison} ASSOCIATION {dans la même association} SECTOR {dans le même métier} other {dans le même pays}}, {names}',
  ],
  // The actor to ask first.
  'askFirst.member': [
    '{isNetwork, select, true {{member} itself is linked to {target}: ask there first.} other {{member} is our member {place}{seated, select, true { and {seats}} other {}}{known, select, none {; no link of it to {target} that holds is on record} other {}}: ask it first.{others, plural, =0 {} other { As little is on record of # other members there.}}}}',
    '{isNetwork, select, true {{member} est directement en lien avec {target} : c’est là qu’il faut demander d’abord.} other {{member} est notre membre {place}{seated, select, true { et {seats}} other {}}{known, select, none { ; aucun lien en vigueur avec {target} n’est recensé} other {}} : c’est à ce membre qu’il faut demander d’abord.{others, plural, =0 {} other { On n’en sait pas plus de # autres membres sur place.}}}}',
  ],
  // The explanation of a path of influence, in parts.
  'path.strength': [
    '{strength, select, STRONG {strong} FAIR {fair} WEAK {weak} other {very weak}}',
    '{strength, select, STRONG {fort} FAIR {moyen} WEAK {faible} other {très faible}}',
  ],
  'path.sentence': ['{from} {clauses}.', '{from} {clauses}.'],
  'path.link': [
    '{position, select, relative {, which } other {, and {name} }}',
    '{position, select, relative {, qui } other {, et {name} }}',
  ],
  'path.contested': ['contested', 'contesté'],
  'path.lowConfidence': ['low confidence', 'confiance faible'],
  'path.age': [
    '{from, select, evidence {last confirmed {when}} since {known since {since}} other {no dated source}}',
    '{from, select, evidence {confirmé pour la dernière fois {when}} since {connu depuis {since}} other {aucune source datée}}',
  ],
  'path.known': [
    '{age}{cited, select, true {{from, select, evidence { by} other {, from}} {source}} other {}}{copied, select, none {} other {; {copied}}}{little, select, true {; such a link carries little influence this way} other {}}',
    '{age}{cited, select, true {{from, select, evidence { par} other {, selon}} {source}} other {}}{copied, select, none {} other { ; {copied}}}{little, select, true { ; un tel lien transmet peu d’influence dans ce sens} other {}}',
  ],
  'path.onlyTie': ['{known}.', '{known}.'],
  'path.weakestTie': [
    'Weakest point: the link between {from} and {to}, {known}.',
    'Point le plus faible : le lien entre {from} et {to}, {known}.',
  ],
  'path.weakestHub': [
    'Weakest point: {hub}, from which influence leaves by {ties} links, so that it can do little for each.',
    'Point le plus faible : {hub}, dont l’influence se répartit sur {ties} liens, si bien qu’il reste peu pour chacun.',
  ],
  // The tie to confirm next, as a sentence, then the paths that its confirmation would open.
  'check.explanation': [
    '{tie} A source of today would make the paths to {targets} more certain.{count, plural, =0 {} other { Ask {names}.}}',
    '{tie} Une source d’aujourd’hui rendrait plus sûrs les chemins vers {targets}.{count, plural, =0 {} other { À qui le demander : {names}.}}',
  ],
  // The number of paths to a target, and the nodes on which they depend.
  'redundancy.answer': [
    '{routes, plural, =0 {No path to {target} is on record.} other {{size, plural, =0 {One path leads to {target}: a direct link, which depends on nobody else.} other {{routes, plural, one {One path leads} other {{routes} paths that share nobody lead}} to {target}. {direct, select, true {Every path but the direct link passes} other {Every path passes}} through {size, plural, one {{cut}} other {one of these {size}: {cut}}}; without {size, plural, one {{cut}} other {them}}, {direct, select, true {only that link is left} other {there is no path left}}.}}}}',
    '{routes, plural, =0 {Aucun chemin vers {target} n’est recensé.} other {{size, plural, =0 {Un seul chemin mène à {target} : un lien direct, qui ne dépend de personne d’autre.} other {{routes, plural, one {Un seul chemin mène} other {{routes} chemins sans personne en commun mènent}} à {target}. {direct, select, true {Tout chemin autre que le lien direct passe} other {Tout chemin passe}} par {size, plural, one {{cut}} other {l’un de ces {size} : {cut}}} ; sans {size, plural, one {{cut}} other {eux}}, {direct, select, true {il ne reste que ce lien} other {il ne reste aucun chemin}}.}}}}',
  ],
  // The effect of a loss of actors or initiatives on paths to targets, and who could replace them.
  'whatIf.answer': ['Without {removed}, {consequence}.', 'Sans {removed}, {consequence}.'],
  'whatIf.unfunded': [
    '{count, plural, one {{names} would lose money} other {# recipients would lose money ({names})}}',
    '{count, plural, one {{names} perd des fonds} other {# bénéficiaires perdent des fonds ({names})}}',
  ],
  'whatIf.perhapsUnfunded': [
    '{count, plural, one {{names} might lose money} other {# recipients might lose money ({names})}}, though no source of the last five years says that it is still given',
    '{count, plural, one {{names} perdrait peut-être des fonds} other {# bénéficiaires perdraient peut-être des fonds ({names})}}, mais aucune source des cinq dernières années ne dit que ces fonds sont encore versés',
  ],
  'whatIf.lostGroup': ['nobody {group} would be left at {names}', 'plus personne {group} ne reste dans {names}'],
  'whatIf.perhapsLostGroup': [
    'nobody else {group} is on record at {names}, where the list of participants is not complete',
    'dans {names}, personne d’autre {group} n’est recensé ; la liste des participants n’y est pas complète',
  ],
  'whatIf.lostConvener': [
    'nobody else is on record as convening {names}',
    'personne d’autre n’est recensé pour réunir {names}',
  ],
  'whatIf.stillConvened': [
    '{names} would lose a convener, and others would stay',
    'pour {names}, il reste d’autres organisateurs',
  ],
  'whatIf.lost': ['no path to {names} would be left on record', 'il ne reste aucun chemin recensé vers {names}'],
  'whatIf.lostOfAll': [
    'our members could no longer reach {count, plural, one {{names}} other {# organisations ({names})}}',
    'nos membres n’atteignent plus {count, plural, one {{names}} other {# organisations ({names})}}',
  ],
  'whatIf.lengthened': ['the path to {names} would be weaker', 'le chemin vers {names} devient plus faible'],
  'whatIf.lengthenedOfAll': [
    'the path to {count, plural, one {{names}} other {# organisations ({names})}} would be weaker',
    'le chemin vers {count, plural, one {{names}} other {# organisations ({names})}} devient plus faible',
  ],
  'whatIf.unchanged': [
    'for {count, plural, one {one target} other {# targets}} no path of note would be lost or weakened',
    'pour {count, plural, one {une cible} other {# cibles}}, aucun chemin notable n’est perdu ni affaibli',
  ],
  'whatIf.nothing': [
    'nothing on record would change{funded, select, true {: no source says that it still gives money} other {}}',
    'rien ne change de ce qui est connu{funded, select, true { : aucune source ne dit que cette organisation donne encore des fonds} other {}}',
  ],
  'whatIf.replacement': [
    '{reason, select, CONVENES {{name} convenes {initiative} too.} HOSTS {{name} is the secretariat of {initiative}.} SITS {{name} has a place at {initiative} (same group: {group}).} other {{name} (same group: {group}) works for an objective of {initiative} and can reach those who convene it.}}',
    '{reason, select, CONVENES {{name} réunit aussi {initiative}.} HOSTS {{name} assure le secrétariat de {initiative}.} SITS {{name} a une place dans {initiative} (même groupe : {group}).} other {{name} (même groupe : {group}) travaille pour un objectif de {initiative} et peut en atteindre les organisateurs.}}',
  ],
  // The rules of a list, as parts of a sentence, and the error for rules that conflict.
  'convening.mustInvite': ['invite {names}', 'inviter {names}'],
  'convening.keepSeat': ['keep the places of {names}', 'garder la place de {names}'],
  'convening.exclude': [
    'keep out {names}{bodies, plural, =0 {} one { and one dependent body} other { and # dependent bodies}}',
    'écarter {names}{bodies, plural, =0 {} one { et un organisme qui en dépend} other { et # organismes qui en dépendent}}',
  ],
  'convening.keepApart': ['keep apart {names}', 'ne pas réunir {names}'],
  'convening.seats': [
    'at most {seats, plural, one {# place} other {# places}}',
    'au plus {seats, plural, one {# place} other {# places}}',
  ],
  'convening.groupQuota': [
    '{kind, select, GROUP_MIN {at least} other {at most}} {count} from the group {group}',
    '{kind, select, GROUP_MIN {au moins} other {au plus}} {count} du groupe « {group} »',
  ],
  'convening.regionQuota': [
    '{kind, select, REGION_MIN {at least} other {at most}} {count} {place}',
    '{kind, select, REGION_MIN {au moins} other {au plus}} {count} {place}',
  ],
  'convening.conflict': [
    'No list can keep {count, plural, one {this rule} other {these rules together}}: {rules}.',
    'Aucune liste ne peut respecter {count, plural, one {cette règle} other {ensemble ces règles}} : {rules}.',
  ],
  // Reasons why a seat remains empty.
  'convening.emptyGroup': [
    '{candidates, plural, =0 {No {member} on record reaches any of these targets.} one {Only one {member} on record reaches any of these targets.} other {Only # {members} on record reach any of these targets.}}',
    '{candidates, plural, =0 {Parmi les {members} que nous connaissons, personne n’atteint l’une de ces cibles.} one {Une seule organisation ({member}) atteint, à notre connaissance, l’une de ces cibles.} other {Nous ne connaissons que # {members} capables d’atteindre l’une de ces cibles.}}',
  ],
  'convening.emptyRegion': [
    '{candidates, plural, =0 {Nobody on record {place} reaches any of these targets.} one {Only one organisation on record {place} reaches any of these targets.} other {Only # organisations on record {place} reach any of these targets.}}',
    '{candidates, plural, =0 {Personne, {place}, n’atteint à notre connaissance l’une de ces cibles.} one {Nous ne connaissons {place} qu’une organisation capable d’atteindre l’une de ces cibles.} other {Nous ne connaissons {place} que # organisations capables d’atteindre l’une de ces cibles.}}',
  ],
  // Reasons why an actor is invited.
  'convening.mustBeInvited': ['{name} must be invited.', 'Une règle demande d’inviter {name}.'],
  'convening.keepsSeat': [
    '{name} {answer, select, INVITED {was invited already} ACCEPTED {accepted the invitation} other {came}} and keeps its place.',
    '{name} {answer, select, INVITED {a déjà reçu une invitation} ACCEPTED {a accepté l’invitation} other {a participé}} et garde sa place.',
  ],
  'convening.minimum': [
    '{name} adds nothing to the others, but a rule asks for one more.',
    '{name} n’ajoute rien aux autres, mais une règle demande une invitation de plus.',
  ],
  'convening.reachesNone': ['{name} reaches none of these targets.', '{name} n’atteint aucune de ces cibles.'],
  'convening.reaches': [
    '{count, plural, one {{name} has a {strength} path to {targets}.} other {{name} reaches {targets}; the path that counts most, to {main}, is {strength}.}}',
    '{count, plural, one {De {name}, un chemin {strength} mène à {targets}.} other {{name} atteint {targets} ; le chemin qui compte le plus, vers {main}, est {strength}.}}',
  ],
  'convening.through': [
    'That path leads through {names}, {count, plural, one {which is} other {which are}} on the list already.',
    'Ce chemin passe par {names}, {count, plural, one {déjà} other {tous déjà}} sur la liste.',
  ],
  'convening.open': [
    '{name} is one of {count} equally placed {members}: the choice among them is open.',
    'Le choix reste ouvert : {count} {members} sont à égalité, dont {name}.',
  ],
  'convening.members': [
    '{group, select, CIVIL_SOCIETY {{count, plural, one {civil society organisation} other {civil society organisations}}} COMPANY {{count, plural, one {company} other {companies}}} PRIVATE_SECTOR {{count, plural, one {private sector organisation} other {private sector organisations}}} GOVERNMENT {{count, plural, one {government body} other {government bodies}}} LAW_ENFORCEMENT {{count, plural, one {law enforcement body} other {law enforcement bodies}}} INTERGOVERNMENTAL {{count, plural, one {intergovernmental body} other {intergovernmental bodies}}} ACADEMIA {{count, plural, one {research body} other {research bodies}}} DONOR {{count, plural, one {donor} other {donors}}} MEDIA {{count, plural, one {media organisation} other {media organisations}}} FAITH_COMMUNITY {{count, plural, one {faith community} other {faith communities}}} SURVIVORS_AND_YOUTH {{count, plural, one {group of survivors or young people} other {groups of survivors or young people}}} other {{count, plural, one {organisation} other {organisations}}}}',
    '{group, select, CIVIL_SOCIETY {{count, plural, one {organisation de la société civile} other {organisations de la société civile}}} COMPANY {{count, plural, one {entreprise} other {entreprises}}} PRIVATE_SECTOR {{count, plural, one {organisation du secteur privé} other {organisations du secteur privé}}} GOVERNMENT {{count, plural, one {instance publique} other {instances publiques}}} LAW_ENFORCEMENT {{count, plural, one {service répressif} other {services répressifs}}} INTERGOVERNMENTAL {{count, plural, one {organisation intergouvernementale} other {organisations intergouvernementales}}} ACADEMIA {{count, plural, one {organisme de recherche} other {organismes de recherche}}} DONOR {{count, plural, one {bailleur} other {bailleurs}}} MEDIA {{count, plural, one {média} other {médias}}} FAITH_COMMUNITY {{count, plural, one {communauté religieuse} other {communautés religieuses}}} SURVIVORS_AND_YOUTH {{count, plural, one {groupe de survivants ou de jeunes} other {groupes de survivants ou de jeunes}}} other {{count, plural, one {organisation} other {organisations}}}}',
  ],
  // Earlier invitations and refusals, in a list that is made again for an event.
  'convening.kept': [
    '{count, plural, one {One of them was invited before and keeps its place.} other {# of them were invited before and keep their places.}}',
    '{count, plural, one {L’une de ces places est gardée à qui a déjà reçu une invitation.} other {# de ces places sont gardées à qui a déjà reçu une invitation.}}',
  ],
  'convening.declined': [
    '{count, plural, one {{names} declined and is left out.} other {{names} declined and are left out.}}',
    '{count, plural, one {{names} a décliné l’invitation et reste hors de la liste.} other {{names} ont décliné l’invitation et restent hors de la liste.}}',
  ],
} as const satisfies Record<string, Pair>;
