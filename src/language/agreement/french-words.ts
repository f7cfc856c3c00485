/** Nouns with which names of organisations, initiatives and documents begin, in lower case: what article each takes. */
export const HEAD_NOUNS = {
  le: [
    ...['appel', 'bureau', 'cadre', 'centre', 'code', 'comité', 'commissaire', 'congrès', 'conseil', 'décret'],
    ...['département', 'document', 'examen', 'fonds', 'forum', 'gouvernement', 'groupe', 'guide', 'haut-commissariat'],
    ...['indice', 'institut', 'manifeste', 'ministère', 'modèle', 'office', 'parlement', 'parquet', 'partenariat'],
    ...['pilote', 'plan', 'programme', 'projet', 'protocole', 'rapport', 'rapporteur', 'règlement', 'représentant'],
    ...['réseau', 'secrétariat', 'service', 'sommet', 'système', 'conseil', 'tribunal'],
  ],
  la: [
    ...['agence', 'alliance', 'assemblée', 'association', 'autorité', 'banque', 'base', 'campagne', 'chambre'],
    ...[
      'chancellerie',
      'charte',
      'cible',
      'coalition',
      'communauté',
      'commission',
      'conférence',
      'consultation',
      'contribution',
    ],
    ...['convention', 'convention-cadre', 'coopération', 'coordination', 'déclaration', 'dérogation', 'direction'],
    ...['directive', 'enquête', 'étude', 'évaluation', 'fondation', 'gendarmerie', 'initiative', 'journée', 'loi'],
    ...['loterie', 'note', 'organisation', 'pétition', 'plateforme', 'police', 'proposition', 'résolution', 'réunion'],
    ...['révision', 'série', 'stratégie', 'surintendance', 'table', 'union', 'université', 'veille', 'église', 'île'],
  ],
  les: [
    ...['aperçus', 'champions', 'consultations', 'contributions', 'dirigeants', 'éléments', 'fiches', 'indicateurs'],
    ...['lignes', 'listes', 'principes', 'rapports', 'tendances', 'nations'],
  ],
} as const;

/** What stands before the noun: "Première Conférence", "9e Assemblée". */
export const ORDINAL = /^(?:\d+(?:er?|re|ère)|premi(?:er|ère)|(?:deux|trois|quatr|cinqu|six|sept|huit|neuv|dix)ième)$/i;

/** Names, or what they begin with, whose article their first word does not tell; an empty one says that the name takes none. */
export const NAMED: Record<string, 'le' | 'la' | 'les' | ''> = {
  UNICEF: 'le',
  UNESCO: 'la',
  ONU: 'la',
  ONUDC: 'le',
  UNODC: 'le',
  ASEAN: 'la',
  ANASE: 'la',
  SAIEVAC: 'la',
  SAARC: 'la',
  OIT: 'la',
  UIT: 'la',
  OMS: 'la',
  OSCE: 'la',
  OCDE: 'la',
  ISPCAN: 'la',
  GSMA: 'la',
  CIFF: 'la',
  'UNICEF Innocenti': '',
  'ONU Femmes': '',
  'ONU Tourisme': '',
  'Home Office': 'le',
  'National Crime Agency': 'la',
  'Tech Coalition': 'la',
  'Virtual Global Taskforce': 'la',
  'Childlight, institut': '',
  'Défense des enfants': '',
  'forum anders reisen': '',
  'Médecins du Monde': '',
  'Pain pour le monde': '',
  'Plan Hotel': '',
  'Plan International': '',
  'Terre des Hommes': '',
};

/** Names that begin with a mute h: d’Haïti, de l’hôtel; all others take "de" and "la". */
export const MUTE_H = /^h(?:aïti|ôpital|ôtel|otel|uman|istoire|omme|eure|abit)/i;
