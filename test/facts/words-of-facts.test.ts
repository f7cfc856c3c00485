import { assistant } from '../support/assistant';
import { useLoads } from '../support/use-world';

const api = useLoads('facts');
const { read } = api;
const call = assistant(() => api.address);

test('who campaigns for a law supports it, as read from the campaign', async () => {
  const { stakeholderMap } = await read(
    `{ stakeholderMap(targets: ["EU-COMMISSION"], objective: "EU-CSAR", first: 100) {
      actor { id } stance position { isFromCampaign tie { type } }
    } }`,
  );
  const campaign = { isFromCampaign: true, tie: { type: 'TARGETS' } };
  expect(stakeholderMap).toContainEqual({ actor: { id: 'ECPAT' }, stance: 'SUPPORTIVE', position: campaign });
});

test.each([
  ['en', /^- Our members there: .*AMANE/, 'more partnerships or actions could count here'],
  ['fr', /^- Nos membres dans ce pays\s: .*AMANE/, 'partenariats ou actions pourraient compter ici'],
])(
  'what is known of a country begins with our member there, and says once what could count: %s',
  async (lang, member, more) => {
    const { text, lines } = await call('about', { id: 'MAR', lang, maxCharacters: 8000 });
    expect(lines[2]).toMatch(member);
    expect(text.split(more)).toHaveLength(2);
  },
);

test.each([
  ['en', 'No organisation of this name is on record; that says nothing of who knows it.'],
  ['fr', 'Aucune organisation de ce nom n’est recensée\u202f; cela ne dit rien de qui la connaît.'],
])('a name that is not on record is said to be none, whichever tool is asked: %s', async (lang, none) => {
  for (const [tool, input] of [
    ['find', { text: 'Booking.com' }],
    ['about', { id: 'Booking.com' }],
    ['route', { from: 'ECPAT', to: 'Booking.com' }],
  ] as const) {
    const { text } = await call(tool, { ...input, lang });
    expect(text).toContain(none);
    expect(text).not.toMatch(/\[\p{Lu}|Did you mean|Vouliez-vous/u);
  }
});

test('an event on record twice is no occasion of itself', async () => {
  for (const [lang, twice] of [
    ['EN', 'is on record twice'],
    ['FR', 'est recensé deux fois'],
  ]) {
    const { ties } =
      await read(`{ ties(filter: { node: "BOGOTA-2024", types: [OCCASION_OF], statuses: [CURRENT, UNCONFIRMED, ENDED] }) {
      nodes { sentence(lang: ${lang}) }
    } }`);
    expect(ties).toEqual({ nodes: [{ sentence: expect.stringContaining(twice!) }] });
  }
});
