/** A verb in the third person singular. */
export interface Verb {
  /** In the present and in the past, as phrases of ties have it. */
  forms: readonly string[];
  past: string;
  future: string;
}

/** English verbs that are not as "fund, funded": the base, the third person, the past. */
const IRREGULAR: readonly (readonly [base: string, third: string, past: string])[] = [
  ['be', 'is', 'was'],
  ['have', 'has', 'had'],
  ['do', 'does', 'did'],
  ['choose', 'chooses', 'chose'],
  ['co-write', 'co-writes', 'co-wrote'],
  ['draw', 'draws', 'drew'],
  ['give', 'gives', 'gave'],
  ['hold', 'holds', 'held'],
  ['lead', 'leads', 'led'],
  ['run', 'runs', 'ran'],
  ['see', 'sees', 'saw'],
  ['sit', 'sits', 'sat'],
  ['speak', 'speaks', 'spoke'],
  ['take', 'takes', 'took'],
  ['write', 'writes', 'wrote'],
  ['plan', 'plans', 'planned'],
  ['refer', 'refers', 'referred'],
];
const REGULAR = [
  ...[
    'adopt',
    'administer',
    'advise',
    'aim',
    'announce',
    'approve',
    'attend',
    'benchmark',
    'campaign',
    'chair',
    'champion',
    'cite',
  ],
  ...['co-chair', 'co-develop', 'co-found', 'co-host', 'co-organise', 'collect', 'concern', 'contribute', 'convene'],
  ...['coordinate', 'cover', 'create', 'design', 'develop', 'draft', 'elect', 'endorse', 'enforce', 'expect', 'found'],
  ...[
    'fund',
    'guide',
    'help',
    'honour',
    'host',
    'implement',
    'invite',
    'issue',
    'launch',
    'operate',
    'oppose',
    'organise',
  ],
  ...['present', 'promise', 'promote', 'prompt', 'pursue', 'receive', 'replace', 'report', 'review', 'sign', 'start'],
  ...['steer', 'strengthen', 'succeed', 'support', 'survey', 'target', 'use', 'work'],
];

export const ENGLISH_VERBS: readonly Verb[] = [
  ...IRREGULAR.map(([base, third, past]) => ({ forms: [third, past], past, future: `will ${base}` })),
  { forms: ['applies', 'applied'], past: 'applied', future: 'will apply' },
  { forms: ['submits', 'submitted'], past: 'submitted', future: 'will submit' },
  ...REGULAR.map((base) => {
    const past = base.endsWith('e') ? `${base}d` : `${base}ed`;
    return { forms: [`${base}s`, past], past, future: `will ${base}` };
  }),
];

/** French verbs other than those as "financer": the present, the past and the future. */
const FRENCH_IRREGULAR: readonly (readonly [present: string, past: string, future: string])[] = [
  ['s’appuie', 's’est appuyé', 's’appuiera'],
  ['s’applique', 's’est appliqué', 's’appliquera'],
  ['s’oppose', 's’est opposé', 's’opposera'],
  ['s’est tenu', 's’est tenu', 'se tiendra'],
  ['se déroule', 's’est déroulé', 'se déroulera'],
  ['se réfère', 's’est référé', 'se référera'],
  ['se réunit', 's’est réuni', 'se réunira'],
  ['ne se confond', 'ne s’est pas confondu', 'ne se confondra'],
  ['avait', 'avait', 'aura'],
  ['attendait', 'attendait', 'attendra'],
  ['devait', 'devait', 'devra'],
  ['figurait', 'figurait', 'figurera'],
  ['était', 'était', 'sera'],
  ['est', 'a été', 'sera'],
  ['accueille', 'a accueilli', 'accueillera'],
  ['défend', 'a défendu', 'défendra'],
  ['doit', 'a dû', 'devra'],
  ['élit', 'a élu', 'élira'],
  ['fait', 'a fait', 'fera'],
  ['met', 'a mis', 'mettra'],
  ['poursuit', 'a poursuivi', 'poursuivra'],
  ['prend', 'a pris', 'prendra'],
  ['promeut', 'a promu', 'promouvra'],
  ['reçoit', 'a reçu', 'recevra'],
  ['rend', 'a rendu', 'rendra'],
  ['réunit', 'a réuni', 'réunira'],
  ['soutient', 'a soutenu', 'soutiendra'],
  ['suit', 'a suivi', 'suivra'],
  ['tient', 'a tenu', 'tiendra'],
  ['conçoit', 'a conçu', 'concevra'],
  ['voit', 'a vu', 'verra'],
  ['sert', 'a servi', 'servira'],
  ['promet', 'a promis', 'promettra'],
  ['cède', 'a cédé', 'cédera'],
  ['gère', 'a géré', 'gérera'],
  ['mène', 'a mené', 'mènera'],
  ['préside', 'a présidé', 'présidera'],
  ['succède', 'a succédé', 'succédera'],
  ['siège', 'a siégé', 'siégera'],
];
const FRENCH_REGULAR = [
  ...[
    'abrit',
    'accord',
    'administr',
    'adopt',
    'aid',
    'annonc',
    'apport',
    'approuv',
    'assist',
    'assur',
    'bénéfici',
    'cit',
  ],
  ...['cofond', 'collect', 'compt', 'concern', 'conseill', 'contribu', 'coordonn', 'coorganis', 'copilot', 'coprésid'],
  ...['coélabor', 'cré', 'dirig', 'distingu', 'donn', 'enquêt', 'examin', 'figur', 'financ', 'fond', 'héberg', 'invit'],
  ...['laiss', 'lanc', 'organis', 'orient', 'particip', 'pilot', 'port', 'présent', 'progress', 'publi', 'remplac'],
  ...[
    'renforc',
    'rest',
    'rédig',
    'corédig',
    'sign',
    'suscit',
    'tir',
    'travaill',
    'trouv',
    'utilis',
    'veill',
    'vis',
    'élabor',
  ],
  ...['évalu', 'œuvr', 'entr'],
];

/** The plural of what does not end in e. */
export const FRENCH_PLURALS: Readonly<Record<string, string>> = {
  a: 'ont',
  est: 'sont',
  doit: 'doivent',
  fait: 'font',
  met: 'mettent',
  poursuit: 'poursuivent',
  promeut: 'promeuvent',
  reçoit: 'reçoivent',
  rend: 'rendent',
  réunit: 'réunissent',
  soutient: 'soutiennent',
  suit: 'suivent',
  tient: 'tiennent',
  défend: 'défendent',
  élit: 'élisent',
  's’est': 'se sont',
};

export const FRENCH_VERBS: readonly Verb[] = [
  ...FRENCH_IRREGULAR.map(([present, past, future]) => ({ forms: [past, present], past, future })),
  ...FRENCH_REGULAR.map((stem) => {
    const past = `a ${stem}é`;
    return { forms: [past, `${stem}e`], past, future: `${stem}era` };
  }),
  { forms: ['a couvert', 'couvre'], past: 'a couvert', future: 'couvrira' },
  { forms: ['a remis', 'remet'], past: 'a remis', future: 'remettra' },
  { forms: ['a prévu', 'prévoit'], past: 'a prévu', future: 'prévoira' },
  { forms: ['applique'], past: 'a appliqué', future: 'appliquera' },
  { forms: ['a eu'], past: 'a eu', future: 'aura' },
  // The auxiliary of the past comes first: what is left is to have something.
  { forms: ['a'], past: 'a eu', future: 'aura' },
];
