import { EVIDENCE } from '../../support/writer';
import { type User, useWritingApi } from '../../support/writing-api';
import { SMALL_WORLD } from '../../worlds/small-world';

const { anonymous, editor } = useWritingApi(SMALL_WORLD, { reloads: true });

const FIELDS = 'member { id } target { id } tie { id } best { hops { to { id } } }';
const askFirst = async (input: string, fields = FIELDS, user: User = anonymous) =>
  (
    await user.read(
      `query @asOf(valid: "2026-06-30") { influencePaths(input: { ${input} }) { askFirst { ${fields} } } }`,
    )
  ).influencePaths!.askFirst;

test('names our member where a target is based, with what is on record between the two', async () => {
  expect(await askFirst('from: ["ECPAT"], to: ["GOV-ABO", "BODY-GULF", "COM-DUNE", "POL-BLM"]')).toEqual([
    {
      member: { id: 'MBR-ABO' },
      target: { id: 'GOV-ABO' },
      tie: { id: 'T-ABO-GOV' },
      best: { hops: [{ to: { id: 'GOV-ABO' } }] },
    },
    { member: { id: 'MBR-ABO' }, target: { id: 'BODY-GULF' }, tie: null, best: null },
    {
      member: { id: 'MBR-ABO' },
      target: { id: 'COM-DUNE' },
      tie: null,
      best: { hops: [{ to: { id: 'PSH-1' } }, { to: { id: 'COM-DUNE' } }] },
    },
    { member: { id: 'MBR-BEL' }, target: { id: 'POL-BLM' }, tie: null, best: null },
  ]);
});

test('says what is on record, or that nothing is', async () => {
  const texts = async (to: string) =>
    (
      (await askFirst(
        `from: ["ECPAT"], to: ["${to}"]`,
        'en: explanation(lang: EN) fr: explanation(lang: FR)',
      )) as unknown as { en: string; fr: string }[]
    )[0]!;
  const tied = await texts('GOV-ABO');
  expect(tied.en).toMatch(
    /^Aboria Child Watch is our member in Aboria: ask it first\. Aboria Child Watch is in working contact with the Ministry of Shores \(/,
  );
  expect((await texts('COM-DUNE')).en).toMatch(
    /^Aboria Child Watch is our member in Aboria: ask it first\. .*Anchor Table/,
  );
  const none = await texts('POL-BLM');
  expect(none.en).toBe(
    'Bellmare Shelter is our member in Bellmare; no link of it to the Harbour Police that holds is on record: ask it first.',
  );
  expect(none.fr).toMatch(
    /Bellmare Shelter.* est notre membre .*\s; aucun lien en vigueur avec .*Harbour Police.* n’est recensé\s: c’est à ce membre qu’il faut demander d’abord\.$/,
  );
});

test('asks the network first where it has a tie itself, and members where a subsidiary is', async () => {
  await editor.record('recordTie', {
    input: { type: 'PARTNER_OF', from: 'ECPAT', to: 'COM-DUNE', since: '2024', evidence: EVIDENCE },
  });
  await editor.record('recordTie', {
    input: { type: 'SUBSIDIARY_OF', from: 'COM-EBB', to: 'COM-DUNE', since: '2024', evidence: EVIDENCE },
  });
  const members = async (from: string) =>
    (await askFirst(`from: ["${from}"], to: ["COM-DUNE"]`, 'member { id } explanation(lang: EN)')) as unknown as {
      member: { id: string };
      explanation: string;
    }[];
  const contacts = await members('MED-OAK');
  expect(contacts.map(({ member }) => member.id)).toEqual(['ECPAT', 'MBR-ABO', 'MBR-BEL']);
  expect(contacts[0]!.explanation).toMatch(/^The Lantern Network itself is linked to Dune Hotels: ask there first\. /);
  expect((await members('ECPAT')).map(({ member }) => member.id)).toEqual(['MBR-ABO', 'MBR-BEL']);
});

test('says how the member sits in the organs of the network', async () => {
  const tie = (type: string, from: string, to: string) =>
    editor.record('recordTie', { input: { type, from, to, since: '2020', evidence: EVIDENCE } });
  await tie('ORGAN_OF', 'UNI-KEEL', 'ECPAT');
  await tie('STEERS', 'MBR-BEL', 'UNI-KEEL');
  expect(await askFirst('from: ["ECPAT"], to: ["POL-BLM"]', 'explanation(lang: EN)')).toEqual([
    {
      explanation:
        'Bellmare Shelter is our member in Bellmare and steers Keel University; no link of it to the Harbour Police that holds is on record: ask it first.',
    },
  ]);
});

test('names no end of the question, nobody to avoid and nobody who is not to be approached', async () => {
  expect(await askFirst('from: ["MBR-ABO"], to: ["GOV-ABO"]')).toEqual([]);
  const names = (await askFirst('from: ["MBR-ABO", "ECPAT"], to: ["GOV-ABO"]')) as unknown as unknown[];
  expect(names).toHaveLength(1);
  expect(await askFirst('from: ["ECPAT"], to: ["GOV-ABO"], avoid: ["MBR-ABO"]')).toEqual([]);
  await editor.record('recordEngagement', {
    input: { actor: 'MBR-ABO', engagement: 'NOT_TO_BE_APPROACHED', asOf: '2020', evidence: EVIDENCE },
  });
  expect(await askFirst('from: ["ECPAT"], to: ["GOV-ABO"]', 'member { id }', editor)).toEqual([]);
  expect(await askFirst('from: ["ECPAT"], to: ["GOV-ABO"]', 'member { id }')).toEqual([{ member: { id: 'MBR-ABO' } }]);
});
