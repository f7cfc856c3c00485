import { readFacts } from '../../../src/seed/facts';
import { tieId } from '../../../src/store/model/record-ids';
import { isPartialDate } from '../../../src/language/is-partial-date';
import { firstDay, lastDay } from '../../../src/language/partial-date';
import { countBy, lost, raw, table } from './raw-facts';
import { actorOf } from './relation-words';
import { graph, node } from './seeded';

const evidence = [...graph.nodes, ...graph.ties, ...graph.values].flatMap((one) => one.evidence);
const ids = new Set(graph.nodes.map((one) => one.id));

describe('the seed as a graph', () => {
  test('no two nodes share an id', () => {
    expect(ids.size).toBe(graph.nodes.length);
  });

  test('ties that share type and ends are of different times, and no two ties share an id', () => {
    expect(new Set(graph.ties.map(tieId)).size).toBe(graph.ties.length);
    const counts = countBy(graph.ties, (tie) => [tie.type, tie.from, tie.to].join(' '));
    const shared = Object.keys(counts).filter((key) => counts[key] !== 1);
    expect(shared).toEqual([
      'FUNDS SAFE-ONLINE DISRUPTING-HARM',
      'FUNDS AFD MBR-ECPAT-FRA',
      'ATTENDED INHOPE EUROPOL',
      'FUNDS ADA-AUT MBR-ECPAT-AUT',
    ]);
    const times = shared.flatMap((key) =>
      graph.ties
        .filter(({ type, from, to }) => `${type} ${from} ${to}` === key)
        .map((tie) => [key, tie.since, tie.until].join(' ')),
    );
    expect(new Set(times).size).toBe(8);
  });

  test('every end, parent, country, region and indicator is a node of the right type', () => {
    expect(graph.ties.flatMap((tie) => [tie.from, tie.to]).filter((id) => !ids.has(id))).toEqual([]);
    expect(graph.values.filter((value) => node(value.indicator).type !== 'Indicator')).toEqual([]);
    for (const one of graph.nodes) {
      if (one.parent) expect(ids).toContain(one.parent);
      if (one.country) expect(node(one.country).type).toBe('Country');
      if (one.region) expect(node(one.region).type).toBe('Region');
    }
  });

  test('every node, tie and value has evidence but governments and pictures, and every web address is valid', () => {
    const recorded = graph.nodes.filter(({ type, properties }) => properties?.derived !== true && type !== 'Picture');
    expect([...recorded, ...graph.ties, ...graph.values].filter((one) => one.evidence.length === 0)).toEqual([]);
    const addresses = evidence.map((one) => one.source.url).filter((url) => url !== undefined);
    expect(addresses.filter((url) => !/^https?:$/.test(new URL(url).protocol) || /[\s;]/.test(url))).toEqual([]);
    for (const { properties } of graph.nodes)
      if (properties?.website) expect(new URL(String(properties.website)).protocol).toMatch(/^https?:$/);
  });

  test('one address has one title', () => {
    const titles = new Map(evidence.map((one) => [one.source.url, one.source.title]));
    for (const one of evidence) if (one.source.url) expect(one.source.title).toBe(titles.get(one.source.url));
  });

  test('every date is valid, and no end is before its beginning', () => {
    const dated = [...graph.nodes, ...graph.ties];
    const dates = [
      ...dated.flatMap((one) => [one.since, one.until]),
      ...[...evidence, ...graph.values].map((one) => one.asOf),
      ...evidence.map((one) => one.source.published),
      ...graph.nodes.flatMap((one) => [one.properties?.adopted, one.properties?.founded, one.properties?.activeSince]),
    ];
    expect(dates.filter((date) => date !== undefined && !isPartialDate(String(date)))).toEqual([]);
    const backwards = dated.filter((one) => one.since && one.until && firstDay(one.since) > lastDay(one.until));
    expect(backwards).toEqual([]);
  });

  test('a seat that only a partners cell or a participant states is as long as its initiative', () => {
    const linked = new Set(raw('links').map((row) => `${actorOf(String(row.from_code))} ${row.to_code}`));
    const named = new Set(table('note-ties').map((row) => `${row.from_code} ${row.to_code}`));
    const seats = graph.ties.filter(
      ({ type, from, to }) =>
        ['PARTICIPATES_IN', 'LEADS'].includes(type) && !linked.has(`${from} ${to}`) && !named.has(`${from} ${to}`),
    );
    expect(seats.length).toBeGreaterThan(60);
    for (const seat of seats) expect([seat.since, seat.until]).toEqual([node(seat.to).since, node(seat.to).until]);
  });

  test('the same rows in the same order on every run', () => {
    expect(JSON.stringify(readFacts())).toBe(JSON.stringify(graph));
  });

  test('no e-mail address and no telephone number', () => {
    const text = JSON.stringify(graph).replace(/OPP-[A-Z0-9-]+/g, 'a code');
    expect(text.match(/[\w.+-]+@[\w-]+\.\w+/g)).toBeNull();
    expect(
      text.match(
        /(?:(?<!\w)\+|\b00)\d[\d ().-]{7,}\d|\(\d{2,4}\) ?\d{3}|\b\d{2,4}[ .-]\d{2,4}[ .-]\d{2,4}[ .-]\d{2,4}\b/g,
      ),
    ).toBeNull();
  });

  test('nodes of each type, and the kinds and groups of reviewed actors', () => {
    const types = countBy(graph.nodes, (one) => one.type);
    expect(types).toMatchObject({
      Country: 250,
      Region: 28,
      Member: 101,
      RegionalBody: 11,
      Instrument: 66,
      Objective: 6,
    });
    expect(types).toMatchObject({
      Partnership: 33,
      AdvocacyAction: 61,
      Campaign: 11,
    });
    expect(node('LUX-MFA').properties).toMatchObject({ kind: 'GOVERNMENT', group: 'DONOR' });
    expect(node('SIDA').properties).toMatchObject({ kind: 'DONOR', group: 'DONOR' });
    expect(node('CM-DRV')).toMatchObject({ type: 'Company', properties: { sector: 'trade_association' } });
    expect(node('MPAHT')).toMatchObject({ type: 'Partner', country: 'CAN', properties: { kind: 'NGO' } });
  });

  test('every word of a name is in a name, an other name or a date', () => {
    const renamed = ['members', 'code_members', 'bodies', 'instruments', 'initiatives', 'regions'] as const;
    // One secretariat has "later a ministry".
    const connecting = ['formerly', 'then', 'alors', 'anciennement', 'ex', 'until', 'later', 'a', 'ministry'];
    for (const row of renamed.flatMap((file) => raw(file))) {
      const { nameEn, nameFr, otherNames = [], until } = node(String(row.code));
      const loaded = [nameEn, nameFr, until, ...otherNames, ...connecting].join(' ');
      const original = [row.name, row.company, row.name_en, row.name_fr].join(' ');
      expect({ row, lost: lost(original, loaded) }).toEqual({ row, lost: [] });
    }
    expect(node('UNWTO')).toMatchObject({ nameEn: 'UN Tourism', otherNames: ['UNWTO', 'OMT'] });
    expect(node('MBR-ECPAT-SWE')).toMatchObject({ nameEn: 'ECPAT Sweden', otherNames: ['ECPAT Sverige'] });
  });

  test('a pursuit notes its reason, and no two notes on one subject are the same', () => {
    const pursues = graph.ties.filter(
      (tie) => tie.type === 'PURSUES' && node(tie.from).type !== 'Commitment' && node(tie.from).type !== 'Opportunity',
    );
    const stated = raw('initiative_facts').filter((row) => row.field === 'objective');
    const pairs = [
      ...raw('pursuits').map((row) => `${row.subject_code} ${row.objective_code}`),
      ...stated.map((row) => `${row.initiative_code} ${row.value?.slice(0, 4)}`),
    ];
    expect(pursues).toHaveLength(new Set(pairs).size);
    expect(pursues.filter((tie) => !tie.note)).toEqual([]);
  });

  test('an objective among the facts of an initiative adds evidence of the lower confidence, or is a pursuit of its own', () => {
    const pursuit = (from: string, to: string) =>
      graph.ties.find((tie) => tie.type === 'PURSUES' && tie.from === from && tie.to === to);
    expect(pursuit('CPT-PROGRAMME', 'OBJ1')).toMatchObject({ confidence: 'HIGH', evidence: [{ asOf: '2023' }] });
    expect(pursuit('DONT-LOOK-AWAY', 'OBJ6')?.evidence).toMatchObject([
      { confidence: 'MEDIUM' },
      { confidence: 'MEDIUM' },
    ]);
    expect(pursuit('ALERT-ACTORS-REPORT', 'OBJ2')).toMatchObject({ confidence: 'LOW' });
  });
});
