import { TieType } from '../../../src/store/model/tie-type';
import { useWorld } from '../../support/use-world';
import { tie } from '../../worlds/rows';
import { SMALL_WORLD } from '../../worlds/small-world';

/** The network takes part in two partnerships, and the shelter works for their objective. */
const { read } = useWorld({
  ...SMALL_WORLD,
  ties: [
    ...SMALL_WORLD.ties,
    tie('X-NET-1', 'ECPAT', TieType.PARTICIPATES_IN, 'PSH-1', { since: '2024' }),
    tie('X-NET-2', 'ECPAT', TieType.PARTICIPATES_IN, 'PSH-2', { since: '2024' }),
    tie('X-GOV-2', 'GOV-ABO', TieType.STEERS, 'PSH-2', { since: '2024' }),
    tie('X-AGREED', 'COM-DUNE', TieType.MEMORANDUM_WITH, 'ECPAT', { since: '2024' }),
    tie('X-BEL', 'MBR-BEL', TieType.PURSUES, 'OBJ-1', { since: '2024-02' }),
    tie('X-PACT', 'MBR-BEL', TieType.ENDORSES, 'INS-PACT', { since: '2024-03' }),
  ],
});

const FIELDS =
  'actor { id } sharedPartnershipCount agreement { id } pursues { id } explanation fr: explanation(lang: FR)';

interface Row {
  actor: { id: string };
  sharedPartnershipCount: number;
  agreement: { id: string } | null;
  pursues: { id: string } | null;
  explanation: string;
  fr: string;
}

const allies = async (args: string): Promise<Row[]> =>
  (
    await read(
      `query @asOf(valid: "2026-06-30") { node(id: "ECPAT") { ... on Actor { allies(first: 20, ${args}) { ${FIELDS} } } } }`,
    )
  ).node!.allies as unknown as Row[];

test('order those at most partnerships with the actor first, with the agreement on record', async () => {
  const found = await allies('orderBy: SHARED_PARTNERSHIPS');
  expect(found.map((row) => [row.actor.id, row.sharedPartnershipCount, row.agreement?.id ?? null])).toEqual([
    ['GOV-ABO', 2, null],
    ['COM-DUNE', 1, 'X-AGREED'],
    ['MBR-ABO', 1, null],
    ['MBR-BEL', 1, null],
  ]);
  expect(found[0]!.explanation).toMatch(
    /Both have a place in 2 partnerships: Anchor Table and Beacon Circle\. No agreement between them is on record; one may exist\.$/,
  );
  expect(found[0]!.fr).toMatch(
    /Les deux ont une place dans 2 partenariats.* Aucun accord entre eux n’est recensé.; il peut en exister un\.$/,
  );
  expect(found[1]!.explanation).toMatch(/Both have a place in one partnership: Anchor Table\.$/);
});

test('begin with who works for the objective, then who sits where it is pursued, then who is tied', async () => {
  const found = await allies('objective: "OBJ-1"');
  const sits = / has a place at Anchor Table, which works for “Safer travel”\./;
  expect(found.map((row) => [row.actor.id, row.pursues?.id ?? null, row.explanation])).toEqual(
    [
      ['MBR-BEL', 'X-BEL', /Bellmare Shelter works for “Safer travel” \(since February 2024\)\./],
      ['COM-DUNE', null, sits],
      ['MBR-ABO', null, sits],
      ['GOV-ABO', null, sits],
      ['BODY-GULF', null, /No source names “Safer travel” as an aim of its own\.$/],
    ].map(([actor, tie, says]) => [actor, tie, expect.stringMatching(says as RegExp) as string]),
  );
});

test('for an instrument are only those with a tie to it', async () => {
  const found = await allies('objective: "INS-PACT"');
  expect(found.map((row) => [row.actor.id, row.pursues?.id ?? null])).toEqual([['MBR-BEL', 'X-PACT']]);
  expect(found[0]!.explanation).toMatch(/Bellmare Shelter endorsed Reef Pact in March 2024\./);
});
