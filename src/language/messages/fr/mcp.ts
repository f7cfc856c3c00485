import type { mcp as en } from '../en/mcp';

export const mcp = {
  'mcp.instructions':
    'Les parties prenantes d’un mouvement de la société civile contre l’exploitation sexuelle des enfants : organisations, organes publics, partenariats, engagements et les liens entre eux, chacun avec ses dates, son degré de confiance et ses sources. Les autres outils demandent des identifiants : trouvez-les avec Search. Citez les sources et les dates que donne une réponse, et renvoyez à sa page. Ce qui est donné pour inconnu est inconnu et ne vaut ni zéro ni absence. Tous les outils sont en lecture seule.',
  'mcp.argument.lang': 'La langue de la réponse. Par défaut : celle d’Accept-Language, sinon l’anglais.',
  'mcp.title.Allies': 'Alliés',
  'mcp.description.Allies':
    'Qui pourrait devenir l’allié d’une organisation : qui a des partenaires communs avec elle et n’a encore aucun lien avec elle, et comment elle pourrait l’atteindre. À utiliser pour « qui sont nos alliés ici ? », au besoin pour un objectif ou dans une région.',
  'mcp.title.Calendar': 'Calendrier',
  'mcp.description.Calendar':
    'Les échéances, la plus proche d’abord : examens et sommets, dates limites des contributions, engagements, accords qui prennent fin, suites des rencontres ; sur demande, les liens qui cessent d’être confirmés. À utiliser pour « qu’est-ce qui approche ? », au besoin pour des régions ou des pays. Sans dates : les douze mois à partir d’aujourd’hui.',
  'mcp.title.Commitments': 'Engagements',
  'mcp.description.Commitments':
    'Qui a promis quoi, pour quand, et ce qu’il en est advenu. À utiliser pour les engagements d’une organisation ou d’un gouvernement, d’un sommet, sur un objectif ou dans un lieu, et pour ce qui arrive à échéance ou n’a pas été tenu.',
  'mcp.title.FindRoute': 'Trouver un chemin',
  'mcp.description.FindRoute':
    'Comment une organisation peut en atteindre une autre : les meilleurs chemins d’influence, par qui, sur quelles preuves, et où chacun est le plus faible. À utiliser pour « qui peut nous introduire auprès de … ? » et « comment … atteint-elle … ? ». Le code d’un pays désigne son gouvernement.',
  'mcp.title.Gaps': 'Lacunes',
  'mcp.description.Gaps':
    'Quels groupes de parties prenantes n’ont pas de siège dans les partenariats pour un objectif dans une région, et qui pourrait le prendre. À utiliser pour « quels sièges sont vides ? » et « que manque-t-il ? ». Nommez un seul objectif et une seule région pour en savoir le plus.',
  'mcp.title.InvitationList': 'Liste d’invitations',
  'mcp.description.InvitationList':
    'Qui inviter pour qu’une rencontre atteigne ses cibles, dans la limite d’un nombre de places et selon des règles, comme des quotas par groupe ou par région. À utiliser pour « qui inviter pour convaincre … ? ». Pour un seul chemin vers une seule cible, utilisez FindRoute.',
  'mcp.title.Organisation': 'Une organisation',
  'mcp.description.Organisation':
    'Ce que l’on sait d’une organisation ou d’un organe public : ce que c’est, ses liens avec leurs dates et leurs sources, ses engagements, et ce qu’aucune source n’en dit. À utiliser pour « que savons-nous de … ? ».',
  'mcp.title.Partnerships': 'Partenariats',
  'mcp.description.Partnerships':
    'Quels partenariats et alliances réunissent certains groupes de parties prenantes, poursuivent un objectif, couvrent un lieu ou ont certains participants. À utiliser pour « quels partenariats réunissent … ? » et « qui siège à … ? ».',
  'mcp.title.Search': 'Recherche',
  'mcp.description.Search':
    'Trouve des organisations, des partenariats, des actions, des campagnes, des occasions, des engagements, des pays, des régions, des objectifs, des indicateurs et des sources par leur nom, leur sigle ou un ancien nom, fautes de frappe comprises, et donne leurs identifiants. À utiliser d’abord : les autres outils demandent des identifiants.',
  'mcp.title.SharedPartners': 'Partenaires communs',
  'mcp.description.SharedPartners':
    'Avec qui au moins deux de plusieurs organisations ont des liens : partenaires, réseaux et partenariats en commun. À utiliser pour « qu’ont en commun … et … ? ».',

  'mcp.node': '{name} [{id}]',
  'mcp.kind': '{kind}{country, select, none {} other {, {country}}}',
  'mcp.found': 'Ce qui est connu sous « {text} », le meilleur résultat d’abord ; l’identifiant est entre crochets.',
  'mcp.notFound':
    'Rien de recensé ne porte un nom proche de « {text} ». Cela ne veut pas dire que rien de tel n’existe.',
  'mcp.match': '{node} : {what}{matched, select, none {} other { (trouvé par « {matched} »)}}',
  'mcp.organisation':
    '{node} : {kind} (groupe : {group}){country, select, none {} other {, {country}}}{website, select, none {} other {, {website}}}. {ties, plural, =0 {Aucun lien en vigueur n’est connu.} one {Un lien en vigueur est connu.} other {# liens en vigueur sont connus.}}{commitments, plural, =0 {} one { Un engagement est connu.} other { # engagements sont connus.}}',
  'mcp.notAnOrganisation': '{id} est connu, mais ce n’est pas une organisation.',
  'mcp.commitment':
    '{name} [{id}]{by, select, none {} other {, par {by}}}{made, select, none {} other {, pris {made}}}{due, select, none {} other {, échéance : {due}}}. État : {status}{asOf, select, none {} other {, dernier suivi : {asOf}}}.',
  'mcp.commitments':
    '{total, plural, =0 {Aucun engagement connu ne correspond. Cela ne veut pas dire qu’aucun n’a été pris.} one {Un engagement connu correspond.} other {# engagements connus correspondent.}}',
  'mcp.allies':
    '{count, plural, =0 {Aucun allié de {actor} n’est connu : personne sans lien avec cette organisation n’a de partenaires communs avec elle à ces conditions.} other {Qui a des partenaires communs avec {actor} et n’a encore aucun lien avec cette organisation, du plus proche au moins proche.}}',
  'mcp.sharedPartners':
    '{count, plural, =0 {Rien de recensé n’est lié à au moins deux d’entre elles.} other {Ce à quoi au moins deux d’entre elles sont liées, du plus proche au moins proche.}}',
  'mcp.partnerships':
    '{total, plural, =0 {Aucun partenariat connu ne correspond. Cela ne veut pas dire qu’il n’y en a pas.} one {Un partenariat connu correspond.} other {# partenariats connus correspondent.}}',
  'mcp.partnership':
    '{node} : {kind}{since, select, none {} other {, depuis {since}}}{until, select, none {} other {, jusqu’{until}}}{holds, select, true {} other {{until, select, none {, sans nouvelles depuis cinq ans} other {}}}}. Groupes qui y siègent : {groups, select, none {aucun de connu} other {{groups}}}. {participants, plural, =0 {Aucun participant n’est connu.} one {Un participant : {names}.} other {# participants, dont {names}.}}',
  'mcp.calendar':
    '{count, plural, =0 {Aucune échéance n’est connue alors. Cela ne veut pas dire qu’il n’y en a pas.} other {Les échéances, la plus proche d’abord.}}',
  'mcp.due': '{on} : {text} [{id}]',
  'mcp.missingLink': 'Un lien entre {from} et {to} en ouvrirait un.',
  'mcp.path': '{count, plural, =1 {Le meilleur chemin} other {Un autre chemin}}, {strength} : {explanation}',
  'mcp.hop': '{sentence} [{from} → {to}, lien {id}, {confidence}]',
  'mcp.tie': '{sentence} [{id}, {confidence}]',
  'mcp.confidence': 'confiance {confidence, select, HIGH {haute} MEDIUM {moyenne} other {faible}}',
  'mcp.candidate': '{explanation} [{id}]',
  'mcp.ally': '{explanation} [{id}, {ties, plural, one {# lien en vigueur} other {# liens en vigueur}} en tout]',
  'mcp.costliestRule': 'La règle qui réduit le plus la portée de la liste : {rule}.',
  'mcp.alsoExcluded': 'Exclus avec ceux qui sont nommés : {names}.',

  'mcp.source':
    '{against, select, true {Une source contre} other {Source}} : {title}{publisher, select, none {} other {, {publisher}}}{date, select, none {, sans date} other {, {date}}} ({confidence}){url, select, none {} other {, {url}}}{others, plural, =0 {} one {, et une autre} other {, et # autres}}.',
  'mcp.unknown': 'Inconnu : {text}',
  'mcp.asOf':
    'Le monde tel qu’il était {valid}{known, select, none {} other {, tel qu’enregistré au moment suivant : {known}}}.',
  'mcp.more': '{count, plural, one {Et un autre élément : {link}} other {Et # autres éléments : {link}}}',
  'mcp.atLeast':
    '{count, plural, =0 {Il y en a peut-être d’autres} one {Et au moins un autre élément} other {Et au moins # autres éléments}} : {link}',
  'mcp.page': 'Dans l’explorateur : {link}',

  'mcp.error.extra': '{tool} n’a pas d’argument « {name} ». Il prend {names}.',
  'mcp.error.missing': 'Il faut à {tool} l’argument « {name} ».',
  'mcp.error.input': '{message} Corrigez l’argument ; les identifiants se trouvent avec Search.',
  'mcp.error.failed':
    'Une erreur s’est produite de notre côté. Pour la signaler, donnez l’identifiant de cette requête : {id}.',
} satisfies Record<keyof typeof en, string>;
