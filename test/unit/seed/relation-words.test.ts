import { phrasesOfType } from '../../../src/store/model/tie-words';
import type { TieType } from '../../../src/store/model/tie-type';
import { raw, table } from './raw-facts';
import { actorOf, isCountry, MEANINGS, tiesOfLink } from './relation-words';
import { graph, tiesBetween } from './seeded';

const rows = table('words');
const used = [...raw('links'), ...table('note-ties')].map((row) => String(row.relation));

describe('the relation words', () => {
  test('with a reviewed meaning all have rows, and every other row is a word that a note needs', () => {
    const words = new Set(rows.map((row) => String(row.word)));
    expect([...MEANINGS.keys()].filter((word) => !words.has(word))).toEqual([]);
    const added = [...words].filter((word) => !MEANINGS.has(word));
    expect(added.filter((word) => !used.includes(word))).toEqual([]);
    expect(raw('links').filter((row) => !MEANINGS.has(String(row.relation)))).toEqual([]);
  });

  test('have the reviewed types', () => {
    for (const { word = '', target = '', type = '' } of rows) {
      const meaning = MEANINGS.get(word);
      if (!meaning) continue;
      const expected = {
        any: meaning.actor,
        initiative: meaning.initiative.split(' or ').at(-1),
        joint_initiative: meaning.initiative.split(' or ')[0],
        actor: meaning.actor,
        document: meaning.document,
        country: meaning.document,
      }[target];
      expect({ word, target, type }).toEqual({ word, target, type: expected });
    }
  });

  test('make of each link the ties that they mean', () => {
    const loaded = new Set(graph.ties.map(({ type, from, to }) => `${type} ${from} ${to}`));
    for (const { from_code = '', relation = '', to_code = '' } of raw('links'))
      for (const tie of tiesOfLink(from_code, relation, to_code)) expect(loaded).toContain(tie);
  });

  test('where a country stands for its authorities, mean its government', () => {
    const countries = raw('links').filter((row) => isCountry(String(row.from_code)));
    expect(countries.length).toBeGreaterThan(20);
    const types = countries.flatMap((row) => tiesBetween(String(row.from_code), String(row.to_code)));
    // Only the attendance of a country itself at a regional body is known, from another file.
    expect(types.filter(({ verb }) => verb !== 'attended_2018' && verb !== 'attended_2016')).toEqual([]);
    expect(tiesBetween(actorOf('BRA'), 'WC3-2008')).toMatchObject([{ type: 'CONVENES' }]);
    expect(tiesBetween('MBR-ECPAT-LUX', actorOf('NPL'))).toMatchObject([{ type: 'MEMORANDUM_WITH' }]);
  });

  test('a lead authority is an organ of the government, and covers the country', () => {
    expect(tiesBetween('KEN-DCS', 'GOV-KEN')).toMatchObject([{ type: 'ORGAN_OF', verb: 'lead_authority_in' }]);
    expect(tiesBetween('KEN-DCS', 'KEN')).toMatchObject([{ type: 'COVERS', verb: 'lead_authority_in' }]);
  });

  test('to take part in a conference is attendance, as is one meeting of a partnership', () => {
    expect(tiesBetween('TDH-NL', 'AU-OCSE-CONSULT-2019')).toMatchObject([{ type: 'ATTENDED' }]);
    expect(tiesBetween('EUROPOL', 'EU-IF')).toMatchObject([{ type: 'ATTENDED' }]);
  });

  test('have complete phrases, which differ from those of the type', () => {
    for (const row of rows) {
      const phrases = [row.en, row.en_back, row.fr, row.fr_back].map(String);
      const present = phrases.filter((phrase) => phrase !== '');
      expect({ row, complete: [0, 4].includes(present.length) }).toEqual({ row, complete: true });
      for (const phrase of present) expect(phrase.split('{}')).toHaveLength(2);
      const { en, enBack, fr, frBack } = phrasesOfType(row.type as TieType);
      expect(phrases).not.toEqual([en, enBack, fr, frBack]);
    }
  });
});
