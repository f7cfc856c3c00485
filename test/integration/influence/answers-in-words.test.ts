import { useSmallWorld } from '../../support/use-world';

const { read } = useSmallWorld();

const ANSWER = 'answer fr: answer(lang: FR)';
const RESTS_ON = 'restsOn { tieCount sourceCount unconfirmedCount newestOn }';
const in2022 = (query: string) => read(`query @asOf(valid: "2022") { ${query} }`);
const paths = async (input: string, fields: string) =>
  (await in2022(`influencePaths(input: { ${input} }) { ${fields} }`)).influencePaths as unknown;

test.each([
  [
    'whom the best path leads through, and its strength',
    'from: ["MBR-BEL"], to: ["GOV-ABO"], k: 1',
    'Ask our member there first: Aboria Child Watch. Bellmare Shelter can reach the Ministry of Shores through the Lantern Network and Aboria Child Watch: a weak path.',
    'Demander d’abord à notre membre sur place : la Veille enfance d’Aboria. Bellmare Shelter peut atteindre le Ministère des Rivages par le Réseau Lanterne et la Veille enfance d’Aboria : un chemin faible.',
  ],
  [
    'a direct tie, the number of other paths, and that one source speaks for it',
    'from: ["MBR-ABO"], to: ["GOV-ABO"], k: 2',
    'Aboria Child Watch can reach the Ministry of Shores by a direct link: a fair path; one other is listed. It rests on a single source.',
    'La Veille enfance d’Aboria peut atteindre le Ministère des Rivages par un lien direct : un chemin moyen ; un autre est donné. Une seule source l’appuie.',
  ],
  [
    'without a path the link that our member there could make',
    'from: ["COM-DUNE"], to: ["COM-EBB"], maxHops: 1',
    'Ask our member there first: Bellmare Shelter. No path of at most one step from Dune Hotels to Ebb Ferries is on record. Of Bellmare Shelter no link with Ebb Ferries is on record.',
    'Demander d’abord à notre membre sur place : Bellmare Shelter. Aucun chemin d’au plus un pas qui mène de Dune Hotels à Ebb Ferries n’est recensé. Entre Bellmare Shelter et Ebb Ferries, aucun lien n’est recensé.',
  ],
  [
    'without a short path how long the shortest is',
    'from: ["MBR-BEL"], to: ["GOV-ABO"], maxHops: 2',
    'Ask our member there first: Aboria Child Watch. No path of at most 2 steps from Bellmare Shelter to the Ministry of Shores is on record. The shortest takes 3 steps.',
    'Demander d’abord à notre membre sur place : la Veille enfance d’Aboria. Aucun chemin d’au plus 2 pas qui mène de Bellmare Shelter au Ministère des Rivages n’est recensé. Le plus court en compte 3.',
  ],
  [
    'without a path what it had to pass through',
    'from: ["MBR-ABO"], to: ["GOV-ABO"], via: ["COM-EBB"], maxHops: 4',
    'No path of at most 4 steps through Ebb Ferries from Aboria Child Watch to the Ministry of Shores is on record.',
    'Aucun chemin d’au plus 4 pas par Ebb Ferries qui mène de la Veille enfance d’Aboria au Ministère des Rivages n’est recensé.',
  ],
])('the answer about paths names %s', async (_, input, answer, fr) => {
  expect(await paths(input, ANSWER)).toEqual({ answer, fr });
});

test('an explanation says each tie once from its end, and what is known of the weakest', async () => {
  const fields = 'paths { explanation fr: explanation(lang: FR) hops { phrase fr: phrase(lang: FR) } }';
  expect(await paths('from: ["BODY-GULF"], to: ["MBR-ABO"], k: 1', fields)).toEqual({
    paths: [
      {
        explanation:
          'The Gulf Council is sailed with by the Lantern Network, which has Aboria Child Watch as a member. ' +
          'Weakest point: the link between the Gulf Council and the Lantern Network, known since February 2020; such a link carries little influence this way.',
        fr:
          'Le Conseil du Golfe voit naviguer le Réseau Lanterne, qui compte la Veille enfance d’Aboria parmi ses membres. ' +
          'Point le plus faible : le lien entre le Conseil du Golfe et le Réseau Lanterne, connu depuis février 2020 ; un tel lien transmet peu d’influence dans ce sens.',
        hops: [
          { phrase: 'is sailed with by', fr: 'voit naviguer' },
          { phrase: 'has … as a member', fr: 'compte … parmi ses membres' },
        ],
      },
    ],
  });
});

test('restsOn counts ties, sources and unconfirmed ties, and gives the newest date', async () => {
  // One of the three ties has no evidence, a membership that began in 2014; the others are from two
  // sources.
  expect(await paths('from: ["MBR-BEL"], to: ["GOV-ABO"], k: 1', RESTS_ON)).toEqual({
    restsOn: { tieCount: 3, sourceCount: 2, unconfirmedCount: 0, newestOn: '2021' },
  });
});

test('the answer about routes says on whom they depend', async () => {
  const query = `some: pathRedundancy(from: ["MBR-ABO"], to: "BODY-GULF") { ${ANSWER} ${RESTS_ON} }
    none: pathRedundancy(from: ["FAI-PIN"], to: "GOV-ABO") { ${ANSWER} }`;
  expect(await in2022(query)).toEqual({
    some: {
      answer:
        'One path leads to the Gulf Council. Every path passes through the Lantern Network; without the Lantern Network, there is no path left.',
      fr: 'Un seul chemin mène au Conseil du Golfe. Tout chemin passe par le Réseau Lanterne ; sans le Réseau Lanterne, il ne reste aucun chemin.',
      restsOn: { tieCount: 2, sourceCount: 2, unconfirmedCount: 0, newestOn: '2020-06-30' },
    },
    none: {
      answer: 'No path to the Ministry of Shores is on record.',
      fr: 'Aucun chemin vers le Ministère des Rivages n’est recensé.',
    },
  });
});

test('the answer about coverage has the counts of one cell, and totals of several', async () => {
  const query = `one: coverage(objectives: ["OBJ-1"], regions: ["R-NORTH"]) { ${ANSWER} ${RESTS_ON} }
    all: coverage { ${ANSWER} }`;
  expect(await in2022(query)).toEqual({
    one: {
      answer:
        'Safer travel, in North Coast: no member, partnership or action on record. ' +
        '1 partnership, 1 member organisation and 1 action could belong here for all that is on record: no source says their objective or place.',
      fr:
        '« Voyages plus sûrs », dans Côte nord : ni membre, ni partenariat, ni action connus. ' +
        'Pourraient aussi en relever 1 partenariat, 1 organisation membre et 1 action : aucune source n’en dit l’objectif ou le lieu.',
      restsOn: { tieCount: 0, sourceCount: 0, unconfirmedCount: 0, newestOn: null },
    },
    all: {
      answer:
        'Of 4 pairs of an objective and a region, none has a partnership under way on record, and nothing is on record for 3. ' +
        'To 4 of them more partnerships could belong: no source says their objective or place. No source is on record for it.',
      fr:
        'Sur 4 paires d’un objectif et d’une région, aucune n’a un partenariat en cours recensé, et de 3 on ne sait rien. ' +
        'De 4 d’entre elles d’autres partenariats pourraient relever : aucune source n’en dit l’objectif ou le lieu. Aucune source n’est connue.',
    },
  });
});

test('the answer of a scorecard says for which objectives anything is on record', async () => {
  expect(await in2022(`country(code: "ABO") { scorecard { ${ANSWER} ${RESTS_ON} } }`)).toEqual({
    country: {
      scorecard: {
        answer:
          'Something is on record in Aboria for 1 of 2 objectives: Better laws. One member organisation is known there. No source is on record for it.',
        fr: 'On sait quelque chose dans Ouest-Aborie pour 1 des 2 objectifs : Better laws. Une organisation membre y est connue. Aucune source n’est connue.',
        restsOn: { tieCount: 2, sourceCount: 0, unconfirmedCount: 0, newestOn: null },
      },
    },
  });
});

test('the answer about a convening list says whom to invite, and whom nobody reaches', async () => {
  const list = (targets: string, fields: string) =>
    `conveningList(input: { host: [], targets: [${targets}], seats: 2 }) { ${fields} }`;
  const query = `some: ${list('{ actor: "GOV-ABO" }, { actor: "BODY-GULF" }', `${ANSWER} ${RESTS_ON}`)}
    nobody: ${list('{ actor: "FAI-PIN" }', ANSWER)}`;
  expect(await in2022(query)).toEqual({
    some: {
      answer:
        'Invite the Lantern Network and Aboria Child Watch: together they reach 2 of 2 targets; weighed by the strength of the paths, 0.95 of 2.',
      fr: 'Inviter le Réseau Lanterne et la Veille enfance d’Aboria : ensemble, 2 cibles sur 2 sont atteintes ; pondéré par la force des chemins, 0,95 sur 2.',
      restsOn: { tieCount: 3, sourceCount: 2, unconfirmedCount: 0, newestOn: '2021' },
    },
    nobody: {
      answer: 'There is nobody to invite. Nobody on record reaches Épicéa Temple.',
      fr: 'Il n’y a personne à inviter. Personne de connu n’atteint Épicéa Temple.',
    },
  });
});
