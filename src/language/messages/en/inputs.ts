export const inputs = {
  'text.tooLong': 'text of at most {max, number} characters',
  'text.malformed': 'text without control characters and halves of characters',
  'text.personalData':
    'text without {datum, select, EMAIL {an e-mail address} other {a phone number}}: the graph holds organisations and public offices, never a person’s data',
} as const;
