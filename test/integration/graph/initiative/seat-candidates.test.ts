import { expectInputError } from '../../../support/input-errors';
import { ids } from '../../../support/reader';
import { useWorld } from '../../../support/use-world';
import { SMALL_WORLD } from '../../../worlds/small-world';
import { ON_THE_DAY, WEIGHT as W } from '../../../worlds/small-world-weights';

/** A standpoint at which the undated seat in the Drift Forum is recorded. */
const SINCE_RECORDED = '@asOf(valid: "2024-06-30", known: "2024-06-30T00:00:00Z")';

const api = useWorld(SMALL_WORLD);
const { read } = api;

const candidates = async (args: string, fields = 'actor { id } score', standpoint = ON_THE_DAY) =>
  (await read(`query ${standpoint} { seatCandidates(${args}) { ${fields} } }`)).seatCandidates;
const one = (id: string, score: number) => ({ actor: { id }, score: expect.closeTo(score, 12) as number });

test('are the actors of the group without a seat that reach the convener in at most four steps', async () => {
  // The watch convenes the Anchor Table, which on the day covers Bellmare alone. The shelter is
  // based there; the network and the office are of no country, and Bellmare has left the council.
  const table = 'partnership: "PSH-1", group:';
  expect(await candidates(`${table} CIVIL_SOCIETY`)).toEqual([one('MBR-BEL', W.belNet * W.aboNet)]);
  expect(await candidates(`${table} INTERGOVERNMENTAL`)).toEqual([]);
  // The hotels have a seat, and the ferries reach no actor.
  expect(await candidates(`${table} PRIVATE_SECTOR`)).toEqual([]);
  // The shelter leads the Beacon Circle, of which no covered country is known on the day.
  const circle = [one('ECPAT', W.belNet), one('MBR-ABO', W.aboNet * W.belNet)];
  const office = one('ORG-CODE', W.aboCode * W.aboNet * W.belNet);
  expect(await candidates('partnership: "PSH-2", group: CIVIL_SOCIETY')).toEqual([...circle, office]);
  expect(await candidates('partnership: "PSH-2", group: CIVIL_SOCIETY, first: 2')).toEqual(circle);
  expect(await candidates('partnership: "PSH-2", group: INTERGOVERNMENTAL')).toEqual([
    one('BODY-GULF', W.gulfNet * W.belNet),
  ]);
});

test('reach any participant where nobody convenes, and are none where nobody is seated', async () => {
  const fields = 'actor { id }';
  expect(await candidates('partnership: "PSH-4", group: GOVERNMENT', fields, SINCE_RECORDED)).toEqual(
    ids('GOV-ABO').map((actor) => ({ actor })),
  );
  expect(await candidates('partnership: "PSH-5", group: CIVIL_SOCIETY', fields, SINCE_RECORDED)).toEqual([]);
});

test('are of the countries that the table covers, where any is on record', async () => {
  // The Drift Forum covers Aboria: without the network and the office, which are of no country, and
  // the shelter of Bellmare.
  const fields = 'actor { id }';
  expect(await candidates('partnership: "PSH-4", group: CIVIL_SOCIETY', fields, SINCE_RECORDED)).toEqual([]);
  // Aboria is a member state of the council.
  expect(await candidates('partnership: "PSH-4", group: INTERGOVERNMENTAL', fields, SINCE_RECORDED)).toEqual(
    ids('BODY-GULF').map((actor) => ({ actor })),
  );
});

test('come with the path to the convener, and an explanation', async () => {
  const fields = 'best { length hops { tie { id } } explanation } explanation french: explanation(lang: FR)';
  const args = 'partnership: "PSH-1", group: INTERGOVERNMENTAL';
  // Since the recording that the partnership covers Aboria, a member state of the council, the seat
  // is known to be empty.
  const [body] = (await candidates(args, fields, SINCE_RECORDED)) as unknown as {
    best: { explanation: string };
    french: string;
  }[];
  expect(body).toMatchObject({
    best: { length: 2, hops: [{ tie: { id: 'T-NET-GULF' } }, { tie: { id: 'T-ABO-NET' } }] },
    explanation: `The Gulf Council could take a place (intergovernmental), where nobody of this group is on record. It is 2 steps from who convenes. ${body!.best.explanation}`,
  });
  expect(body!.french).toMatch(
    /^Le Conseil du Golfe pourrait prendre une place \(intergouvernemental\), où personne de ce groupe n’est recensé\. À 2 pas de qui convoque\. /,
  );
});

test.each([
  ['partnership', '"NOBODY"', '5'],
  ['partnership', '"ACT-1"', '5'],
  ['first', '"PSH-1"', '0'],
  ['first', '"PSH-1"', '101'],
])('reject a wrong %s: %s, first %s', async (argument, partnership, first) => {
  const query = `{ seatCandidates(partnership: ${partnership}, group: DONOR, first: ${first}) { score } }`;
  await expectInputError(api, [argument], query);
});
