import type { tablePage as en } from '../en/table-page';

export const tablePage = {
  'tablePage.title': 'L’emporter dans un tableur',
  'tablePage.lead':
    '{tables} tables qui disent qui travaille avec qui, à quoi et depuis quand. Ouvrez-en une dans Excel ou LibreOffice, ou reliez un tableau de bord à son adresse : il suivra alors les fiches.',
  'tablePage.other': 'English',
  'tablePage.skip': 'Aller aux tables',
  'tablePage.contents': 'Sommaire',
  'tablePage.reading': 'Comment lire une table',
  'tablePage.empty':
    'Une cellule vide veut dire que l’on ne sait rien, ou que la colonne est sans objet pour cette ligne. Elle ne veut jamais dire 0.',
  'tablePage.dates':
    'Une date est aussi précise que sa source : 2015, 2015-06 ou 2015-06-30. À côté de chacune figurent deux jours complets : dans la colonne qui finit par _first_day le premier jour possible, dans celle qui finit par _last_day le dernier. Servez-vous-en pour trier et pour dessiner.',
  'tablePage.ids':
    'Chaque nom a un identifiant à côté de lui. Servez-vous des identifiants pour joindre deux tables : les noms changent, et diffèrent d’une langue à l’autre.',
  'tablePage.lists':
    'Là où une cellule contient plusieurs valeurs, elles sont séparées par un point-virgule et une espace.',
  'tablePage.formulas':
    'Dans un fichier .csv, un texte qu’un tableur exécuterait comme une formule est précédé d’une apostrophe. Avec raw=1 il n’y en a pas, ni de marque d’ordre des octets : c’est pour les programmes.',
  'tablePage.formats':
    'Un fichier .csv est du texte en UTF-8, avec des virgules ; un fichier .xlsx est un classeur où les nombres et les jours en sont vraiment ; un fichier .json est une liste d’objets, avec null pour ce que l’on ignore.',
  'tablePage.whole': 'Chaque fichier est entier, sans pages. Ses colonnes restent dans leur ordre.',
  'tablePage.etag':
    'Chaque fichier a un ETag. Renvoyez-le dans l’en-tête If-None-Match : la réponse est 304, sans fichier, tant que rien n’a changé.',
  'tablePage.tokens':
    'Ce qui est public ne demande pas de mot de passe. Pour lire davantage, envoyez votre jeton dans l’en-tête Authorization, sous la forme Bearer suivi du jeton. N’écrivez jamais un jeton dans une adresse : les adresses restent dans les historiques, les journaux et les fichiers partagés.',
  'tablePage.common': 'Ce que prend chaque table',
  'tablePage.commonHow':
    'À écrire après l’adresse d’un fichier : le premier après un point d’interrogation, chaque autre après un &. Les valeurs d’une liste sont séparées par des virgules.',
  'tablePage.parameter': 'Paramètre',
  'tablePage.values': 'Valeurs',
  'tablePage.meaning': 'Ce qu’il fait',
  'tablePage.lang': 'La langue des noms et des libellés ; sans lui, celle de votre navigateur ou programme.',
  'tablePage.valid': 'Ce qui était vrai à cette date ; sans lui, aujourd’hui.',
  'tablePage.known': 'Ce qui était enregistré à ce moment ; sans lui, maintenant.',
  'tablePage.raw': '1 est pour les programmes : voir comment lire une table.',
  'tablePage.recipes': 'Relier un logiciel',
  'tablePage.recipesHow': 'Copiez les lignes ; l’adresse qui y figure est celle de cette page.',
  'tablePage.tables': 'Les tables',
  'tablePage.files': 'Fichiers',
  'tablePage.example': 'Par exemple',
  'tablePage.columns': '{count, plural, one {# colonne} other {# colonnes}}',
  'tablePage.columnsOf': 'Colonnes de {table}, dans leur ordre',
  'tablePage.column': 'Colonne',
  'tablePage.holds': 'Ce qu’elle contient',
  'tablePage.parameters': '{count, plural, =0 {Aucun paramètre propre} one {# paramètre} other {# paramètres}}',
  'tablePage.parametersOf': 'Paramètres de {table}',
  'tablePage.required': 'obligatoire',
  'tablePage.oneOf': 'une de ces valeurs :',
  'tablePage.someOf': 'une ou plusieurs de ces valeurs :',
  'tablePage.list': '{what}, ou plusieurs',
  'tablePage.items': 'une ou plusieurs valeurs de la forme',
  'tablePage.type.ID': 'un identifiant',
  'tablePage.type.String': 'un texte',
  'tablePage.type.Boolean': 'true (oui) ou false (non)',
  'tablePage.type.Int': 'un nombre entier',
  'tablePage.type.PartialDate': 'une date, telle que 2015, 2015-06 ou 2015-06-30',
  'tablePage.type.DateTimeISO': 'un moment, tel que 2026-01-31T12:00:00Z',
  'tablePage.how.excel':
    'Données, Obtenir des données, À partir d’autres sources, Requête vide, Éditeur avancé : remplacez ce qui s’y trouve. Connectez-vous en Anonyme.',
  'tablePage.how.powerBi':
    'Obtenir les données, Requête vide, Éditeur avancé : remplacez ce qui s’y trouve. Connectez-vous en Anonyme. Les nombres et les vrai ou faux arrivent comme tels.',
  'tablePage.how.sheets':
    'Dans une cellule. L’adresse doit être accessible depuis internet. « en_US » fait lire les nombres avec un point quels que soient les paramètres de la feuille ; là où elle sépare les arguments par des points-virgules, écrivez ; à la place des virgules entre eux.',
  'tablePage.how.grafana':
    'Une requête de la source de données Infinity. Rows/Root reste vide : le fichier est lui-même la liste des lignes.',
  'tablePage.how.r':
    'Les colonnes de dates sont des textes quand elles ne contiennent pas que des années : servez-vous de celles qui finissent par _first_day, avec as.Date.',
  'tablePage.how.pandas':
    'keep_default_na=False garde un texte tel que « NA » ou « None », de sorte que seule une cellule vide manque. dtype garde une année telle quelle. Sans consigne, read_json ferait de certaines colonnes des dates, et de textes des nombres.',
  'tablePage.how.fetch':
    'Depuis une page de n’importe quelle origine, dans tout navigateur. Un jeton se met dans headers : seules peuvent en envoyer les pages des origines que l’API connaît.',
  'tablePage.how.curl': 'La première fois 200 et le fichier, puis 304 tant que rien n’a changé, et le fichier reste.',
  'tablePage.ran.syntax':
    'Non exécuté par nous : un test en vérifie la syntaxe avec l’analyseur Power Query de Microsoft, 0.18.0.',
  'tablePage.ran.not': 'Non exécuté par nous.',
  'tablePage.ran.r': 'Exécuté à la main avec R 4.2.2, le 26 novembre 2026.',
  'tablePage.ran.pandas': 'Exécuté par un test, avec pandas 1.5.3 le 26 novembre 2026.',
  'tablePage.ran.fetch': 'Exécuté par un test dans Chromium.',
  'tablePage.ran.curl': 'Exécuté par un test, avec curl 7.88.1 le 26 novembre 2026.',
} satisfies Record<keyof typeof en, string>;
