import { readFacts } from '../../../seed/facts';
import { isPartialDate, firstDay, lastDay } from '../../../src/scalars/partial-date';
import { countBy, graph, lost, node, raw, table } from './seeded';

const evidence = [...graph.nodes, ...graph.ties, ...graph.values].flatMap((one) => one.evidence);
const ids = new Set(graph.nodes.map((one) => one.id));

describe('the seed as a graph', () => {
  test('no two nodes share an id', () => {
    expect(ids.size).toBe(graph.nodes.length);
  });

  test('no two ties share type, ends and verb', () => {
    const counts = countBy(graph.ties, (tie) => [tie.type, tie.from, tie.to, tie.verb].join(' '));
    expect(Object.entries(counts).filter(([, count]) => count > 1)).toEqual([]);
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

  test('every node, tie and value has evidence, and every web address is valid', () => {
    expect([...graph.nodes, ...graph.ties, ...graph.values].filter((one) => one.evidence.length === 0)).toEqual([]);
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

  test('a seat lies within its initiative', () => {
    const seats = graph.ties.filter((tie) => ['PARTICIPATES_IN', 'LEADS'].includes(tie.type) && !tie.verb);
    for (const seat of seats) expect([seat.since, seat.until]).toEqual([node(seat.to).since, node(seat.to).until]);
  });

  test('the same rows in the same order on every run', () => {
    expect(JSON.stringify(readFacts())).toBe(JSON.stringify(graph));
  });

  test('no e-mail address and no telephone number', () => {
    const text = JSON.stringify(graph);
    expect(text.match(/[\w.+-]+@[\w-]+\.\w+/g)).toBeNull();
    expect(
      text.match(/(?:\+|\b00)\d[\d ().-]{7,}\d|\(\d{2,4}\) ?\d{3}|\b\d{2,4}[ .-]\d{2,4}[ .-]\d{2,4}[ .-]\d{2,4}\b/g),
    ).toBeNull();
  });

  test('nodes of each type, and the kinds and groups of reviewed actors', () => {
    const types = countBy(graph.nodes, (one) => one.type);
    expect(types).toMatchObject({ Country: 250, Region: 8, Member: 61, RegionalBody: 9, Instrument: 38, Objective: 6 });
    expect(types).toMatchObject({
      Partnership: 5,
      AdvocacyAction: 31,
      Campaign: 6,
      Company: 54 + 3,
      Partner: 87 - 9 - 3 + 1,
    });
    expect(node('LUX-MFA').properties).toMatchObject({ kind: 'GOVERNMENT', group: 'GOVERNMENT' });
    expect(node('SIDA').properties).toMatchObject({ kind: 'DONOR', group: 'DONOR' });
    expect(node('CM-DRV')).toMatchObject({ type: 'Company', properties: { sector: 'trade_association' } });
    expect(node('ORG-MPAHT')).toMatchObject({ type: 'Partner', country: 'CAN', properties: { kind: 'NGO' } });
  });

  test('every word of a name is in a name, an other name or a date', () => {
    const renamed = ['members', 'code_members', 'bodies', 'instruments', 'initiatives', 'regions'] as const;
    const connecting = ['formerly', 'ex', 'until'];
    for (const row of renamed.flatMap((file) => raw(file))) {
      const { nameEn, nameFr, otherNames = [], until } = node(String(row.code));
      const loaded = [nameEn, nameFr, until, ...otherNames, ...connecting].join(' ');
      const original = [row.name, row.company, row.name_en, row.name_fr].join(' ');
      expect({ row, lost: lost(original, loaded) }).toEqual({ row, lost: [] });
    }
    expect(node('UNWTO')).toMatchObject({ nameEn: 'UN Tourism', otherNames: ['UNWTO', 'OMT'] });
    expect(node('MBR-ECPAT-SWE')).toMatchObject({ nameEn: 'ECPAT Sweden', otherNames: ['ECPAT Sverige'] });
  });

  test('a tie to an objective cites the framework, is never of high confidence and notes its reason', () => {
    const pursues = graph.ties.filter((tie) => tie.type === 'PURSUES');
    expect(pursues).toHaveLength(table('objectives').length);
    for (const tie of pursues) {
      expect(['LOW', 'MEDIUM']).toContain(tie.confidence);
      expect(tie.note).toBeTruthy();
      expect(['Partnership', 'AdvocacyAction', 'Campaign']).toContain(node(tie.from).type);
      expect(tie.evidence.map((one) => one.source.title)).toEqual(['ECPAT Strategic Framework 2021-2025']);
    }
  });
});
