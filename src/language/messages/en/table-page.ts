/** Texts of the page that lists all tables. */
export const tablePage = {
  'tablePage.title': 'Take it into a spreadsheet',
  'tablePage.lead':
    '{tables} tables of who works with whom, on what and since when. Open one in Excel or LibreOffice, or connect a dashboard to its address: then it follows the records.',
  'tablePage.other': 'Français',
  'tablePage.skip': 'Skip to the tables',
  'tablePage.contents': 'Contents',
  'tablePage.reading': 'How to read a table',
  'tablePage.empty':
    'An empty cell means that nothing is known, or that the column does not apply to the row. It never means 0.',
  'tablePage.dates':
    'A date is as precise as its source: 2015, 2015-06 or 2015-06-30. Beside each stand two full days: in the column that ends in _first_day the first day that it can be, in the one that ends in _last_day the last. Use these to sort and to draw.',
  'tablePage.ids':
    'Each name has an id beside it. Use the ids to join two tables: names change, and differ between languages.',
  'tablePage.lists': 'Where a cell holds several values, they are separated by a semicolon and a space.',
  'tablePage.formulas':
    'In a .csv file, a text that a spreadsheet would run as a formula has an apostrophe in front of it. With raw=1 there is none, and no byte-order mark: that is for programs.',
  'tablePage.formats':
    'A .csv file is text in UTF-8, with commas; an .xlsx file is a workbook with numbers and days as such; a .json file is a list of objects, with null for what is unknown.',
  'tablePage.whole': 'Each file is whole: it has no pages. Its columns stay in their order.',
  'tablePage.etag':
    'Each file comes with an ETag. Send it back in the If-None-Match header: the answer is 304, with no file, for as long as nothing has changed.',
  'tablePage.tokens':
    'What is public needs no password. To read more, send your token in the Authorization header, as Bearer and the token. Never write a token into an address: addresses are kept in histories, logs and shared files.',
  'tablePage.common': 'What every table takes',
  'tablePage.commonHow':
    'Write these after the address of a file: the first after a question mark, each further one after an &. Values of a list are separated by commas.',
  'tablePage.parameter': 'Parameter',
  'tablePage.values': 'Values',
  'tablePage.meaning': 'What it does',
  'tablePage.lang': 'The language of names and labels; without it, that of your browser or program.',
  'tablePage.valid': 'What held on this date; without it, today.',
  'tablePage.known': 'What was on record at this moment; without it, now.',
  'tablePage.raw': '1 is for programs: see how to read a table.',
  'tablePage.recipes': 'Connect a program',
  'tablePage.recipesHow': 'Copy the lines; the address in them is the one of this page.',
  'tablePage.tables': 'The tables',
  'tablePage.files': 'Files',
  'tablePage.example': 'For example',
  'tablePage.columns': '{count, plural, one {# column} other {# columns}}',
  'tablePage.columnsOf': 'Columns of {table}, in their order',
  'tablePage.column': 'Column',
  'tablePage.holds': 'What it holds',
  'tablePage.parameters': '{count, plural, =0 {No parameters of its own} one {# parameter} other {# parameters}}',
  'tablePage.parametersOf': 'Parameters of {table}',
  'tablePage.required': 'needed',
  'tablePage.oneOf': 'one of',
  'tablePage.someOf': 'one or several of',
  'tablePage.list': '{what}, or several',
  'tablePage.items': 'one or several of the form',
  'tablePage.type.ID': 'an id',
  'tablePage.type.String': 'a text',
  'tablePage.type.Boolean': 'true or false',
  'tablePage.type.Int': 'a whole number',
  'tablePage.type.PartialDate': 'a date, such as 2015, 2015-06 or 2015-06-30',
  'tablePage.type.DateTimeISO': 'a moment, such as 2026-01-31T12:00:00Z',
  'tablePage.how.excel':
    'Data, Get data, From other sources, Blank query, Advanced editor: replace what is there. Sign in as Anonymous.',
  'tablePage.how.powerBi':
    'Get data, Blank query, Advanced editor: replace what is there. Sign in as Anonymous. Numbers and true or false come as such.',
  'tablePage.how.sheets':
    'In one cell. The address must be reachable from the internet. “en_US” reads numbers with a point whatever the locale of the sheet; where your sheet separates arguments by semicolons, write ; for the commas between them.',
  'tablePage.how.grafana':
    'A query of the Infinity data source. Rows/Root stays empty: the file is the list of rows itself.',
  'tablePage.how.r':
    'Columns with dates are texts where they are not all years: use the ones that end in _first_day with as.Date.',
  'tablePage.how.pandas':
    'keep_default_na=False keeps a text such as “NA” or “None”, so that only an empty cell is missing. dtype keeps a year as written. read_json would turn some columns into dates and texts into numbers if it were not told otherwise.',
  'tablePage.how.fetch':
    'From a page of any origin, in any browser. A token goes into headers: only pages of the origins that the API lists may send one.',
  'tablePage.how.curl':
    'The first time 200 and the file, then 304 for as long as nothing has changed, and the file stays.',
  'tablePage.ran.syntax': 'Not run by us: a test checks the syntax with the Power Query parser of Microsoft, 0.18.0.',
  'tablePage.ran.not': 'Not run by us.',
  'tablePage.ran.r': 'Run by hand with R 4.2.2, on 26 November 2026.',
  'tablePage.ran.pandas': 'Run by a test, with pandas 1.5.3 on 26 November 2026.',
  'tablePage.ran.fetch': 'Run by a test in Chromium.',
  'tablePage.ran.curl': 'Run by a test, with curl 7.88.1 on 26 November 2026.',
} as const;
