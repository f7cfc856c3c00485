import type { Pair } from './pair';

/** Texts about imports: their summaries in the history, and errors in their rows. */
export const imports = {
  'import.summary': [
    'Imported: {nodes} new records and {ties} new links; {changedNodes} records and {changedTies} links changed',
    'Import : {nodes} nouvelles fiches et {ties} nouveaux liens ; {changedNodes} fiches et {changedTies} liens modifiés',
  ],
  'import.seed': [
    'Loaded from the seed: {nodes, number} records, {ties, number} links and {values, number} values of indicators',
    'Données initiales chargées : {nodes, number} fiches, {ties, number} liens et {values, number} valeurs d’indicateurs',
  ],
  'import.problem': [
    '{found, select, nothing {found nothing} other {found {value}}}, expected {expected}',
    '{found, select, nothing {vide} other {trouvé : {value}}} ; attendu : {expected}',
  ],
  'import.notUnderstood': [
    'a column with the names of organisations: say which it is',
    'une colonne avec les noms d’organisations : dites laquelle',
  ],
  'import.tooLarge': [
    'At most {megabytes} MB can be sent here. Import a larger file on the command line: npm run import -- --map MAPPING.yaml SHEET',
    'Un envoi est limité à {megabytes} Mo. Importez un fichier plus volumineux en ligne de commande : npm run import -- --map MAPPING.yaml SHEET',
  ],
  'import.rows': [
    'at most {max, number} rows: import more on the command line (npm run import -- --map MAPPING.yaml SHEET)',
    '{max, number} lignes au plus : importez-en davantage en ligne de commande (npm run import -- --map MAPPING.yaml SHEET)',
  ],
  'import.ownName': ['a name of its own for each sheet', 'un nom propre à chaque tableau'],
  'import.tooMuch': [
    'These sheets are too large to be read here. Import them on the command line: npm run import -- --map MAPPING.yaml SHEET',
    'Ces tableaux sont trop volumineux pour être lus ici. Importez-les en ligne de commande : npm run import -- --map MAPPING.yaml SHEET',
  ],
  'import.running': [
    'Another import is being written. Try again when it is done.',
    'Un autre import est en cours d’écriture. Réessayez quand il sera terminé.',
  ],
  'import.lost': [
    'This import was silent for too long and was taken back. Run it again.',
    'Cet import n’a plus donné signe d’activité et a été annulé. Relancez-le.',
  ],
  'import.signIn': [
    'Sign in as an administrator: only an administrator imports sheets.',
    'Connectez-vous comme administrateur : seul un administrateur importe des tableaux.',
  ],
  'import.forAdministrators': [
    'Only an administrator imports sheets; your role is {role}.',
    'Seul un administrateur importe des tableaux ; votre rôle est {role}.',
  ],
  // The expected content of a cell in the import files, as noun phrases: see RowProblem.
  'import.date': [
    'a calendar date, such as 2019, 2019-05 or 2019-05-20',
    'une date du calendrier, comme 2019, 2019-05 ou 2019-05-20',
  ],
  'import.date.order': [
    '{dayFirst} or {monthFirst}: the cell does not say whether the day or the month comes first',
    '{dayFirst} ou {monthFirst} : la cellule ne dit pas si le jour ou le mois vient d’abord',
  ],
  'import.date.number': [
    'a date, and not the number by which a spreadsheet stores {date}: format the cell as a date',
    'une date, et non le nombre par lequel un tableur enregistre {date} : donnez à la cellule un format de date',
  ],
  'import.date.period': ['a date from {from} to {to}', 'une date du {from} au {to}'],
  'import.date.future': ['a date that is not in the future', 'une date qui n’est pas à venir'],
  'import.date.until': ['a date that is not before since, {since}', 'une date qui ne précède pas since, {since}'],
  'import.value': [
    'a value of which it is said what it stands for{found, select, none {} other {; nearest: {nearest}}}',
    'une valeur dont il est dit ce qu’elle désigne{found, select, none {} other { ; les plus proches : {nearest}}}',
  ],
  'import.unread': [
    '{reason, select, twice {one column for each meaning: {other} is read for it} ofTies {a sheet in which each row is an organisation, and not a link between two} ties {a column that names another organisation as well} id {a column with the codes in the sheet as well} other {a column with the names of organisations as well}}; or leave it unread',
    '{reason, select, twice {une seule colonne par sens : {other} est lue pour celui-ci} ofTies {un tableau dont chaque ligne est une organisation, et non un lien entre deux} ties {aussi une colonne qui nomme une autre organisation} id {aussi une colonne avec les codes du tableau} other {aussi une colonne avec les noms des organisations}} ; ou ne la faites pas lire',
  ],
  'import.country': [
    'a country of the graph by its name in English, French or Spanish, or by its ISO 3166 code; nearest: {nearest}',
    'un pays du graphe par son nom en anglais, en français ou en espagnol, ou par son code ISO 3166 ; les plus proches : {nearest}',
  ],
  'import.actor': [
    'the name of an organisation in the graph or in this sheet{found, select, unknown {} none {; nearest: none} other {; nearest: {nearest}}}',
    'le nom d’une organisation du graphe ou de ce tableau{found, select, unknown {} none { ; rien d’approchant} other { ; les plus proches : {nearest}}}',
  ],
  'import.actor.several': [
    'a name of one organisation only; it is that of {actors}',
    'le nom d’une seule organisation ; c’est celui de {actors}',
  ],
  'import.personalCell': [
    'no personal data, but this is {datum, select, EMAIL {an e-mail address} other {a telephone number}}: do not have this column read',
    'aucune donnée personnelle, or ceci est {datum, select, EMAIL {une adresse électronique} other {un numéro de téléphone}} : ne faites pas lire cette colonne',
  ],
  'import.personalColumn': [
    'no personal data: leave the column out of {reader}, or name it in notPersonal',
    'aucune donnée personnelle : retirez la colonne de {reader}, ou nommez-la dans notPersonal',
  ],
  'import.width': ['{width} cells, as in the header', '{width} cellules, comme dans l’en-tête'],
  'import.header': ['a row with the headers of the columns', 'une ligne avec les en-têtes des colonnes'],
  'import.column': [
    'the column {header}, which {reader} reads; nearest: {nearest}',
    'la colonne {header}, que lit {reader} ; la plus proche : {nearest}',
  ],
  'import.column.twice': ['each column once: {reader} reads it', 'chaque colonne une seule fois : {reader} la lit'],
  'import.required': ['a text: it is required', 'une valeur : cette colonne est obligatoire'],
  'import.address': [
    'an absolute http or https address, without a user name or an e-mail address',
    'une adresse http ou https complète, sans nom d’utilisateur ni adresse électronique',
  ],
  'import.choice': ['one of {values}', 'l’une des valeurs {values}'],
  'import.choice.nearest': [
    'one of {count} values in upper case; nearest: {nearest}',
    'l’une des {count} valeurs, en majuscules ; les plus proches : {nearest}',
  ],
  'import.node': [
    'the id of a node in this folder or in the graph',
    'l’identifiant d’une fiche de ce dossier ou du graphe',
  ],
  'import.picture': ['the id of a picture in pictures.csv', 'l’identifiant d’une image de pictures.csv'],
  'import.picture.items': ['at most {max, number} items in {name}', 'au plus {max, number} éléments dans {name}'],
  'import.picture.named': [
    'ids of nodes in this folder or in the graph, and in bright of ties in this folder; a region and an objective in theirs',
    'des identifiants de nœuds de ce dossier ou du graphe, et dans bright de liens de ce dossier ; une région et un objectif à leur place',
  ],
  'import.picture.sources': [
    'ids of sources in this folder or in the graph',
    'des identifiants de sources de ce dossier ou du graphe',
  ],
  'import.picture.steps': ['at most {max, number} steps', 'au plus {max, number} étapes'],
  'import.picture.view': [
    'the query of an address at /network, each key once',
    'la requête d’une adresse de /network, chaque clé une fois',
  ],
  'import.picture.visibility': [
    '{visibility}, or less: the picture names what no more readers see',
    '{visibility}, ou moins : l’image nomme ce que d’autres lecteurs ne voient pas',
  ],
  'import.tie.itself': [
    'another node than from: nothing has a tie to itself',
    'une autre fiche que from : une fiche ne peut pas être liée à elle-même',
  ],
  'import.tie.ends': [
    'a type that makes sense between these two: {problem}',
    'un type qui a un sens entre ces deux-là : {problem}',
  ],
  'import.tie.ask': ['nothing where ask is empty', 'rien là où ask est vide'],
  'import.tie.through': [
    'others than to: nobody opens the door to itself',
    'd’autres que to : nul n’ouvre la porte à soi-même',
  ],
  'import.derived': [
    'another indicator: this one is measured from the graph itself',
    'un autre indicateur : celui-ci est mesuré d’après le graphe lui-même',
  ],
  'import.id': [
    'a code of 1 to 200 characters without spaces or semicolons, which is no e-mail address and does not begin with TABLE-',
    'un code de 1 à 200 caractères sans espace ni point-virgule, qui n’est pas une adresse électronique et ne commence pas par TABLE-',
  ],
  'import.id.twice': [
    'a code that is not yet that of {file} line {line}',
    'un code qui ne soit pas déjà celui de {file}, ligne {line}',
  ],
  'import.id.taken': [
    'a code that is free: in the graph it is a {type}',
    'un code libre : dans le graphe, une fiche de type {type} l’a déjà',
  ],
  'import.number': ['a number', 'un nombre'],
  'import.date.from1900': [
    'a date from 1 March 1900 on; write an earlier one as text',
    'une date à partir du 1er mars 1900 ; saisissez une date antérieure comme texte',
  ],
  'import.date.time': ['a date without a time of day', 'une date sans heure'],
  'import.noFormula': [
    'a value: formulas are not taken (copy the cell, and paste its value)',
    'une valeur : les formules ne sont pas lues (copiez la cellule et collez-en la valeur)',
  ],
  'import.noError': ['a value: this is an error of the spreadsheet', 'une valeur : ceci est une erreur du tableur'],
  'import.workbook': [
    'a workbook that can be read (.xlsx, without a password)',
    'un classeur lisible (.xlsx, sans mot de passe)',
  ],
  'import.workbook.size': [
    'a workbook of at most {max} MB, unpacked',
    'un classeur de {max} Mo au plus une fois décompressé',
  ],
  'import.cell.size': [
    'cells of at most {max, number} characters; what comes after it was not read',
    'des cellules de {max, number} caractères au plus ; la suite n’a pas été lue',
  ],
  'import.quotes': [
    'quotes around a whole cell and doubled within it; the rest of the file was not read',
    'des guillemets autour de toute la cellule, doublés à l’intérieur ; le reste du fichier n’a pas été lu',
  ],
  'import.utf8': [
    'valid UTF-8, without lone surrogates (save it as "CSV UTF-8")',
    'de l’UTF-8 valide (enregistrez le fichier au format « CSV UTF-8 »)',
  ],
  'import.utf8.format': [
    'UTF-8 ("CSV UTF-8" in a spreadsheet’s list of formats)',
    'de l’UTF-8 (« CSV UTF-8 » dans la liste des formats du tableur)',
  ],
  'import.sheet': ['one of the sheets {names}', 'l’une des feuilles {names}'],
  // A member's sheet to complete: its headers, which identify a returned sheet, and its values.
  'memberSheet.other': ['With', 'Avec'],
  'memberSheet.statement': [
    'What is on record (for a new link: member, partner, agreement, funds or funded by)',
    'Ce qui est consigné (pour un nouveau lien : membre, partenaire, accord, finance ou financé par)',
  ],
  'memberSheet.known': ['What we know of it', 'Ce que nous en savons'],
  'memberSheet.answer': [
    'Still true? (yes, ended, never, do not know)',
    'Toujours vrai ? (oui, terminé, jamais, ne sais pas)',
  ],
  'memberSheet.since': ['Since, if it is not as we know it', 'Depuis, si ce n’est pas ce que nous savons'],
  'memberSheet.until': ['Until, if it ended', 'Jusqu’à, si c’est terminé'],
  'memberSheet.remark': [
    'Where it can be read, or a remark (no names of persons)',
    'Où le lire, ou une remarque (sans nom de personne)',
  ],
  'memberSheet.key': ['Our key: please leave it as it is', 'Notre clé : à laisser telle quelle'],
  'memberSheet.since.known': [
    '{since, select, none {We do not know since when.} other {Since {since}.}}',
    '{since, select, none {Nous ne savons pas depuis quand.} other {Depuis : {since}.}}',
  ],
  'memberSheet.until.known': ['Until {until}.', 'Jusqu’à : {until}.'],
  'memberSheet.source.known': [
    'Newest source: {title}{date, select, none {} other { ({date})}}.',
    'Source la plus récente : {title}{date, select, none {} other { ({date})}}.',
  ],
  'memberSheet.sheetName': ['Links', 'Liens'],
  'memberSheet.source': ['Answer of {name}, {year}', 'Réponse de l’organisation : {name}, {year}'],
  'memberSheet.reason': [
    '{count, plural, one {as a member says} other {as members say}}',
    '{count, plural, one {selon un membre} other {selon des membres}}',
  ],
  'memberSheet.answer.true': ['still true', 'toujours vrai'],
  'memberSheet.answer.ended': ['ended', 'terminé'],
  'memberSheet.answer.never': ['never true', 'jamais vrai'],
  'memberSheet.answer.unknown': ['not known', 'inconnu'],
  'memberSheet.link.member': ['it is a member there', 'elle y est membre'],
  'memberSheet.link.partner': ['it is a partner', 'elle est partenaire'],
  'memberSheet.link.agreement': ['they have an agreement', 'elles ont un accord'],
  'memberSheet.link.funds': ['it funds the other', 'elle finance l’autre'],
  'memberSheet.link.fundedBy': ['it is funded by the other', 'elle est financée par l’autre'],
  'memberSheet.now': [
    '“{name}”{since, select, none {} other {, since {since}}}{until, select, none {} other {, until {until}}}',
    '« {name} »{since, select, none {} other {, depuis : {since}}}{until, select, none {} other {, jusqu’à : {until}}}',
  ],
  'memberSheet.stillAnswers': ['an answer to that as well', 'aussi une réponse à cela'],
  'memberSheet.expected.unchanged': [
    'the link as it was when the sheet was made; changed on {day}, it now is {now}',
    'le lien tel qu’il était quand le tableau a été fait ; modifié le {day}, il est maintenant {now}',
  ],
  'memberSheet.expected.organisation': [
    'the keys of one organisation, as the sheet was made',
    'les clés d’une seule organisation, telles que le tableau a été fait',
  ],
  'memberSheet.expected.key': [
    'the key of the row as the sheet was made, or nothing',
    'la clé de la ligne telle que le tableau a été fait, ou rien',
  ],
  'memberSheet.expected.until': ['the year in which it ended', 'l’année où cela s’est terminé'],
  'memberSheet.expected.answer': [
    '{found, select, no {whether it ended or never was true} true {no end that has passed, or that it ended} other {one of yes, ended, never and do not know}}',
    '{found, select, no {si c’est terminé ou si cela n’a jamais été vrai} true {aucune fin passée, ou que c’est terminé} other {l’un de oui, terminé, jamais et ne sais pas}}',
  ],
  'memberSheet.expected.link': ['how they are linked', 'comment elles sont liées'],
  'import.onlyMemberSheets': [
    'A coordinator imports only the sheets of “Ask a member”, as they were made; an administrator imports others.',
    'Un coordinateur n’importe que les tableaux de « Interroger un membre », tels qu’ils ont été faits ; un administrateur en importe d’autres.',
  ],
  // The actual content of such a cell, where it cannot be shown as it is.
  'import.found.formula': [
    '{gives, select, nothing {a formula} other {a formula that gives {text}}}',
    '{gives, select, nothing {une formule} other {une formule qui donne {text}}}',
  ],
  'import.found.tooLarge': ['more than that', 'davantage'],
  'import.found.damaged': ['a file of another kind, or a damaged one', 'un fichier d’un autre type, ou endommagé'],
  'import.found.cells': ['a sheet with more than {max, number} cells', 'une feuille de plus de {max, number} cellules'],
  'import.found.column': [
    'a cell {cell}, past the first {max} columns',
    'une cellule {cell}, au-delà des {max} premières colonnes',
  ],
  'import.found.longCell': [
    'a longer cell{quote, select, maybe {, or a quote that is not closed} other {}}',
    'une cellule plus longue{quote, select, maybe {, ou un guillemet non fermé} other {}}',
  ],
  'import.found.quote': ['a stray or unclosed quote', 'un guillemet isolé ou non fermé'],
  'import.found.nesting': [
    'more than {max} lists and records in one another',
    'plus de {max} listes et entrées imbriquées',
  ],
  'import.found.utf16': ['UTF-16 that is cut or broken', 'de l’UTF-16 coupé ou endommagé'],
} as const satisfies Record<string, Pair>;
