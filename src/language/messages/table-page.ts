import type { Pair } from './pair';

/** Texts of the page that lists all tables. */
export const tablePage = {
  'tablePage.title': ['Take it into a spreadsheet', 'L’emporter dans un tableur'],
  'tablePage.lead': [
    '{tables} tables of who works with whom, on what and since when. Open one in Excel or LibreOffice, or connect a dashboard to its address: then it follows the records.',
    '{tables} tables qui disent qui travaille avec qui, à quoi et depuis quand. Ouvrez-en une dans Excel ou LibreOffice, ou reliez un tableau de bord à son adresse : il suivra alors les fiches.',
  ],
  'tablePage.other': ['Français', 'English'],
  'tablePage.skip': ['Skip to the tables', 'Aller aux tables'],
  'tablePage.contents': ['Contents', 'Sommaire'],
  'tablePage.reading': ['How to read a table', 'Comment lire une table'],
  'tablePage.empty': [
    'An empty cell means that nothing is known, or that the column does not apply to the row. It never means 0.',
    'Une cellule vide veut dire que l’on ne sait rien, ou que la colonne est sans objet pour cette ligne. Elle ne veut jamais dire 0.',
  ],
  'tablePage.dates': [
    'A date is as precise as its source: 2015, 2015-06 or 2015-06-30. Beside each stand two full days: in the column that ends in _first_day the first day that it can be, in the one that ends in _last_day the last. Use these to sort and to draw.',
    'Une date est aussi précise que sa source : 2015, 2015-06 ou 2015-06-30. À côté de chacune figurent deux jours complets : dans la colonne qui finit par _first_day le premier jour possible, dans celle qui finit par _last_day le dernier. Servez-vous-en pour trier et pour dessiner.',
  ],
  'tablePage.ids': [
    'Each name has an id beside it. Use the ids to join two tables: names change, and differ between languages.',
    'Chaque nom a un identifiant à côté de lui. Servez-vous des identifiants pour joindre deux tables : les noms changent, et diffèrent d’une langue à l’autre.',
  ],
  'tablePage.lists': [
    'Where a cell holds several values, they are separated by a semicolon and a space.',
    'Là où une cellule contient plusieurs valeurs, elles sont séparées par un point-virgule et une espace.',
  ],
  'tablePage.formulas': [
    'In a .csv file, a text that a spreadsheet would run as a formula has an apostrophe in front of it. With raw=1 there is none, and no byte-order mark: that is for programs.',
    'Dans un fichier .csv, un texte qu’un tableur exécuterait comme une formule est précédé d’une apostrophe. Avec raw=1 il n’y en a pas, ni de marque d’ordre des octets : c’est pour les programmes.',
  ],
  'tablePage.formats': [
    'A .csv file is text in UTF-8, with commas; an .xlsx file is a workbook with numbers and days as such; a .json file is a list of objects, with null for what is unknown.',
    'Un fichier .csv est du texte en UTF-8, avec des virgules ; un fichier .xlsx est un classeur où les nombres et les jours en sont vraiment ; un fichier .json est une liste d’objets, avec null pour ce que l’on ignore.',
  ],
  'tablePage.whole': [
    'Each file is whole: it has no pages. Its columns stay in their order.',
    'Chaque fichier est entier, sans pages. Ses colonnes restent dans leur ordre.',
  ],
  'tablePage.etag': [
    'Each file comes with an ETag. Send it back in the If-None-Match header: the answer is 304, with no file, for as long as nothing has changed.',
    'Chaque fichier a un ETag. Renvoyez-le dans l’en-tête If-None-Match : la réponse est 304, sans fichier, tant que rien n’a changé.',
  ],
  'tablePage.tokens': [
    'What is public needs no password. To read more, send your token in the Authorization header, as Bearer and the token. Never write a token into an address: addresses are kept in histories, logs and shared files.',
    'Ce qui est public ne demande pas de mot de passe. Pour lire davantage, envoyez votre jeton dans l’en-tête Authorization, sous la forme Bearer suivi du jeton. N’écrivez jamais un jeton dans une adresse : les adresses restent dans les historiques, les journaux et les fichiers partagés.',
  ],
  'tablePage.common': ['What every table takes', 'Ce que prend chaque table'],
  'tablePage.commonHow': [
    'Write these after the address of a file: the first after a question mark, each further one after an &. Values of a list are separated by commas.',
    'À écrire après l’adresse d’un fichier : le premier après un point d’interrogation, chaque autre après un &. Les valeurs d’une liste sont séparées par des virgules.',
  ],
  'tablePage.parameter': ['Parameter', 'Paramètre'],
  'tablePage.values': ['Values', 'Valeurs'],
  'tablePage.meaning': ['What it does', 'Ce qu’il fait'],
  'tablePage.lang': [
    'The language of names and labels; without it, that of your browser or program.',
    'La langue des noms et des libellés ; sans lui, celle de votre navigateur ou programme.',
  ],
  'tablePage.valid': [
    'What held on this date; without it, today.',
    'Ce qui était vrai à cette date ; sans lui, aujourd’hui.',
  ],
  'tablePage.known': [
    'What was on record at this moment; without it, now.',
    'Ce qui était enregistré à ce moment ; sans lui, maintenant.',
  ],
  'tablePage.raw': [
    '1 is for programs: see how to read a table.',
    '1 est pour les programmes : voir comment lire une table.',
  ],
  'tablePage.recipes': ['Connect a program', 'Relier un logiciel'],
  'tablePage.recipesHow': [
    'Copy the lines; the address in them is the one of this page.',
    'Copiez les lignes ; l’adresse qui y figure est celle de cette page.',
  ],
  'tablePage.tables': ['The tables', 'Les tables'],
  'tablePage.files': ['Files', 'Fichiers'],
  'tablePage.example': ['For example', 'Par exemple'],
  'tablePage.columns': [
    '{count, plural, one {# column} other {# columns}}',
    '{count, plural, one {# colonne} other {# colonnes}}',
  ],
  'tablePage.columnsOf': ['Columns of {table}, in their order', 'Colonnes de {table}, dans leur ordre'],
  'tablePage.column': ['Column', 'Colonne'],
  'tablePage.holds': ['What it holds', 'Ce qu’elle contient'],
  'tablePage.parameters': [
    '{count, plural, =0 {No parameters of its own} one {# parameter} other {# parameters}}',
    '{count, plural, =0 {Aucun paramètre propre} one {# paramètre} other {# paramètres}}',
  ],
  'tablePage.parametersOf': ['Parameters of {table}', 'Paramètres de {table}'],
  'tablePage.required': ['needed', 'obligatoire'],
  'tablePage.oneOf': ['one of', 'une de ces valeurs :'],
  'tablePage.someOf': ['one or several of', 'une ou plusieurs de ces valeurs :'],
  'tablePage.list': ['{what}, or several', '{what}, ou plusieurs'],
  'tablePage.items': ['one or several of the form', 'une ou plusieurs valeurs de la forme'],
  'tablePage.type.ID': ['an id', 'un identifiant'],
  'tablePage.type.String': ['a text', 'un texte'],
  'tablePage.type.Boolean': ['true or false', 'true (oui) ou false (non)'],
  'tablePage.type.Int': ['a whole number', 'un nombre entier'],
  'tablePage.type.PartialDate': [
    'a date, such as 2015, 2015-06 or 2015-06-30',
    'une date, telle que 2015, 2015-06 ou 2015-06-30',
  ],
  'tablePage.type.DateTimeISO': ['a moment, such as 2026-01-31T12:00:00Z', 'un moment, tel que 2026-01-31T12:00:00Z'],
  'tablePage.how.excel': [
    'Data, Get data, From other sources, Blank query, Advanced editor: replace what is there. Sign in as Anonymous.',
    'Données, Obtenir des données, À partir d’autres sources, Requête vide, Éditeur avancé : remplacez ce qui s’y trouve. Connectez-vous en Anonyme.',
  ],
  'tablePage.how.powerBi': [
    'Get data, Blank query, Advanced editor: replace what is there. Sign in as Anonymous. Numbers and true or false come as such.',
    'Obtenir les données, Requête vide, Éditeur avancé : remplacez ce qui s’y trouve. Connectez-vous en Anonyme. Les nombres et les vrai ou faux arrivent comme tels.',
  ],
  'tablePage.how.sheets': [
    'In one cell. The address must be reachable from the internet. “en_US” reads numbers with a point whatever the locale of the sheet; where your sheet separates arguments by semicolons, write ; for the commas between them.',
    'Dans une cellule. L’adresse doit être accessible depuis internet. « en_US » fait lire les nombres avec un point quels que soient les paramètres de la feuille ; là où elle sépare les arguments par des points-virgules, écrivez ; à la place des virgules entre eux.',
  ],
  'tablePage.how.grafana': [
    'A query of the Infinity data source. Rows/Root stays empty: the file is the list of rows itself.',
    'Une requête de la source de données Infinity. Rows/Root reste vide : le fichier est lui-même la liste des lignes.',
  ],
  'tablePage.how.r': [
    'Columns with dates are texts where they are not all years: use the ones that end in _first_day with as.Date.',
    'Les colonnes de dates sont des textes quand elles ne contiennent pas que des années : servez-vous de celles qui finissent par _first_day, avec as.Date.',
  ],
  'tablePage.how.pandas': [
    'keep_default_na=False keeps a text such as “NA” or “None”, so that only an empty cell is missing. dtype keeps a year as written. read_json would turn some columns into dates and texts into numbers if it were not told otherwise.',
    'keep_default_na=False garde un texte tel que « NA » ou « None », de sorte que seule une cellule vide manque. dtype garde une année telle quelle. Sans consigne, read_json ferait de certaines colonnes des dates, et de textes des nombres.',
  ],
  'tablePage.how.fetch': [
    'From a page of any origin, in any browser. A token goes into headers: only pages of the origins that the API lists may send one.',
    'Depuis une page de n’importe quelle origine, dans tout navigateur. Un jeton se met dans headers : seules peuvent en envoyer les pages des origines que l’API connaît.',
  ],
  'tablePage.how.curl': [
    'The first time 200 and the file, then 304 for as long as nothing has changed, and the file stays.',
    'La première fois 200 et le fichier, puis 304 tant que rien n’a changé, et le fichier reste.',
  ],
  'tablePage.ran.syntax': [
    'Not run by us: a test checks the syntax with the Power Query parser of Microsoft, 0.18.0.',
    'Non exécuté par nous : un test en vérifie la syntaxe avec l’analyseur Power Query de Microsoft, 0.18.0.',
  ],
  'tablePage.ran.not': ['Not run by us.', 'Non exécuté par nous.'],
  'tablePage.ran.r': [
    'Run by hand with R 4.2.2, on 26 November 2026.',
    'Exécuté à la main avec R 4.2.2, le 26 novembre 2026.',
  ],
  'tablePage.ran.pandas': [
    'Run by a test, with pandas 1.5.3 on 26 November 2026.',
    'Exécuté par un test, avec pandas 1.5.3 le 26 novembre 2026.',
  ],
  'tablePage.ran.fetch': ['Run by a test in Chromium.', 'Exécuté par un test dans Chromium.'],
  'tablePage.ran.curl': [
    'Run by a test, with curl 7.88.1 on 26 November 2026.',
    'Exécuté par un test, avec curl 7.88.1 le 26 novembre 2026.',
  ],
} as const satisfies Record<string, Pair>;
