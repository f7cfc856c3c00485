import type { indicators as en } from '../en/indicators';

export const indicators = {
  'indicator.basis': '{statement} : {counted}',
  'indicator.counted.IND-2c':
    'actions où siègent les services répressifs et un autre groupe de parties prenantes, et qui couvrent ou réunissent au moins deux pays',
  'indicator.counted.IND-3a':
    'entreprises et associations professionnelles recensées comme signataires de The Code ou comme adhérentes d’un code national',
  'indicator.parts.IND-3a': 'The Code : {signatories, number} ; codes nationaux : {endorsers, number}',
  'indicator.counted.ISI-2a':
    'membres du réseau qui participent à une action de recherche, ou dont une source dit qu’ils ont collecté des données pour un programme',
  'indicator.counted.ISI-3a':
    'organisations privées qui siègent dans un partenariat, une action ou une campagne que le réseau ou un membre réunit, dirige ou administre',
  'indicator.counted.ISI-3b':
    'membres du réseau qui participent à un rapport à un organe de traité ou à une contribution à l’EPU ; les forums de la société civile ne sont pas distingués ni comptés',
  'indicator.counted.ISI-3d':
    'partenariats où siègent au moins trois groupes de parties prenantes, bailleurs et observateurs non comptés, et que le réseau ou un membre réunit, dirige ou administre',
  'completeness.subject':
    '{subject, select, members {membres du réseau} memberCountries {pays ayant un membre} codeSignatories {signataires du Code} localCodeRepresentatives {représentants locaux du Code} other {parties à {name}}}',
} satisfies Record<keyof typeof en, string>;
