import { useSmallWorld } from '../support/use-world';

const { read } = useSmallWorld();

const ANSWER = 'answer fr: answer(lang: FR)';
const RESTS_ON = 'restsOn { ties sources unconfirmed newest }';
const in2022 = (query: string) => read(`query @asOf(valid: "2022") { ${query} }`);
const paths = async (input: string, fields: string) =>
  (await in2022(`influencePaths(input: { ${input} }) { ${fields} }`)).influencePaths as unknown;

test.each([
  [
    'whom the best path leads through, and its strength',
    'from: ["MBR-BEL"], to: ["GOV-ABO"], k: 1',
    'Bellmare Shelter can reach Ministry of Shores through Lantern Network and Aboria Child Watch: a weak path.',
    '« Bellmare Shelter » peut atteindre « Ministère des Rivages » par « Réseau Lanterne » et « Veille enfance d’Aboria » : un chemin faible.',
  ],
  [
    'a direct tie, the number of other paths, and that one source speaks for it',
    'from: ["MBR-ABO"], to: ["GOV-ABO"], k: 2',
    'Aboria Child Watch can reach Ministry of Shores by a direct tie: a fair path; one other is listed. It rests on a single source.',
    '« Veille enfance d’Aboria » peut atteindre « Ministère des Rivages » par un lien direct : un chemin assez fort ; un autre est donné. Une seule source l’appuie.',
  ],
  [
    'without a path the tie that would open one',
    'from: ["COM-DUNE"], to: ["COM-EBB"], maxHops: 1',
    'No path of at most one step leads from Dune Hotels to Ebb Ferries. A tie that carries influence from Dune Hotels to Ebb Ferries would open one.',
    'Aucun chemin d’au plus un pas ne mène de « Dune Hotels » à « Ebb Ferries ». Un lien qui transmet l’influence de « Dune Hotels » à « Ebb Ferries » en ouvrirait un.',
  ],
  [
    'without a short path how long the shortest is',
    'from: ["MBR-BEL"], to: ["GOV-ABO"], maxHops: 2',
    'No path of at most 2 steps leads from Bellmare Shelter to Ministry of Shores. The shortest takes 3 steps.',
    'Aucun chemin d’au plus 2 pas ne mène de « Bellmare Shelter » à « Ministère des Rivages ». Le plus court en compte 3.',
  ],
  [
    'without a path what it had to pass through',
    'from: ["MBR-ABO"], to: ["GOV-ABO"], via: ["COM-EBB"], maxHops: 4',
    'No path of at most 4 steps through Ebb Ferries leads from Aboria Child Watch to Ministry of Shores.',
    'Aucun chemin d’au plus 4 pas par « Ebb Ferries » ne mène de « Veille enfance d’Aboria » à « Ministère des Rivages ».',
  ],
])('the answer about paths names %s', async (_, input, answer, fr) => {
  expect(await paths(input, ANSWER)).toEqual({ answer, fr });
});

test('an explanation says who could introduce whom, each tie from its end, and what is known of the weakest', async () => {
  const fields = 'paths { explanation fr: explanation(lang: FR) hops { phrase fr: phrase(lang: FR) } }';
  expect(await paths('from: ["BODY-GULF"], to: ["MBR-ABO"], k: 1', fields)).toEqual({
    paths: [
      {
        explanation:
          'Lantern Network could introduce Gulf Council to Aboria Child Watch: it sails with Gulf Council and has Aboria Child Watch as a member. ' +
          'Weakest point: the tie between Gulf Council and Lantern Network, known since February 2020; such a tie carries little influence this way.',
        fr:
          '« Réseau Lanterne » pourrait présenter « Conseil du Golfe » à « Veille enfance d’Aboria » : cette organisation navigue avec « Conseil du Golfe » et compte « Veille enfance d’Aboria » parmi ses membres. ' +
          'Point le plus faible : le lien entre « Conseil du Golfe » et « Réseau Lanterne », connu depuis février 2020 ; un tel lien transmet peu d’influence dans ce sens.',
        hops: [
          { phrase: 'is sailed with by', fr: 'voit naviguer' },
          { phrase: 'has … as a member', fr: 'compte … parmi ses membres' },
        ],
      },
    ],
  });
});

test('restsOn counts ties, sources and unconfirmed ties, and gives the newest date', async () => {
  // Of the three ties one has no evidence and began in 2014; the others are from two sources.
  expect(await paths('from: ["MBR-BEL"], to: ["GOV-ABO"], k: 1', RESTS_ON)).toEqual({
    restsOn: { ties: 3, sources: 2, unconfirmed: 1, newest: '2021' },
  });
});

test('the answer about routes says on whom they depend', async () => {
  const query = `some: routeRedundancy(from: ["MBR-ABO"], to: "BODY-GULF") { ${ANSWER} ${RESTS_ON} }
    none: routeRedundancy(from: ["FAI-PIN"], to: "GOV-ABO") { ${ANSWER} }`;
  expect(await in2022(query)).toEqual({
    some: {
      answer:
        'One way leads to Gulf Council. Every way passes through Lantern Network; without Lantern Network, there is no way left.',
      fr: 'Un seul chemin mène à « Conseil du Golfe ». Tout chemin passe par « Réseau Lanterne » ; sans « Réseau Lanterne », il ne reste aucun chemin.',
      restsOn: { ties: 2, sources: 2, unconfirmed: 0, newest: '2020-06-30' },
    },
    none: {
      answer: 'There is no way to Ministry of Shores.',
      fr: 'Aucun chemin ne mène à « Ministère des Rivages ».',
    },
  });
});

test('the answer about coverage has the counts of one cell, and totals of several', async () => {
  const query = `one: coverage(objectives: ["OBJ-1"], regions: ["R-NORTH"]) { ${ANSWER} ${RESTS_ON} }
    all: coverage { ${ANSWER} }`;
  expect(await in2022(query)).toEqual({
    one: {
      answer:
        'Safer travel, in this region (North Coast): 0 member organisations, 0 partnerships and no action on record. ' +
        'Groups without a seat: civil society, private sector, government and intergovernmental. ' +
        'Groups of which nobody is on record there: law enforcement, academia, donors, media, faith communities and survivors and youth.',
      fr:
        '« Voyages plus sûrs », dans cette région (Côte nord) : 0 organisation membre, 0 partenariat et aucune action connue. ' +
        'Groupes sans siège : société civile, secteur privé, pouvoirs publics et intergouvernemental. ' +
        'Groupes dont personne n’y est connu : services répressifs, recherche, bailleurs, médias, communautés religieuses et survivants et jeunes.',
      restsOn: { ties: 0, sources: 0, unconfirmed: 0, newest: null },
    },
    all: {
      answer:
        'Of 4 pairs of an objective and a region, none has a partnership under way, and something is on record for each. ' +
        'Missing most often, in 4 of them: civil society and private sector. No source is on record for it.',
      fr:
        'Sur 4 paires d’un objectif et d’une région, aucune n’a un partenariat en cours, et de chacune on sait quelque chose. ' +
        'Manquent le plus souvent, dans 4 d’entre elles : société civile et secteur privé. Aucune source n’est connue.',
    },
  });
});

test('the answer of a scorecard says for which objectives anything is on record', async () => {
  expect(await in2022(`country(iso3: "ABO") { scorecard { ${ANSWER} ${RESTS_ON} } }`)).toEqual({
    country: {
      scorecard: {
        answer:
          'Something is on record in Aboria for 2 of 2 objectives: Safer travel and Better laws. One member organisation is known there. No source is on record for it.',
        fr: 'On sait quelque chose dans ce pays (Ouest-Aborie) pour 2 des 2 objectifs : « Voyages plus sûrs » et « Better laws ». Une organisation membre y est connue. Aucune source n’est connue.',
        restsOn: { ties: 2, sources: 0, unconfirmed: 0, newest: null },
      },
    },
  });
});

test('the answer about a convening list says whom to invite, and whom nobody reaches', async () => {
  const list = (targets: string, fields: string) =>
    `conveningList(input: { targets: [${targets}], seats: 2 }) { ${fields} }`;
  const query = `some: ${list('{ actor: "GOV-ABO" }, { actor: "BODY-GULF" }', `${ANSWER} ${RESTS_ON}`)}
    nobody: ${list('{ actor: "FAI-PIN" }', ANSWER)}`;
  expect(await in2022(query)).toEqual({
    some: {
      answer: 'Invite Lantern Network and Aboria Child Watch: together they reach 2 of 2 targets.',
      fr: 'Inviter « Réseau Lanterne » et « Veille enfance d’Aboria » : ensemble, 2 cibles sur 2 sont atteintes.',
      restsOn: { ties: 3, sources: 2, unconfirmed: 0, newest: '2021' },
    },
    nobody: {
      answer: 'There is nobody to invite. Nobody on record reaches Épicéa Temple.',
      fr: 'Il n’y a personne à inviter. Personne de connu n’atteint « Épicéa Temple ».',
    },
  });
});
