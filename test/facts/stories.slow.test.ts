import { readFacts, RECORDED_ON } from '../../src/seed/facts';
import { type PictureStepRecord, stepsOf, type StoredPicture } from '../../src/graph/picture/picture-steps';
import { parsePictureView } from '../../src/graph/picture/picture-view';
import type { Api, Json } from '../support/api';
import { startApi } from '../support/api';
import { reader } from '../support/reader';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());
const read = reader(() => api);
const asOf = `query @asOf(valid: "${RECORDED_ON}")`;

interface Read {
  id: string;
  by: string;
  en: string;
  fr: string;
  view: string;
  visibility: string;
  steps: { en: string; fr: string; view: string; sources: { id: string }[] }[];
}
const TEXTS = 'en: text(lang: EN) fr: text(lang: FR)';
const pictures = async (): Promise<Read[]> => {
  const found = await read(
    `{ pictures { nodes { id by en: name(lang: EN) fr: name(lang: FR) visibility view steps { ${TEXTS} view sources { id } } } } }`,
  );
  return found.pictures!.nodes as unknown as Read[];
};

test('everybody reads three stories in both languages, with all that they were saved with', async () => {
  const found = await pictures();
  expect(found.map(({ en }) => en).sort()).toEqual([
    'How the network reaches ASEAN',
    'Where government is not on record',
    'Who sits with whom against abuse online',
  ]);
  const saved = readFacts().nodes.filter(({ type }) => type === 'Picture');
  for (const { id, by, en, fr, visibility, view, steps } of found) {
    const stored = saved.find((node) => node.id === id)!.properties as unknown as StoredPicture;
    const given = stepsOf(stored).map(({ textEn, textFr, view: shown, sources }: PictureStepRecord) => ({
      en: textEn,
      fr: textFr,
      view: shown,
      sources: sources.map((source) => ({ id: source })),
    }));
    expect({ by, visibility, view, steps }).toEqual({
      by: 'SEED',
      visibility: 'PUBLIC',
      view: stored.view,
      steps: given,
    });
    expect(steps.length).toBeGreaterThanOrEqual(3);
    expect(steps.length).toBeLessThanOrEqual(6);
    for (const text of [{ en, fr }, ...steps]) expect(text.fr).not.toBe(text.en);
  }
});

test('every line that a step makes bright joins what it makes bright, and rests on a source of the step', async () => {
  for (const { steps } of await pictures()) {
    for (const { view, sources } of steps) {
      const { bright = [], nodes = [], valid } = parsePictureView(view).view;
      expect([RECORDED_ON, '2025']).toContain(valid);
      const query = `{ nodes(ids: ${JSON.stringify(bright)}) { id ... on Tie { from { id } to { id } evidence { source { id } } } } }`;
      const records = (await read(query)).nodes as unknown as ({
        id: string;
        from?: { id: string };
        to: { id: string };
      } & {
        evidence: { source: { id: string } }[];
      })[];
      const cited = sources.map(({ id }) => id);
      for (const { id, from, to, evidence } of records) {
        if (!from) expect(nodes).toContain(id);
        else {
          expect([id, bright.includes(from.id), bright.includes(to.id)]).toEqual([id, true, true]);
          expect([id, evidence.some(({ source }) => cited.includes(source.id))]).toEqual([id, true]);
        }
      }
    }
  }
});

/** Returns the seats of a partnership on the day that its step draws. */
const seatsOf = async (id: string): Promise<{ role: string; node: { id: string; group: string } }[]> => {
  const { node } = await read(
    `${id === 'DISRUPTING-HARM' ? 'query @asOf(valid: "2025")' : asOf} { node(id: "${id}") { ... on Partnership { participants(first: 100) { edges { role node { id group ... on Actor { kind } } } } } } }`,
  );
  return node!.participants!.edges as unknown as { role: string; node: { id: string; group: string; kind: string } }[];
};

describe('what the stories count is so in the graph', () => {
  test('six of eleven states of ASEAN have a member', async () => {
    const count = 'totalCount nodes { id }';
    const { all, some } = await read(
      `${asOf} { all: countries(first: 100, filter: { bodies: ["ASEAN"] }) { ${count} } some: countries(filter: { bodies: ["ASEAN"], hasMember: true }) { ${count} } }`,
    );
    expect([all!.totalCount, some!.totalCount]).toEqual([11, 6]);
    const ids = (some!.nodes as unknown as { id: string }[]).map(({ id }) => id).sort();
    expect(ids).toEqual(['IDN', 'KHM', 'MYS', 'PHL', 'THA', 'VNM']);
  });

  test.each(['DISRUPTING-HARM', 'GBI', 'EU-IF', 'SUFASEC'])('no government sits in %s but as a funder', async (id) => {
    const seats = (await seatsOf(id)) as unknown as { role: string; node: { kind: string; group: string } }[];
    expect(seats.length).toBeGreaterThan(3);
    const governments = seats.filter(({ node }) => node.kind === 'GOVERNMENT' || node.group === 'GOVERNMENT');
    expect(governments.map(({ role }) => role)).toEqual(id === 'SUFASEC' ? ['FUNDER'] : []);
  });

  test('nine companies are on the board of the Tech Coalition, and eight in the EU Internet Forum', async () => {
    const { ties } = await read(
      `${asOf} { ties(first: 100, filter: { node: "TECH-COALITION", types: [STEERS] }) { nodes { from { id } } } }`,
    );
    expect((ties!.nodes as unknown as Json[]).length).toBe(9);
    const { attended } = await read(
      `${asOf} { attended: ties(filter: { node: "EU-IF", types: [ATTENDED], statuses: [CURRENT, UNCONFIRMED, ENDED] }) { nodes { from { id } } } }`,
    );
    const guests = attended!.nodes as unknown as { from: { id: string } }[];
    const seats = await seatsOf('EU-IF');
    expect(new Set([...guests.map(({ from }) => from.id), ...seats.map(({ node }) => node.id)]).size).toBe(10);
  });

  test.each([
    ['WEPROTECT', 'MEMBERS', 310, '2024-12'],
    ['INHOPE', 'MEMBERS', 54, '2024'],
    ['GBI', 'PARTICIPANTS', 30, null],
    ['SUFASEC', 'PARTNERS', 6, null],
  ])('the list of %s (%s) is reported to have %d entries', async (id, of, reported, when) => {
    const rosters = 'rosters { of reported asOf }';
    const { node } = await read(
      `{ node(id: "${id}") { ... on Actor { ${rosters} } ... on Partnership { ${rosters} } } }`,
    );
    expect(node!.rosters).toContainEqual({ of, reported, asOf: when });
  });
});
