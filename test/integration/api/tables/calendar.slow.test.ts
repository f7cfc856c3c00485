import { readCalendar } from '../../../support/calendar';
import { EVIDENCE, recorder, writer } from '../../../support/writer';
import { useWorld } from '../../../support/use-world';
import { WITH_AGENDA } from '../../../worlds/agenda';
import { RECORDED } from '../../../worlds/small-world';

const api = useWorld(WITH_AGENDA);
const editor = api.as('EDITOR');
const record = recorder(writer(api, editor));
const PERIOD = 'from=2026-11-26&to=2027-11-26';
const IN_YEAR = [
  'OPP-SUMMIT.OPPORTUNITY',
  'OPP-UPR.OPPORTUNITY',
  'COM-DUE.COMMITMENT_DUE',
  'MTG-NEXT.NEXT_STEP',
  'G-ABO-GOV.AGREEMENT_ENDS',
  'OPP-CALL.DEADLINE',
  'U-BEL-POL.TIE_UNCONFIRMED',
  'U-KEEL-OAK.TIE_UNCONFIRMED',
].map((id) => `${id}@convening-graph`);
const get = (query: string, init: RequestInit = {}) => fetch(`${api.address}/calendar.ics${query}`, init);

async function read(query: string, init?: RequestInit) {
  const response = await get(query, init);
  const text = await response.text();
  expect([response.status, response.headers.get('content-type'), text.slice(0, 15)]).toEqual([
    200,
    'text/calendar; charset=utf-8',
    'BEGIN:VCALENDAR',
  ]);
  return readCalendar(text);
}

const uids = async (query: string, init?: RequestInit) => (await read(query, init)).events.map(({ uid }) => uid);

describe('the calendar', () => {
  test('has an all-day event for each item of the agenda, which leads back to its record', async () => {
    const { name, description, events } = await read(`?${PERIOD}&lang=en`);
    expect([name, description]).toEqual(['What falls due', 'All that falls due and that everybody may see.']);
    expect(events.map(({ uid }) => uid)).toEqual(IN_YEAR);
    const revised = RECORDED.toISOString().replace('.000Z', 'Z');
    expect(events.slice(0, 2)).toEqual([
      {
        uid: IN_YEAR[0],
        sequence: '127483200',
        dtstamp: revised,
        'last-modified': revised,
        dtstart: '2026-12-01',
        dtend: '2026-12-02',
        summary: 'Drift Summit: Bellmare and Corinia',
        description: 'Known only as December 2026.',
        categories: 'Reviews and events',
        transp: 'TRANSPARENT',
        url: `${api.address}/en/records/OPP-SUMMIT`,
        'x-microsoft-cdo-alldayevent': 'TRUE',
        'x-microsoft-msncalendar-alldayevent': 'TRUE',
      },
      expect.objectContaining({
        dtstart: '2027-01-25',
        dtend: '2027-02-06',
        summary: 'Review of Aboria (dates inferred)',
        url: `${api.address}/en/records/OPP-UPR`,
      }),
    ]);
    // A month as a due date means its last day.
    expect(events[2]).toMatchObject({ dtstart: '2027-01-31', dtend: '2027-02-01' });
  });

  test('is in the language that is asked for', async () => {
    const { name, events } = await read(`?${PERIOD}&lang=fr&kinds=COMMITMENT_DUE`);
    expect(name).toBe('Échéances');
    expect(events).toMatchObject([
      {
        summary: 'Échéance : Des feux sur les jetées (Ministère des Rivages)',
        categories: 'Engagements à échéance',
        url: `${api.address}/fr/records/COM-DUE`,
      },
    ]);
    const french = { headers: { 'accept-language': 'fr' } };
    expect(await read(`?${PERIOD}&kinds=COMMITMENT_DUE`, french)).toEqual(
      await read(`?${PERIOD}&lang=fr&kinds=COMMITMENT_DUE`),
    );
  });

  test.each([
    ['regions=R-NORTH', [1, 2, 4]],
    ['countries=BLM', [0, 3, 6]],
    ['countries=BLM,DOL&kinds=TIE_UNCONFIRMED', [6, 7]],
    ['kinds=DEADLINE,AGREEMENT_ENDS', [4, 5]],
    ['kinds=', []],
  ])('with %s has the same items as the agenda', async (filter, found) => {
    expect(await uids(`?${PERIOD}&${filter}`)).toEqual(found.map((index) => IN_YEAR[index]));
  });

  test('has only what is public, whoever asks', async () => {
    expect(await uids(`?${PERIOD}`, { headers: editor })).toEqual(IN_YEAR);
  });

  test('has all that its reader may see where a signed-in one asks for that, which nothing stores or answers from a store', async () => {
    await record('recordEngagement', {
      input: { actor: 'MED-OAK', contactEvery: 3, asOf: '2026-11', evidence: EVIDENCE },
    });
    const due = 'MED-OAK.CONTACT_DUE@convening-graph';
    const ofNetwork = [
      'COM-DUE-HID.COMMITMENT_DUE',
      'G-HID-DUNE.AGREEMENT_ENDS',
      'MTG-HID-NEXT.NEXT_STEP',
      'U-HID-CODE.TIE_UNCONFIRMED',
    ];
    const etag = (await get(`?${PERIOD}&mine=true`)).headers.get('etag')!;
    for (const [role, sees, lacks] of [
      ['READER', ofNetwork, [due, 'G-HID-OAK.AGREEMENT_ENDS@convening-graph']],
      ['EDITOR', [...ofNetwork, due.split('@')[0]!, 'G-HID-OAK.AGREEMENT_ENDS'], []],
    ] as const) {
      const response = await get(`?${PERIOD}&mine=true&lang=en`, {
        headers: { ...(await api.signIn(role)), 'if-none-match': etag },
      });
      expect([response.status, response.headers.get('cache-control'), response.headers.get('etag')]).toEqual([
        200,
        'no-store',
        null,
      ]);
      const { description, events } = await readCalendar(await response.text());
      expect(description).toMatch(/that you may see, of which some is not public/);
      const found = events.map(({ uid }) => uid);
      expect(found).toEqual(expect.arrayContaining([...IN_YEAR, ...sees.map((id) => `${id}@convening-graph`)]));
      expect(found.filter((uid) => (lacks as readonly string[]).includes(uid!))).toEqual([]);
      expect(new Set(found).size).toBe(found.length);
    }
    // The same as before: without a token, and for a signed-in viewer that does not ask for its
    // own.
    expect(await uids(`?${PERIOD}&mine=true`)).toEqual(IN_YEAR);
    expect(await uids(`?${PERIOD}&mine=false`, { headers: editor })).toEqual(IN_YEAR);
    expect((await get(`?${PERIOD}&mine=true`)).headers.get('cache-control')).toBe('public, no-cache');
  });

  test('is refused to a token that is not valid, also where it did not change', async () => {
    const etag = (await get(`?${PERIOD}`)).headers.get('etag')!;
    for (const authorization of ['Bearer wrong', 'Basic eDp5']) {
      const refused = await get(`?${PERIOD}`, { headers: { authorization, 'if-none-match': etag } });
      expect([refused.status, refused.headers.get('cache-control'), refused.headers.get('etag')]).toEqual([
        401,
        'no-store',
        null,
      ]);
    }
  });

  test('may be read by the pages of all origins', async () => {
    const { headers } = await get(`?${PERIOD}`);
    expect(headers.get('access-control-allow-origin')).toBe('*');
  });

  test.each([
    ['from=soon', /^from: /],
    ['from=2027&to=2026', /^The period ends on 2026-12-31, before it begins: 2027-01-01/],
    ['regions=R-NORTH,R-NOWHERE', /R-NOWHERE/],
    ['countries=R-NORTH', /R-NORTH/],
    ['kinds=PARTY', /^kinds: /],
    ['lang=de', /^lang is en or fr/],
    ['mine=yes', /^mine is true or false/],
    ['valid=2020', /^There is no parameter valid here; there is from, to, regions, countries, kinds/],
    ['kinds=DEADLINE&kinds=DEADLINE', /^kinds is given twice/],
  ])('with %s is an error that says so', async (query, message) => {
    const response = await get(`?${query}`);
    expect(response.status).toBe(400);
    expect(response.headers.get('etag')).toBeNull();
    const { errors } = (await response.json()) as { errors: { message: string }[] };
    expect(errors).toMatchObject([{ message: expect.stringMatching(message) as string }]);
  });
});

describe('a programme that reads it again', () => {
  test('is told that nothing changed, until something does', async () => {
    const first = await get(`?${PERIOD}`);
    await first.text();
    const etag = first.headers.get('etag')!;
    expect(first.headers.get('cache-control')).toBe('public, no-cache');
    const again = () => get(`?${PERIOD}`, { headers: { 'if-none-match': etag } });
    expect((await again()).status).toBe(304);
    await record('addEvidence', { of: 'U-BEL-POL', evidence: EVIDENCE });
    expect((await again()).status).toBe(200);
  });

  test('sees by its number and its instant that an event was moved', async () => {
    const query = '?from=2026-11-26&to=2032&kinds=AGREEMENT_ENDS&countries=BLM';
    const [before] = (await read(query)).events;
    const { change } = await record('endTie', { id: 'G-FIR-BEL', until: '2029-06', evidence: EVIDENCE });
    const [after] = (await read(query)).events;
    expect([before!.uid, before!.dtstart]).toEqual(['G-FIR-BEL.AGREEMENT_ENDS@convening-graph', '2027-12-31']);
    expect([after!.uid, after!.dtstart]).toEqual(['G-FIR-BEL.AGREEMENT_ENDS@convening-graph', '2029-06-30']);
    expect(Number(after!.sequence)).toBeGreaterThan(Number(before!.sequence));
    expect(after!['last-modified']).toBe((change!.recordedAt as unknown as string).replace(/\.\d+Z$/, 'Z'));
  });

  test('gets the headers alone with HEAD', async () => {
    const response = await get(`?${PERIOD}`, { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(response.headers.get('etag')).not.toBeNull();
  });
});
