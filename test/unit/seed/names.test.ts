import { namer } from '../../../src/seed/names';
import { NameKind } from '../../../src/store/model/enums';
import { graph, node } from './seeded';

const { ACRONYM, FORMER } = NameKind;
const name = namer();

describe('the other names of an organisation', () => {
  test.each([
    ['UN Tourism (formerly UNWTO)', 'UN Tourism', 'UNWTO', FORMER],
    ['ONU Tourisme (ex-OMT)', 'ONU Tourisme', 'OMT', FORMER],
    ['Meta (anciennement Facebook)', 'Meta', 'Facebook', FORMER],
    ['TUI Danmark (then Star Tour)', 'TUI Danmark', 'Star Tour', FORMER],
    ['Pacific Asia Travel Association (PATA)', 'Pacific Asia Travel Association', 'PATA', ACRONYM],
    ['Federal Criminal Police Office (BKA, Germany)', 'Federal Criminal Police Office (Germany)', 'BKA', ACRONYM],
  ])('%s', (text, nameEn, other, kind) => {
    expect(name('some-code', text)).toEqual({ nameEn, otherNames: [other], nameKinds: { [other]: kind } });
  });

  test('a code of capital letters is an acronym, but not where a name has it as a word or run together', () => {
    expect(name('WHO', 'World Health Organization')).toMatchObject({
      otherNames: ['WHO'],
      nameKinds: { WHO: ACRONYM },
    });
    expect(name('INHOPES', 'Inhopes Network')).not.toHaveProperty('otherNames');
    expect(name('KERKINACTIE', 'Kerk in Actie')).not.toHaveProperty('otherNames');
    expect(name('AUSAID', '')).toMatchObject({ otherNames: ['AusAID'], nameKinds: { AusAID: ACRONYM } });
  });

  test.each([
    ['CHILD-RIGHTS-CONNECT', { 'NGO Group for the CRC': FORMER }],
    ['GMB-GTB', { 'Gambia Tourism Authority': FORMER }],
    ['MBR-FDDS', { FDDS: ACRONYM, 'Fundacja Dzieci Niczyje': FORMER }],
    ['MBR-PACT-USA', { 'ECPAT-USA': FORMER }],
    ['ECONOMIST-IMPACT', { 'Economist Intelligence Unit': FORMER, EIU: ACRONYM }],
    ['UNWTO', { UNWTO: FORMER, OMT: FORMER }],
  ])('of %s have the kinds that the facts have', (id, kinds) => {
    expect(node(id).nameKinds).toEqual(kinds);
  });

  test('a country in brackets is no acronym', () => {
    const others = graph.nodes.filter(({ type }) => type !== 'Country').flatMap((one) => one.otherNames ?? []);
    expect(others.filter((other) => ['USA', 'UK', 'EU'].includes(other))).toEqual([]);
  });

  test('every kind is that of a name', () => {
    for (const { otherNames = [], nameKinds = {} } of graph.nodes)
      expect(otherNames).toEqual(expect.arrayContaining(Object.keys(nameKinds)));
  });
});
