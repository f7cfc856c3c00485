import { ids } from '../../support/reader';
import { useWorld } from '../../support/use-world';
import { SMALL_WORLD } from '../../worlds/small-world';
import { ON_THE_DAY, WEIGHT as W } from '../../worlds/small-world-weights';

/** A standpoint at which the Fir Fund gave money to the network and to the Anchor Table. */
const IN_2016 = '@asOf(valid: "2016-06-30", known: "2024-06-01T00:00:00Z")';

const api = useWorld(SMALL_WORLD);
const { read } = api;
const about = (score: number): number => expect.closeTo(score, 12) as number;

const SAID = 'answer french: answer(lang: FR)';
const whatIf = async (args: string, fields: string, standpoint = ON_THE_DAY) =>
  (await read(`query ${standpoint} { whatIf(${args}) { ${fields} } }`)).whatIf;

describe('routes', () => {
  test('are lost where those who leave are on all paths', async () => {
    const args = 'remove: ["ECPAT", "ECPAT"], from: ["MBR-ABO"], targets: ["BODY-GULF", "MBR-BEL", "GOV-ABO"]';
    const fields = `lost { id } weakenedPaths { before } ${SAID}`;
    expect(await whatIf(args, fields)).toEqual({
      lost: ids('BODY-GULF', 'MBR-BEL'),
      weakenedPaths: [],
      answer:
        'Without the Lantern Network, no path to the Gulf Council and Bellmare Shelter would be left on record. For one target no path of note would be lost or weakened.',
      french:
        'Sans le Réseau Lanterne, il ne reste aucun chemin recensé vers le Conseil du Golfe et Bellmare Shelter. Pour une cible, aucun chemin notable n’est perdu ni affaibli.',
    });
  });

  test('are lengthened where the paths without them score lower, in words too', async () => {
    const args = 'remove: ["PSH-1"], from: ["GOV-ABO"], targets: ["COM-DUNE", "MBR-ABO"]';
    const fields = `lost { id } weakenedPaths { target { id } before after strengthBefore strengthAfter } ${SAID}`;
    expect(await whatIf(args, fields)).toEqual({
      lost: [],
      // Through the watch and the office: 0.2986 x 0.4 x 0.4680 = 0.0559. The ministry’s contact
      // with the watch is the better path to it.
      weakenedPaths: [
        {
          target: { id: 'COM-DUNE' },
          before: about(W.govTable * W.duneTable),
          strengthBefore: 'FAIR',
          after: about(W.aboGov * W.aboCode * W.codeDune),
          strengthAfter: 'WEAK',
        },
      ],
      answer:
        'Without Anchor Table, the path to Dune Hotels would be weaker. For one target no path of note would be lost or weakened.',
      french:
        'Sans la Table de l’Ancre, le chemin vers Dune Hotels devient plus faible. Pour une cible, aucun chemin notable n’est perdu ni affaibli.',
    });
  });

  test('count up to maxHops steps only, and may all stay', async () => {
    const args = 'remove: ["ECPAT"], from: ["MBR-ABO"], targets: ["BODY-GULF", "GOV-ABO"]';
    expect(await whatIf(`${args}, maxHops: 1`, `lost { id } weakenedPaths { before } ${SAID}`)).toEqual({
      lost: [],
      weakenedPaths: [],
      answer: 'Without the Lantern Network, for 2 targets no path of note would be lost or weakened.',
      french: 'Sans le Réseau Lanterne, pour 2 cibles, aucun chemin notable n’est perdu ni affaibli.',
    });
  });

  test('are, without starts and targets, those from all members to all they reach, the greatest losses first', async () => {
    const fields = 'lost { id } weakenedPaths { target { id } before after } weakened { initiative { id } } answer';
    expect(await whatIf('remove: ["MBR-ABO"]', fields)).toEqual({
      // 0.4, 0.2986 and, through the Anchor Table, 0.5938 x 0.4925.
      lost: ids('ORG-CODE', 'GOV-ABO', 'COM-DUNE'),
      // The network stays STRONG, and the Gulf Council FAIR.
      weakenedPaths: [],
      weakened: [{ initiative: { id: 'PSH-1' } }],
      answer:
        'Without Aboria Child Watch, nobody else of civil society is on record at Anchor Table, where the list of participants is not complete. Nobody else is on record as convening Anchor Table. Our members could no longer reach 3 organisations (the Code Office, the Ministry of Shores and Dune Hotels).',
    });
  });
});

describe('money and seats', () => {
  const fields = `unfunded { id status } weakened { initiative { id } lostGroups lostConvener } unknown { code } ${SAID}`;

  test('are named, with whom the money went to; who only pays has no seat to lose', async () => {
    expect(await whatIf('remove: ["DON-FIR"]', fields, IN_2016)).toEqual({
      unfunded: [
        { id: 'T-FIR-NET', status: 'UNCONFIRMED' },
        { id: 'S-1-FIR', status: 'CURRENT' },
      ],
      weakened: [],
      unknown: [{ code: 'NO_SEAT_OF_THEIRS_ON_RECORD' }],
      answer:
        'Without the Fir Fund, Anchor Table would lose money. The Lantern Network might lose money, though no source of the last five years says that it is still given.',
      french:
        'Sans Fir Fund, la Table de l’Ancre perd des fonds. Le Réseau Lanterne perdrait peut-être des fonds, mais aucune source des cinq dernières années ne dit que ces fonds sont encore versés.',
    });
  });

  test('count nobody who leaves too, and the convener who is the only one', async () => {
    expect(await whatIf('remove: ["DON-FIR", "PSH-1"]', 'unfunded { id } weakened { lostConvener }', IN_2016)).toEqual({
      unfunded: [{ id: 'T-FIR-NET' }],
      weakened: [],
    });
    expect(await whatIf('remove: ["MBR-ABO"]', 'weakened { lostGroups lostConvener }')).toEqual({
      weakened: [{ lostGroups: ['CIVIL_SOCIETY'], lostConvener: true }],
    });
    // The ministry is the only government at the Anchor Table and convenes nothing.
    expect(await whatIf('remove: ["GOV-ABO"]', 'weakened { lostGroups lostConvener }')).toEqual({
      weakened: [{ lostGroups: ['GOVERNMENT'], lostConvener: false }],
    });
  });

  test('of which no source tells are unknown, which is not the same as none', async () => {
    const unknown = 'unknown { code text french: text(lang: FR) }';
    expect(
      await whatIf('remove: ["COM-EBB"], targets: ["GOV-ABO"]', `unfunded { id } weakened { lostGroups } ${unknown}`),
    ).toEqual({
      unfunded: [],
      weakened: [],
      unknown: [
        {
          code: 'NO_FUNDING_ON_RECORD',
          text: 'No source says to whom Ebb Ferries gives money.',
          french: 'Aucune source ne dit à qui Ebb Ferries donne des fonds.',
        },
        {
          code: 'NO_SEAT_OF_THEIRS_ON_RECORD',
          text: 'No source says at which partnerships, actions or campaigns Ebb Ferries has a place.',
          french: 'Aucune source ne dit dans quels partenariats, actions ou campagnes Ebb Ferries a une place.',
        },
      ],
    });
    expect(await whatIf('remove: ["PSH-1"]', unknown)).toEqual({ unknown: [] });
  });

  test('that ended are said to have ended, and when', async () => {
    const unknown = 'unknown { code text french: text(lang: FR) }';
    expect(await whatIf('remove: ["DON-FIR"]', `unfunded { id } ${unknown}`)).toEqual({
      unfunded: [],
      unknown: [
        {
          code: 'FUNDING_ENDED',
          text: 'The last funding by the Fir Fund that is on record, for Anchor Table, ended in 2019; no source says that it still gives money.',
          french:
            'Le dernier financement de Fir Fund recensé, pour la Table de l’Ancre, a pris fin en 2019 ; aucune source ne dit que cette organisation donne encore des fonds.',
        },
      ],
    });
  });
});
