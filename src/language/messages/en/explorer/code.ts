/** Texts of the explorer about The Code: companies by its six criteria. */
export const code = {
  'explorer.code.title': 'The Code',
  'explorer.code.heading':
    '{limited, select, yes {{count, plural, =0 {No signatory of The Code that fits is on record.} one {One signatory of The Code that fits is on record.} other {# signatories of The Code that fit are on record.}}} other {{count, plural, =0 {Nobody has told us of any company that signed The Code.} one {One company is on record as a signatory of The Code.} other {# companies are on record as signatories of The Code.}}}}',
  'explorer.code.lead':
    '{known, plural, =0 {Of none does a source say} one {Of one, a source says} other {Of #, a source says}} how far it is on the six criteria{unknown, plural, =0 {.} one {; of one that is unknown, which does not mean that it does nothing.} other {; of # that is unknown, which does not mean that they do nothing.}}',
  'explorer.code.form': 'Which companies',
  'explorer.code.name': 'Name',
  'explorer.code.region': 'Region',
  'explorer.code.criterion': 'Criterion',
  'explorer.code.progress': 'How far',
  'explorer.code.all': 'All',
  'explorer.code.apply': 'Show',
  'explorer.code.clear': 'Clear',
  'explorer.code.matrix': 'Companies by the six criteria',
  'explorer.code.company': 'Company',
  'explorer.code.signed': 'Signed',
  'explorer.code.criterionNumber': 'Criterion {number}',
  'explorer.code.who': 'From whom',
  'explorer.code.whoLink': 'Who could tell it?',
  'explorer.code.status.MET': 'met',
  'explorer.code.status.IN_PROGRESS': 'in progress',
  'explorer.code.status.NOT_STARTED': 'not started',
  'explorer.code.status.UNKNOWN': 'No source says how far it is.',
  'explorer.code.companyTitle': '{name} and The Code',
  'explorer.code.companyHeading':
    '{name} is known to meet {met, plural, =0 {none} other {#}} of the six criteria of The Code{unknown, plural, =0 {.} one {; of one that is unknown.} other {; of # that is unknown.}}',
  'explorer.code.companyLead':
    '{isDated, select, yes {Its signature is dated {date}.} other {When it signed is unknown.}}',
  'explorer.code.notSigned': '{name} is not known as a signatory of The Code.',
  'explorer.code.companyPage': 'All that is on record of it',
  'explorer.code.criterionHeading': '{number}. {name}',
  'explorer.code.waiting': 'Looking for who could tell it…',
  'explorer.code.messengers': 'Who could tell it about criterion {number}',
  'explorer.code.from': 'Who could tell it',
  'explorer.code.why': 'Why',
  'explorer.code.route': 'How strong is the path',
  'explorer.code.showRoute': 'Show the route',
  'explorer.code.noRoute': 'No route is on record.',
  'explorer.code.nobody':
    'No local representative of its country and no peer that is known to meet it is on record, so nobody is proposed.',
} as const;
