/** Imports: their summaries in the history, and what is wrong with what was sent. */
export const imports = {
  'import.summary':
    'Imported: {nodes} new records and {ties} new ties; {changedNodes} records and {changedTies} ties changed',
  'import.seed':
    'Loaded from the seed: {nodes, number} nodes, {ties, number} ties and {values, number} values of indicators',
  'import.problem': '{found, select, nothing {found nothing} other {found {value}}}, expected {expected}',
  'import.notUnderstood': 'a column with the names of organisations: say which it is',
  'import.tooLarge':
    'At most {megabytes} MB can be sent here. Import a larger file on the command line: npm run import -- --map MAPPING.yaml SHEET',
  'import.rows':
    'at most {max, number} rows: import more on the command line (npm run import -- --map MAPPING.yaml SHEET)',
  'import.ownName': 'a name of its own for each sheet',
  'import.tooMuch':
    'These sheets are too large to be read here. Import them on the command line: npm run import -- --map MAPPING.yaml SHEET',
  'import.running': 'Another import is being written. Try again when it is done.',
  'import.lost': 'This import was silent for too long and was taken back. Run it again.',
  'import.signIn': 'Sign in as an administrator: only an administrator imports sheets.',
  'import.forAdministrators': 'Only an administrator imports sheets; your role is {role}.',
  // What a place in the import files should hold, as noun phrases: see RowProblem.
  'import.date': 'a calendar date, such as 2019, 2019-05 or 2019-05-20',
  'import.date.order': '{dayFirst} or {monthFirst}: the cell does not say whether the day or the month comes first',
  'import.date.number': 'a date, and not the number by which a spreadsheet stores {date}: format the cell as a date',
  'import.date.period': 'a date from {from} to {to}',
  'import.date.future': 'a date that is not in the future',
  'import.date.until': 'a date that is not before since, {since}',
  'import.value': 'a value of which it is said what it stands for{found, select, none {} other {; nearest: {nearest}}}',
  'import.unread':
    '{reason, select, twice {one column for each meaning: {other} is read for it} ofTies {a sheet in which each row is an organisation, and not a link between two} ties {a column that names another organisation as well} id {a column with the identifiers in the sheet as well} other {a column with the names of organisations as well}}; or leave it unread',
  'import.country':
    'a country of the graph by its name in English, French or Spanish, or by its ISO 3166 code; nearest: {nearest}',
  'import.actor':
    'the name of an organisation in the graph or in this sheet{found, select, unknown {} none {; nearest: none} other {; nearest: {nearest}}}',
  'import.actor.several': 'a name of one organisation only; it is that of {actors}',
  'import.personalCell':
    'no personal data, but this is {datum, select, EMAIL {an e-mail address} other {a telephone number}}: do not have this column read',
  'import.personalColumn': 'no personal data: leave the column out of {reader}, or name it in notPersonal',
  'import.width': '{width} cells, as in the header',
  'import.header': 'a row with the headers of the columns',
  'import.column': 'the column {header}, which {reader} reads; nearest: {nearest}',
  'import.column.twice': 'each column once: {reader} reads it',
  'import.required': 'a text: it is required',
  'import.address': 'an absolute http or https address, without a user name or an e-mail address',
  'import.choice': 'one of {values}',
  'import.choice.nearest': 'one of {count} values in upper case; nearest: {nearest}',
  'import.node': 'the id of a node in this folder or in the graph',
  'import.tie.itself': 'another node than from: nothing has a tie to itself',
  'import.tie.ends': 'a type that makes sense between these two: {problem}',
  'import.tie.ask': 'nothing where ask is empty',
  'import.tie.through': 'others than to: nobody opens the door to itself',
  'import.derived': 'another indicator: this one is measured from the graph itself',
  'import.id':
    'an id of 1 to 200 characters without spaces or semicolons, which is no e-mail address and does not begin with TABLE-',
  'import.id.twice': 'an id that is not yet that of {file} line {line}',
  'import.id.taken': 'an id that is free: in the graph it is a {type}',
  'import.number': 'a number',
  'import.date.from1900': 'a date from 1 March 1900 on; write an earlier one as text',
  'import.date.time': 'a date without a time of day',
  'import.noFormula': 'a value: formulas are not taken (copy the cell, and paste its value)',
  'import.noError': 'a value: this is an error of the spreadsheet',
  'import.workbook': 'a workbook that can be read (.xlsx, without a password)',
  'import.workbook.size': 'a workbook of at most {max} MB, unpacked',
  'import.cell.size': 'cells of at most {max, number} characters; what comes after it was not read',
  'import.quotes': 'quotes around a whole cell and doubled within it; the rest of the file was not read',
  'import.utf8': 'valid UTF-8, without lone surrogates (save it as "CSV UTF-8")',
  'import.utf8.format': 'UTF-8 ("CSV UTF-8" in a spreadsheet’s list of formats)',
  'import.sheet': 'one of the sheets {names}',
  // What was found there, where it cannot be shown as it is.
  'import.found.formula': '{gives, select, nothing {a formula} other {a formula that gives {text}}}',
  'import.found.tooLarge': 'more than that',
  'import.found.damaged': 'a file of another kind, or a damaged one',
  'import.found.cells': 'a sheet with more than {max, number} cells',
  'import.found.column': 'a cell {cell}, past the first {max} columns',
  'import.found.longCell': 'a longer cell{quote, select, maybe {, or a quote that is not closed} other {}}',
  'import.found.quote': 'a stray or unclosed quote',
  'import.found.nesting': 'more than {max} lists and records in one another',
  'import.found.utf16': 'UTF-16 that is cut or broken',
} as const;
