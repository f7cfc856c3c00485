import { ActorKind, StakeholderGroup } from '../../../../src/store/model/actor-kind';
import type { GraphRows, NodeRow } from '../../../../src/store/model/rows';
import { ExternalWriter } from '../../../support/external-writer';
import { ids } from '../../../support/reader';
import { useWorld } from '../../../support/use-world';
import { SMALL_WORLD } from '../../../worlds/small-world';

const actor = (
  id: string,
  nameEn: string,
  country: string,
  rest: Partial<NodeRow> = {},
  website?: string,
): NodeRow => ({
  id,
  type: 'Partner',
  nameEn,
  country,
  evidence: [],
  properties: { kind: ActorKind.NGO, group: StakeholderGroup.CIVIL_SOCIETY, ...(website && { website }) },
  ...rest,
});

const WORLD: GraphRows = {
  ...SMALL_WORLD,
  nodes: [
    ...SMALL_WORLD.nodes,
    actor('WINDMILL', 'Zephyr Windmill Foundation', 'ABO', { nameFr: 'Fondation du Moulin Zéphyr' }),
    actor('WINDMILL-B', 'Zephyr Windmill Foundation', 'BLM'),
    actor('FORMER', 'Brightwater Union', 'ABO', { otherNames: ['Murkwater Union'] }),
    actor('ACRONYM', 'QVXT', 'ABO'),
    actor('SITE', 'Otherwise Named', 'CRN', {}, 'https://www.quillfeather.example.net/en'),
    actor('SCRIPT', 'Стелмит', 'DOL'),
  ],
};

const api = useWorld(WORLD);
const { read } = api;

interface Similar {
  actor: { id: string };
  score: number;
  reasons: string[];
}

async function similar(input: string, { first = 5, lang = 'EN' } = {}): Promise<Similar[]> {
  const { similarActors } = await read(
    `{ similarActors(input: { ${input} }, first: ${String(first)}) { actor { id } score reasons(lang: ${lang}) } }`,
  );
  return similarActors as unknown as Similar[];
}

test.each([
  ['another spelling', 'nameEn: "Zéphyr Windmills Foundation", country: "ABO"', 'WINDMILL'],
  ['its French name', 'nameFr: "Fondation du moulin zephyr", country: "ABO"', 'WINDMILL'],
  ['its French name where English is asked for', 'nameEn: "Moulin Zéphyr", country: "ABO"', 'WINDMILL'],
  ['a former name', 'nameEn: "Murkwater Union"', 'FORMER'],
  ['the name that its acronym stands for', 'nameEn: "Quay Vessel Xenial Trust", country: "ABO", kind: NGO', 'ACRONYM'],
  ['its site', 'website: "http://quillfeather.example.net/about"', 'SITE'],
  ['its site as people write it', 'website: "quillfeather.example.net/about"', 'SITE'],
  ['its site, in another country', 'website: "http://quillfeather.example.net", kind: NGO', 'SITE'],
  ['its name in another script', 'nameEn: "Stelmit", country: "DOL"', 'SCRIPT'],
])('%s finds the actor on record', async (_what, input, id) => {
  const [best] = await similar(input);
  expect(best?.actor.id).toBe(id);
  expect(best?.score).toBeGreaterThanOrEqual(0.6);
});

test('the best come first, and as many as were asked for', async () => {
  const found = await similar('nameEn: "Zephyr Windmill Foundation"');
  expect(found.map(({ actor: { id } }) => ({ id }))).toEqual(ids('WINDMILL', 'WINDMILL-B'));
  expect(found[0]!.score).toBe(found[1]!.score);
  const inOne = await similar('nameEn: "Zephyr Windmill Foundation", country: "BLM"', { first: 1 });
  expect(inOne.map(({ actor: { id } }) => id)).toEqual(['WINDMILL-B']);
});

test('reasons are given in both languages, those against last', async () => {
  const input = 'nameEn: "Zephyr Windmill Foundation", country: "ABO", kind: DONOR';
  const [english] = await similar(input);
  expect(english!.reasons).toEqual([
    'both are in Aboria',
    'both are called “Zephyr Windmill Foundation”',
    'they are of different kinds',
  ]);
  const [french] = await similar(input, { lang: 'FR' });
  expect(french!.reasons).toHaveLength(3);
  expect(french!.reasons[1]).toBe('les deux s’appellent « Zephyr Windmill Foundation »');
});

test.each([
  ['a name that nobody has', 'nameEn: "Wholly Unheard Of"'],
  ['a site that nobody has', 'website: "https://unheard.example.org", country: "DOL", kind: NGO'],
  ['a page on a domain of many', 'website: "https://facebook.com/quillfeather"'],
])('%s finds none', async (_what, input) => {
  expect(await similar(input)).toEqual([]);
});

test.each([
  ['input: {}', 'Give a name or a website.', ['input']],
  ['input: { country: "ABO", kind: NGO }', 'Give a name or a website.', ['input']],
  ['input: { nameEn: "  ", nameFr: "" }', 'Give a name or a website.', ['input']],
  ['input: { nameEn: "Quay", country: "XXX" }', 'Not known here: XXX.', ['input', 'country']],
  ['input: { nameEn: "Quay", country: "MBR-ABO" }', 'Not a node of type Country: MBR-ABO.', ['input', 'country']],
  [`input: { nameFr: "${'m'.repeat(301)}" }`, 'A name has at most 300 characters.', ['input', 'nameFr']],
  ['input: { nameEn: "Quay" }, first: 0', 'first must be 1 to 100; it is 0.', ['first']],
])('%s is rejected', async (args, message, argument) => {
  const { errors } = await api.ask(`{ similarActors(${args}) { score } }`);
  expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT', argument } }]);
});

/** Empties the caches. */
async function moveRevision(): Promise<void> {
  const outside = new ExternalWriter();
  await outside.moveRevision();
  await outside.close();
}

test('a site that is written in the query counts in the compiled query too', async () => {
  const bySite = () => similar('website: "http://quillfeather.example.net/about"', { first: 3 });
  const first = await bySite();
  await moveRevision();
  expect(first.map(({ actor }) => actor.id)).toContain('SITE');
  expect(await bySite()).toEqual(first);
});

test('the number of statements does not depend on how many are found', async () => {
  const statements = async (name: string) => {
    await moveRevision();
    // Otherwise the query may run at the revision before, and then once more.
    await read('{ revision }');
    await api.statements();
    await similar(`nameEn: "${name}", country: "ABO", website: "https://quillfeather.example.net"`, { first: 50 });
    const run = await api.statements();
    return run.filter((one) => one.startsWith('duplicates/')).sort();
  };
  const expected = ['find-in-other-scripts', 'find-named-alike', 'find-on-site'].map((name) => `duplicates/${name}`);
  expect(await statements('Zephyr Windmill Foundation')).toEqual(expected);
  expect(await statements('Wholly Unheard')).toEqual(expected);
});
