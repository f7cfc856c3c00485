import type { answers as en } from '../en/answers';

/** Answers in one or two sentences, and what explains those of questions about influence. */
export const answers = {
  'answer.paths':
    '{from} peut atteindre {to} {direct, select, true {par un lien direct} other {par {through}}} : un chemin {strength}{others, plural, =0 {} one { ; un autre est donné} other { ; # autres sont donnés}}.',
  'answer.noPath':
    'Aucun chemin d’au plus {maxHops, plural, one {un pas} other {# pas}}{limited, select, true { par {via}} other {}} qui mène de {from} à {to} n’est recensé.{next, select, longer { Le plus court en compte {longer}.} link { Un lien qui transmet l’influence de {linkFrom} à {linkTo} en ouvrirait un.} none { Aucun lien à lui seul n’en ouvrirait un.} other {}}',
  'answer.convening':
    '{count, plural, =0 {Il n’y a personne à inviter} other {Inviter {names} : ensemble, {reached, plural, one {# cible sur {targets} est atteinte} other {# cibles sur {targets} sont atteintes}}}}.{open, plural, =0 {} one { Pour l’un d’eux, d’autres feraient aussi bien.} other { Pour # d’entre eux, d’autres feraient aussi bien.}}{unreached, plural, =0 {} other { Personne de connu n’atteint {unreachable}.}}{empty, plural, =0 {} one { Une place que les règles demandent reste vide.} other { # places que les règles demandent restent vides.}}',
  'answer.cell':
    '{objective}, {place} : {recorded, select, true {{counts}} other {ni membre, ni partenariat, ni action connus}}.{open, plural, =0 {} other { {unassigned}}}{hasGap, select, true { {gap}} other {}}',
  'answer.count':
    '{of, select, members {{known, select, true {{count, plural, one {# organisation membre} other {# organisations membres}}} other {aucun membre connu}}} partnerships {{known, select, true {{count, plural, one {# partenariat} other {# partenariats}}} other {aucun partenariat connu}}} other {{known, select, true {{count, plural, one {# action} other {# actions}}} other {aucune action connue}}}}',
  'answer.onlyAbout': 'Seul est compté ce qui concerne {names}.',
  'answer.coverage':
    'Sur {cells} paires d’un objectif et d’une région, {withPartnership, plural, =0 {aucune n’a} one {une seule a} other {# ont}} un partenariat en cours recensé, et {withoutRecord, plural, =0 {de chacune on sait quelque chose} other {de # on ne sait rien}}.{open, plural, =0 {} other { De {open} d’entre elles d’autres partenariats pourraient relever : aucune source n’en dit l’objectif ou le lieu.}}{missing, plural, =0 {} other { Le plus souvent non recensés là où il y en a un, dans {missing} d’entre elles : {groups}.}}',
  'answer.scorecard':
    '{known, plural, =0 {Rien n’est connu {place} pour aucun des {all} objectifs} other {On sait quelque chose {place} pour {known} des {all} objectifs : {names}}}. {members, plural, =0 {Aucune organisation membre n’y est connue} one {Une organisation membre y est connue} other {# organisations membres y sont connues}}.',
  'answer.noSource': 'Aucune source n’est connue.',
  'answer.oneSource': 'Une seule source l’appuie.',
  'answer.unconfirmed':
    '{left, plural, =0 {{ties, plural, one {Le lien qui l’appuie n’a pas été confirmé} other {Aucun des {ties} liens qui l’appuient n’a été confirmé}}} other {Sur les {ties} liens qui l’appuient, {unconfirmed} n’ont pas été confirmés}} depuis cinq ans.',
  // Why an actor is named as an ally or a replacement.
  'ally.noTie': '{ally} n’a pas de lien en vigueur connu avec {actor}.',
  'ally.noObjective': 'Aucune source ne dit que « {objective} » est un objectif propre à cette organisation.',
  'ally.alike':
    'Comme {others}, cette organisation {shared, select, both {est liée à {initiatives} et à {actors}} initiatives {est liée à {initiatives}} other {est liée à {actors}}}.',
  // What depends on a broker.
  'broker.targetsLost': 'Sans {broker}, aucun membre du réseau n’atteint plus {targets}.',
  'broker.share':
    'Le plus court chemin d’influence passe par {broker} pour {share} des paires d’organisations{estimated, select, true { (estimé sur {sources} départs, à {error} près)} other {}}.',
  // What is known of an objective in a place, for which groups no source names anybody, and who could take a place.
  'coverage.noPartnership':
    'Aucun partenariat en cours n’est recensé pour {objective} {place}{unassigned, plural, =0 {.} one { ; un partenariat en cours pourrait en relever, dont aucune source ne dit l’objectif ou le lieu.} other { ; # partenariats en cours pourraient en relever, dont aucune source ne dit l’objectif ou le lieu.}}',
  'coverage.tables':
    'Pour {objective} {place}, {tables, plural, one {un partenariat est en cours} other {# partenariats sont en cours}}.',
  'coverage.missing':
    '{names} : personne n’a de place dans {tables, plural, one {ce partenariat, dont la liste est complète} other {ces # partenariats, dont toutes les listes sont complètes}}.',
  'coverage.notOnRecord':
    '{names} : personne n’est recensé à {tables, plural, one {ce partenariat, {complete, select, all {dont la liste est complète} other {dont la liste n’est pas complète}}} other {ces # partenariats, {complete, select, all {dont toutes les listes sont complètes} some {dont toutes les listes ne sont pas complètes} other {dont aucune liste n’est complète}}}}{unassigned, plural, =0 {} one { ; un autre pourrait en relever} other { ; # autres pourraient en relever}}.',
  'coverage.notNamed': '{names} : une source dit qu’ils participent et ne nomme personne.',
  'coverage.candidate':
    '{seat, select, empty {{name} pourrait occuper la place vacante ({group}).} notNamed {{name} pourrait prendre une place ({group}) ; une source parle de participants de ce groupe sans les nommer.} seated {{name} pourrait prendre une place de plus ({group}).} open {Un partenariat pourrait s’ouvrir avec {name} ({group}).} other {{name} pourrait prendre une place ({group}), où personne de ce groupe n’est recensé.}} {start, select, none {C’est un membre de la région.} region {À {steps, plural, one {un pas} other {# pas}} d’un membre de la région.} member {À {steps, plural, one {un pas} other {# pas}} d’un membre ; la région n’en compte aucun.} convener {À {steps, plural, one {un pas} other {# pas}} de qui convoque.} other {À {steps, plural, one {un pas} other {# pas}} de qui participe.}}',
  // Why a company is a peer of another, and whether it meets a criterion of The Code.
  'leverage.peer':
    '{peer} est comparable à {company} : {reasons}. {state, select, met {Cette entreprise remplit le critère {criterion}.} metSince {Cette entreprise remplit le critère {criterion} depuis {since}.} other {Aucune source ne dit où elle en est pour le critère {criterion}.}}',
  'leverage.representative': '{representative} est le représentant local du Code {place}, où {company} est établi.',
  'leverage.noPath': 'Aucun chemin d’influence de cette organisation à {company} n’est recensé.',
  'leverage.reason':
    '{reason, select, PARENT {de la même maison} ASSOCIATION {dans la même association} SECTOR {dans le même métier} other {dans le même pays}}, {names}',
  // The explanation of a path of influence, in parts.
  'askFirst.member':
    '{member} est notre membre {place}{seated, select, true { et {seats}} other {}}{known, select, none { ; aucun lien en vigueur avec {target} n’est recensé} other {}} : c’est à ce membre qu’il faut demander d’abord.',
  'path.strength': '{strength, select, STRONG {fort} FAIR {moyen} WEAK {faible} other {très faible}}',
  'path.sentence': '{from} {clauses}.',
  'path.link': '{position, select, relative {, qui } other {, et {name} }}',
  'path.contested': 'contesté',
  'path.lowConfidence': 'confiance faible',
  'path.age':
    '{from, select, evidence {confirmé pour la dernière fois {when}} since {connu depuis {since}} other {aucune source datée}}',
  'path.known':
    '{age}{cited, select, true {{from, select, evidence { par} other {, selon}} {source}} other {}}{copied, select, none {} other { ; {copied}}}{little, select, true { ; un tel lien transmet peu d’influence dans ce sens} other {}}',
  'path.onlyTie': '{known}.',
  'path.weakestTie': 'Point le plus faible : le lien entre {from} et {to}, {known}.',
  'path.weakestHub':
    'Point le plus faible : {hub}, dont l’influence se répartit sur {ties} liens, si bien qu’il reste peu pour chacun.',
  'check.explanation':
    '{tie} {routes, plural, =0 {Une source d’aujourd’hui renforcerait les chemins vers {targets}} one {Une source d’aujourd’hui ferait monter un chemin d’un cran ; elle renforcerait ceux qui mènent vers {targets}} other {Une source d’aujourd’hui ferait monter # chemins d’un cran ; elle renforcerait ceux qui mènent vers {targets}}} : leur force augmenterait de {gain} en tout.{count, plural, =0 {} other { À qui le demander : {names}.}}',
  // How many paths lead to a target, and on which nodes they depend.
  'redundancy.answer':
    '{routes, plural, =0 {Aucun chemin vers {target} n’est recensé.} other {{size, plural, =0 {Un seul chemin mène à {target} : un lien direct, qui ne dépend de personne d’autre.} other {{routes, plural, one {Un seul chemin mène} other {{routes} chemins sans personne en commun mènent}} à {target}. {direct, select, true {Tout chemin autre que le lien direct passe} other {Tout chemin passe}} par {size, plural, one {{cut}} other {l’un de ces {size} : {cut}}} ; sans {size, plural, one {{cut}} other {eux}}, {direct, select, true {il ne reste que ce lien} other {il ne reste aucun chemin}}.}}}}',
  // What the loss of actors or initiatives means for paths to targets, and who could replace them.
  'whatIf.answer': 'Sans {removed}, {consequence}.',
  'whatIf.unfunded':
    '{count, plural, one {{names} perd des fonds} other {# bénéficiaires perdent des fonds ({names})}}',
  'whatIf.perhapsUnfunded':
    '{count, plural, one {{names} perdrait peut-être des fonds} other {# bénéficiaires perdraient peut-être des fonds ({names})}}, mais aucune source des cinq dernières années ne dit que ces fonds sont encore versés',
  'whatIf.lostGroup': 'plus personne {group} ne reste dans {names}',
  'whatIf.perhapsLostGroup':
    'dans {names}, personne d’autre {group} n’est recensé ; la liste des participants n’y est pas complète',
  'whatIf.lostConvener': 'personne d’autre n’est recensé pour réunir {names}',
  'whatIf.lost': 'il ne reste aucun chemin recensé vers {names}',
  'whatIf.lostOfAll': 'nos membres n’atteignent plus {count, plural, one {{names}} other {# organisations ({names})}}',
  'whatIf.lengthened': 'le chemin vers {names} devient plus faible',
  'whatIf.lengthenedOfAll':
    'le chemin vers {count, plural, one {{names}} other {# organisations ({names})}} devient plus faible',
  'whatIf.unchanged':
    'pour {count, plural, one {une cible} other {# cibles}}, aucun chemin notable n’est perdu ni ne faiblit d’un cran',
  'whatIf.nothing':
    'rien ne change de ce qui est connu{funded, select, true { : aucune source ne dit que cette organisation donne encore des fonds} other {}}',
  'whatIf.replacement':
    '{affected, select, true {{name} {count, plural, =0 {n’atteint aucune de ces cibles} other {atteint encore {targets}}}. } other {}}{alike}',
  // The rules of a list, as parts of a sentence, and the error for rules that conflict.
  'convening.mustInvite': 'inviter {names}',
  'convening.keepSeat': 'garder la place de {names}',
  'convening.exclude':
    'écarter {names}{bodies, plural, =0 {} one { et un organisme qui en dépend} other { et # organismes qui en dépendent}}',
  'convening.keepApart': 'ne pas réunir {names}',
  'convening.seats': 'au plus {seats, plural, one {# place} other {# places}}',
  'convening.groupQuota': '{kind, select, GROUP_MIN {au moins} other {au plus}} {count} du groupe « {group} »',
  'convening.regionQuota': '{kind, select, REGION_MIN {au moins} other {au plus}} {count} {place}',
  'convening.conflict':
    'Aucune liste ne peut respecter {count, plural, one {cette règle} other {ensemble ces règles}} : {rules}.',
  // Why a place stays empty.
  'convening.emptyGroup':
    '{candidates, plural, =0 {Parmi les {members} que nous connaissons, personne n’atteint l’une de ces cibles.} one {Une seule organisation ({member}) atteint, à notre connaissance, l’une de ces cibles.} other {Nous ne connaissons que # {members} capables d’atteindre l’une de ces cibles.}}',
  'convening.emptyRegion':
    '{candidates, plural, =0 {Personne, {place}, n’atteint à notre connaissance l’une de ces cibles.} one {Nous ne connaissons {place} qu’une organisation capable d’atteindre l’une de ces cibles.} other {Nous ne connaissons {place} que # organisations capables d’atteindre l’une de ces cibles.}}',
  // Why somebody is invited.
  'convening.mustBeInvited': 'Une règle demande d’inviter {name}.',
  'convening.keepsSeat':
    '{name} {answer, select, INVITED {a déjà reçu une invitation} ACCEPTED {a accepté l’invitation} other {a participé}} et garde sa place.',
  'convening.minimum': '{name} n’ajoute rien aux autres, mais une règle demande une invitation de plus.',
  'convening.reachesNone': '{name} n’atteint aucune de ces cibles.',
  'convening.reaches':
    '{count, plural, one {De {name}, un chemin {strength} mène à {targets}.} other {{name} atteint {targets} ; le chemin qui compte le plus, vers {main}, est {strength}.}}',
  'convening.through': 'Ce chemin passe par {names}, {count, plural, one {déjà} other {tous déjà}} sur la liste.',
  'convening.open': 'Le choix reste ouvert : {count} {members} sont à égalité, dont {name}.',
  'convening.members':
    '{group, select, CIVIL_SOCIETY {{count, plural, one {organisation de la société civile} other {organisations de la société civile}}} COMPANY {{count, plural, one {entreprise} other {entreprises}}} PRIVATE_SECTOR {{count, plural, one {organisation du secteur privé} other {organisations du secteur privé}}} GOVERNMENT {{count, plural, one {instance publique} other {instances publiques}}} LAW_ENFORCEMENT {{count, plural, one {service répressif} other {services répressifs}}} INTERGOVERNMENTAL {{count, plural, one {organisation intergouvernementale} other {organisations intergouvernementales}}} ACADEMIA {{count, plural, one {organisme de recherche} other {organismes de recherche}}} DONOR {{count, plural, one {bailleur} other {bailleurs}}} MEDIA {{count, plural, one {média} other {médias}}} FAITH_COMMUNITY {{count, plural, one {communauté religieuse} other {communautés religieuses}}} SURVIVORS_AND_YOUTH {{count, plural, one {groupe de survivants ou de jeunes} other {groupes de survivants ou de jeunes}}} other {{count, plural, one {organisation} other {organisations}}}}',
  // D’une liste refaite pour un événement : qui a déjà reçu une invitation, et qui l’a déclinée.
  'convening.kept':
    '{count, plural, one {L’une de ces places est gardée à qui a déjà reçu une invitation.} other {# de ces places sont gardées à qui a déjà reçu une invitation.}}',
  'convening.declined':
    '{count, plural, one {{names} a décliné l’invitation et reste hors de la liste.} other {{names} ont décliné l’invitation et restent hors de la liste.}}',
} satisfies Record<keyof typeof en, string>;
