import type { paths as en } from '../en/paths';

export const paths = {
  'path.opening': '{position, select, first {{name} } sentence {. {name} } relative {, qui } other {, et {name} }}',
  'path.ended': '{dated, select, true {terminé {date}} other {terminé}}',
  'path.contested': 'contesté',
  'path.lowConfidence': 'confiance faible',
  'path.age':
    '{source, select, evidence {confirmé pour la dernière fois {confirmedDate}} since {connu depuis {sinceDate}} other {aucune date connue}}',
  'path.weakestLink': 'Maillon le plus faible : {from} – {to}, {age}.',
} satisfies Record<keyof typeof en, string>;
