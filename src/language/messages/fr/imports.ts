import type { imports as en } from '../en/imports';

export const imports = {
  'import.summary':
    'Import : {nodes} nouvelles fiches et {ties} nouveaux liens ; {changedNodes} fiches et {changedTies} liens modifiés',
  'import.seed':
    'Données initiales chargées : {nodes, number} fiches, {ties, number} liens et {values, number} valeurs d’indicateurs',
  'import.problem': '{found, select, nothing {vide} other {trouvé : {value}}} ; attendu : {expected}',
  'import.notUnderstood': 'une colonne avec les noms d’organisations : dites laquelle',
  'import.tooLarge':
    'Un envoi est limité à {megabytes} Mo. Importez un fichier plus volumineux en ligne de commande : npm run import -- --map MAPPING.yaml SHEET',
  'import.rows':
    '{max, number} lignes au plus : importez-en davantage en ligne de commande (npm run import -- --map MAPPING.yaml SHEET)',
  'import.ownName': 'un nom propre à chaque tableau',
  'import.tooMuch':
    'Ces tableaux sont trop volumineux pour être lus ici. Importez-les en ligne de commande : npm run import -- --map MAPPING.yaml SHEET',
  'import.running': 'Un autre import est en cours d’écriture. Réessayez quand il sera terminé.',
  'import.lost': 'Cet import n’a plus donné signe d’activité et a été annulé. Relancez-le.',
  'import.signIn': 'Connectez-vous comme administrateur : seul un administrateur importe des tableaux.',
  'import.forAdministrators': 'Seul un administrateur importe des tableaux ; votre rôle est {role}.',
  'import.date': 'une date du calendrier, comme 2019, 2019-05 ou 2019-05-20',
  'import.date.order': '{dayFirst} ou {monthFirst} : la cellule ne dit pas si le jour ou le mois vient d’abord',
  'import.date.number':
    'une date, et non le nombre par lequel un tableur enregistre {date} : donnez à la cellule un format de date',
  'import.date.period': 'une date du {from} au {to}',
  'import.date.future': 'une date qui n’est pas à venir',
  'import.date.until': 'une date qui ne précède pas since, {since}',
  'import.value':
    'une valeur dont il est dit ce qu’elle désigne{found, select, none {} other { ; les plus proches : {nearest}}}',
  'import.unread':
    '{reason, select, twice {une seule colonne par sens : {other} est lue pour celui-ci} ofTies {un tableau dont chaque ligne est une organisation, et non un lien entre deux} ties {aussi une colonne qui nomme une autre organisation} id {aussi une colonne avec les identifiants du tableau} other {aussi une colonne avec les noms des organisations}} ; ou ne la faites pas lire',
  'import.country':
    'un pays du graphe par son nom en anglais, en français ou en espagnol, ou par son code ISO 3166 ; les plus proches : {nearest}',
  'import.actor':
    'le nom d’une organisation du graphe ou de ce tableau{found, select, unknown {} none { ; rien d’approchant} other { ; les plus proches : {nearest}}}',
  'import.actor.several': 'le nom d’une seule organisation ; c’est celui de {actors}',
  'import.personalCell':
    'aucune donnée personnelle, or ceci est {datum, select, EMAIL {une adresse électronique} other {un numéro de téléphone}} : ne faites pas lire cette colonne',
  'import.personalColumn': 'aucune donnée personnelle : retirez la colonne de {reader}, ou nommez-la dans notPersonal',
  'import.width': '{width} cellules, comme dans l’en-tête',
  'import.header': 'une ligne avec les en-têtes des colonnes',
  'import.column': 'la colonne {header}, que lit {reader} ; la plus proche : {nearest}',
  'import.column.twice': 'chaque colonne une seule fois : {reader} la lit',
  'import.required': 'une valeur : cette colonne est obligatoire',
  'import.address': 'une adresse http ou https complète, sans nom d’utilisateur ni adresse électronique',
  'import.choice': 'l’une des valeurs {values}',
  'import.choice.nearest': 'l’une des {count} valeurs, en majuscules ; les plus proches : {nearest}',
  'import.node': 'l’identifiant d’une fiche de ce dossier ou du graphe',
  'import.tie.itself': 'une autre fiche que from : une fiche ne peut pas être liée à elle-même',
  'import.tie.ends': 'un type qui a un sens entre ces deux-là : {problem}',
  'import.tie.ask': 'rien là où ask est vide',
  'import.tie.through': 'd’autres que to : nul n’ouvre la porte à soi-même',
  'import.derived': 'un autre indicateur : celui-ci est mesuré d’après le graphe lui-même',
  'import.id':
    'un identifiant de 1 à 200 caractères sans espace ni point-virgule, qui n’est pas une adresse électronique et ne commence pas par TABLE-',
  'import.id.twice': 'un identifiant qui ne soit pas déjà celui de {file}, ligne {line}',
  'import.id.taken': 'un identifiant libre : dans le graphe, une fiche de type {type} l’a déjà',
  'import.number': 'un nombre',
  'import.date.from1900': 'une date à partir du 1er mars 1900 ; saisissez une date antérieure comme texte',
  'import.date.time': 'une date sans heure',
  'import.noFormula': 'une valeur : les formules ne sont pas lues (copiez la cellule et collez-en la valeur)',
  'import.noError': 'une valeur : ceci est une erreur du tableur',
  'import.workbook': 'un classeur lisible (.xlsx, sans mot de passe)',
  'import.workbook.size': 'un classeur de {max} Mo au plus une fois décompressé',
  'import.cell.size': 'des cellules de {max, number} caractères au plus ; la suite n’a pas été lue',
  'import.quotes':
    'des guillemets autour de toute la cellule, doublés à l’intérieur ; le reste du fichier n’a pas été lu',
  'import.utf8': 'de l’UTF-8 valide (enregistrez le fichier au format « CSV UTF-8 »)',
  'import.utf8.format': 'de l’UTF-8 (« CSV UTF-8 » dans la liste des formats du tableur)',
  'import.sheet': 'l’une des feuilles {names}',
  'import.found.formula': '{gives, select, nothing {une formule} other {une formule qui donne {text}}}',
  'import.found.tooLarge': 'davantage',
  'import.found.damaged': 'un fichier d’un autre type, ou endommagé',
  'import.found.cells': 'une feuille de plus de {max, number} cellules',
  'import.found.column': 'une cellule {cell}, au-delà des {max} premières colonnes',
  'import.found.longCell': 'une cellule plus longue{quote, select, maybe {, ou un guillemet non fermé} other {}}',
  'import.found.quote': 'un guillemet isolé ou non fermé',
  'import.found.nesting': 'plus de {max} listes et entrées imbriquées',
  'import.found.utf16': 'de l’UTF-16 coupé ou endommagé',
} satisfies Record<keyof typeof en, string>;
