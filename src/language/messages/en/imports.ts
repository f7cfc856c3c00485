/** Imports: their summaries in the history, and what is wrong with what was sent. */
export const imports = {
  'import.summary':
    'Imported: {nodes} new nodes and {ties} new ties; {changedNodes} nodes and {changedTies} ties changed',
  'import.seed':
    'Loaded from the seed: {nodes, number} nodes, {ties, number} ties and {values, number} values of indicators',
  'import.problem': '{found, select, nothing {found nothing} other {found {value}}}, expected {expected}',
  'import.notUnderstood': 'a column with the names of organisations: say which it is',
  'import.tooLarge':
    'What is sent here has at most {megabytes} MB. Import a larger file on the command line: npm run import -- --map MAPPING.yaml SHEET',
  'import.tooManyRows':
    'These sheets have {rows, number} rows, and at most {max, number} are imported here. Import more on the command line: npm run import -- --map MAPPING.yaml SHEET',
  'import.sameNames': 'Two sheets have the name {name}: give each a name of its own.',
  'import.running': 'Another import is being written. Try again when it is done.',
  'import.signIn': 'Sign in as an administrator: only an administrator imports sheets.',
  'import.forAdministrators': 'Only an administrator imports sheets; your role is {role}.',
} as const;
