import { TieType } from '../../../src/store/model/tie-type';
import { useWorld } from '../../support/use-world';
import { tie } from '../../worlds/rows';
import { SMALL_WORLD } from '../../worlds/small-world';

/** The hotels convene the Anchor Table too, and the shelter works for its objective. */
const { read } = useWorld({
  ...SMALL_WORLD,
  ties: [
    ...SMALL_WORLD.ties,
    tie('X-DUNE', 'COM-DUNE', TieType.CONVENES, 'PSH-1', { since: '2016' }),
    tie('X-BEL', 'MBR-BEL', TieType.PURSUES, 'OBJ-1', { since: '2016' }),
    tie('X-OAK', 'MED-OAK', TieType.PURSUES, 'OBJ-1', { since: '2016' }),
  ],
});

const FIELDS = 'lostGroups lostConvener replacements { role group actor { id } explanation fr: explanation(lang: FR) }';
const weakened = async (remove: string) =>
  (
    await read(
      `query @asOf(valid: "2026-06-30") { whatIf(remove: ["${remove}"]) { weakened { initiative { id } ${FIELDS} } } }`,
    )
  ).whatIf!.weakened as unknown;

test('a lost convener and a lost secretariat are replaced by who convenes it too, then by who fits and works for the same', async () => {
  const taker = (role: string, actor: string, explanation: string, fr: string) => ({
    role,
    group: 'CIVIL_SOCIETY',
    actor: { id: actor },
    explanation,
    fr,
  });
  const convenes = [
    'COM-DUNE',
    'Dune Hotels convenes Anchor Table too.',
    'Dune Hotels réunit aussi la Table de l’Ancre.',
  ] as const;
  const fits = [
    'MBR-BEL',
    'Bellmare Shelter (same group: civil society) works for an objective of Anchor Table and can reach those who convene it.',
    'Bellmare Shelter (même groupe : société civile) travaille pour un objectif de la Table de l’Ancre et peut en atteindre les organisateurs.',
  ] as const;
  expect(await weakened('MBR-ABO')).toEqual([
    {
      initiative: { id: 'PSH-1' },
      lostGroups: ['CIVIL_SOCIETY'],
      lostConvener: false,
      replacements: ['CONVENER', 'SECRETARIAT', 'SEAT'].flatMap((role) => [
        ...(role === 'SEAT' ? [] : [taker(role, ...convenes)]),
        taker(role, ...fits),
      ]),
    },
  ]);
});

test('the last place of a group without anybody who works for the same has nobody on record', async () => {
  expect(await weakened('GOV-ABO')).toEqual([
    { initiative: { id: 'PSH-1' }, lostGroups: ['GOVERNMENT'], lostConvener: false, replacements: [] },
  ]);
});
