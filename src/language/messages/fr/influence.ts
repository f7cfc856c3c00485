import type { influence as en } from '../en/influence';

export const influence = {
  // Why an actor is named as an ally or a replacement.
  'ally.noTie': '{ally} n’a pas de lien actuel connu avec {actor}. {alike}',
  'ally.alike':
    'Comme {others}, cette organisation {shared, select, both {participe à {initiatives} et est liée à {actors}} initiatives {participe à {initiatives}} other {est liée à {actors}}}.',
  // What depends on a broker.
  'broker.targetsLost': 'Sans {broker}, aucun membre du réseau n’atteint plus {targets}.',
  'broker.share':
    'Le plus court chemin d’influence passe par {broker} pour {share} des paires d’organisations{estimated, select, true { (estimé sur {sources} départs, à {error} près)} other {}}.',
  // What is known of an objective in a place, which seats are empty, and who could fill them.
  'coverage.noPartnership':
    'Aucun partenariat n’est connu pour {objective} dans la région {region} : toutes les places sont à pourvoir.',
  'coverage.emptySeats':
    'Dans la région {region}, {partnerships, plural, one {le partenariat connu} other {les {partnerships} partenariats connus}} pour {objective} {partnerships, plural, one {ne compte} other {ne comptent}} personne {groups, plural, one {de ce groupe} other {de ces groupes}} : {names}.',
  'coverage.notNamed':
    'Dans la région {region}, des sources parlent de participants aux partenariats connus pour {objective} sans les nommer : {names}.',
  'coverage.candidate':
    '{seat, select, empty {{name} pourrait occuper la place vacante ({group}).} notNamed {{name} pourrait prendre une place ({group}) ; une source parle de participants de ce groupe sans les nommer.} unknown {{name} pourrait prendre une place ({group}) ; personne de ce groupe n’est recensé dans les pays du partenariat.} other {{name} pourrait prendre une place de plus ({group}).}}',
  'coverage.memberCandidate': '{name}, membre dans la région, pourrait occuper la place vacante ({group}).',
  // Why a company is a peer of another, and whether it meets a criterion of The Code.
  'leverage.peer':
    '{peer} est comparable à {company} : {reasons}. {state, select, met {Cette entreprise remplit le critère {criterion}.} metSince {Cette entreprise remplit le critère {criterion} depuis {since}.} other {Aucune source ne dit où elle en est pour le critère {criterion}.}}',
  'leverage.representative': '{representative} est le représentant local du Code {place}, où {company} est établi.',
  'leverage.noPath': 'Aucun chemin d’influence de cette organisation à {company} n’est recensé.',
  'leverage.reason':
    '{reason, select, PARENT {de la même maison} ASSOCIATION {dans la même association} SECTOR {dans le même métier} other {dans le même pays}}, {names}',
  // The explanation of a path of influence, in parts.
  'path.strength': '{strength, select, STRONG {fort} FAIR {assez fort} WEAK {faible} other {très faible}}',
  'path.introduction':
    '{initiative, select, true {{from} et {to} se rencontrent dans {through}, qui} other {{through} pourrait présenter {from} à {to} : cette organisation}} {first} et {second}.',
  'path.chain': '{count, plural, =0 {{clauses}} other {{from} pourrait atteindre {to} par {through} : {clauses}}}.',
  'path.opening': '{position, select, first {{name} } sentence {. {name} } relative {, qui } other {, et {name} }}',
  'path.ended': '{dated, select, true {terminé {date}} other {terminé}}',
  'path.contested': 'contesté',
  'path.lowConfidence': 'confiance faible',
  'path.age':
    '{from, select, evidence {confirmé pour la dernière fois {when}} since {connu depuis {since}} other {de date inconnue}}',
  'path.known':
    '{age}{cited, select, true {{from, select, evidence { par} other {, selon}} {source}} other {}}{little, select, true { ; un tel lien transmet peu d’influence dans ce sens} other {}}',
  'path.onlyTie': '{known}.',
  'path.weakestTie': 'Point le plus faible : le lien entre {from} et {to}, {known}.',
  'path.weakestHub':
    'Point le plus faible : {hub}, dont l’influence se répartit sur {ties} liens, si bien qu’il reste peu pour chacun.',
  // How many routes lead to a target, and on which nodes they depend.
  'redundancy.answer':
    '{routes, plural, =0 {Aucun chemin ne mène à {target}.} other {{size, plural, =0 {Un seul chemin mène à {target} : un lien direct, qui ne dépend de personne d’autre.} other {{routes, plural, one {Un seul chemin mène} other {{routes} chemins sans personne en commun mènent}} à {target}. {direct, select, true {Tout chemin autre que le lien direct passe} other {Tout chemin passe}} par {size, plural, one {{cut}} other {l’un de ces {size} : {cut}}} ; sans {size, plural, one {{cut}} other {eux}}, {direct, select, true {il ne reste que ce lien} other {il ne reste aucun chemin}}.}}}}',
  // What the loss of actors or initiatives means for paths to targets, and who could replace them.
  'whatIf.answer': 'Sans {removed}, {consequences}.',
  'whatIf.unfunded':
    '{count, plural, one {{names} perd des fonds} other {# bénéficiaires perdent des fonds ({names})}}',
  'whatIf.lostGroup': '{names} {count, plural, one {n’a} other {n’ont}} plus personne de ce groupe : « {group} »',
  'whatIf.lostConvener': 'plus personne ne réunit {names}',
  'whatIf.lost': 'plus aucun chemin ne mène à {names}',
  'whatIf.lostOfAll': 'nos membres n’atteignent plus {count, plural, one {{names}} other {# organisations ({names})}}',
  'whatIf.lengthened': 'le chemin vers {names} devient plus faible',
  'whatIf.lengthenedOfAll':
    'le chemin vers {count, plural, one {{names}} other {# organisations ({names})}} devient plus faible',
  'whatIf.unchanged': 'rien ne change pour {count, plural, one {une cible} other {# cibles}}',
  'whatIf.nothing': 'rien ne change de ce qui est connu',
  'whatIf.replacement':
    '{name} {count, plural, =0 {n’atteint aucune de ces cibles} other {atteint encore {targets}}}. {alike}',
} satisfies Record<keyof typeof en, string>;
