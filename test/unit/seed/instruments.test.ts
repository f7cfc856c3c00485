import { graph, tiesBetween } from './seeded';

const tiesOf = (id: string, type: string) => graph.ties.filter((tie) => tie.from === id && tie.type === type);

describe('instruments', () => {
  test('have a complete roster where the facts state it, and no other has', () => {
    const complete = graph.nodes.filter(
      ({ properties }) => properties?.of === 'PARTIES' && properties.extent === 'COMPLETE',
    );
    const parties = complete.map(({ parent, properties }) => [
      parent,
      properties?.asOf,
      graph.ties.filter((tie) => tie.type === 'PARTY_TO' && tie.to === parent).length,
    ]);
    expect(parties.sort()).toEqual([
      ['CRC', '2022-08', 196],
      ['ILO-C182', '2020-08', 187],
      ['LANZAROTE', '2022', 48],
      ['OPSC', '2025-12', 178],
    ]);
  });

  test('with a complete roster have parties on evidence that is as new as the roster', () => {
    const dayOf = { CRC: '2022-08', OPSC: '2025-12-04', LANZAROTE: '2022', 'ILO-C182': '2020-08-18' };
    for (const [instrument, day] of Object.entries(dayOf)) {
      const parties = graph.ties.filter((tie) => tie.type === 'PARTY_TO' && tie.to === instrument);
      for (const { evidence } of parties)
        expect(evidence.map(({ asOf, source }) => asOf ?? source.published)).toContain(day);
    }
    // The roster lists the parties, and no mere signatories.
    const signatories = graph.ties.filter((tie) => tie.type === 'SIGNATORY_TO');
    expect(signatories.flatMap(({ evidence }) => evidence.flatMap(({ asOf }) => asOf ?? []))).toEqual([]);
  });

  test('of one country cover it, and SDG targets hang on the framework', () => {
    const national = graph.nodes.filter((one) =>
      ['national_code', 'law', 'action_plan'].includes(String(one.properties?.kind)),
    );
    const countryless = national.filter(({ id }) => tiesOf(id, 'COVERS').length === 0);
    expect(countryless.map(({ id }) => id)).toEqual(['EU-2011-36', 'ASEAN-RPA-COEA', 'AU-OCSEA-PLAN']);
    for (const target of ['SDG-5.2', 'SDG-5.3', 'SDG-8.7', 'SDG-8.9', 'SDG-16.2'])
      expect(tiesBetween('FW-2021-2025', target)).toHaveLength(1);
  });
});
