import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FACTS_FOLDER } from '../../../seed/facts';
import { readSources } from '../../../seed/sources';
import { Confidence } from '../../../src/model/confidence';
import { lost, rawFile, textOf } from './seeded';

const FRAMEWORK = { title: 'ECPAT Strategic Framework 2021-2025', published: '2021' };
const GENERAL = { title: 'General knowledge (not read on a page)' };

describe('a source cell', () => {
  test('the framework with a locator, where "+" joins places and not sources', () => {
    expect(readSources("framework 2021-2025, section 'Convoquer et co-créer' + endnotes 3, 42")).toEqual([
      { source: FRAMEWORK, locator: "section 'Convoquer et co-créer' + endnotes 3, 42" },
    ]);
  });

  test('a web address with a remark', () => {
    expect(readSources('https://www.ecpat.org/what-we-do/disrupting-harm/ (14 countries planned)')).toEqual([
      {
        source: {
          title: 'ecpat.org: what we do / disrupting harm',
          url: 'https://www.ecpat.org/what-we-do/disrupting-harm/',
        },
        locator: '14 countries planned',
      },
    ]);
  });

  test('several sources, each with its remark', () => {
    const cell = 'framework 2021-2025; https://ecpat.org/?p=3619 (a + b; page c); year: general knowledge';
    expect(readSources(cell)).toEqual([
      { source: FRAMEWORK },
      { source: { title: 'ecpat.org: ?p=3619', url: 'https://ecpat.org/?p=3619' }, locator: 'a + b; page c' },
      { source: GENERAL, locator: 'year' },
    ]);
  });

  test('general knowledge and a list', () => {
    expect(readSources('general knowledge + 35-country list seen at https://occ-america.com/las-cumbres')).toEqual([
      { source: GENERAL },
      {
        source: { title: 'occ-america.com: las cumbres', url: 'https://occ-america.com/las-cumbres' },
        locator: '35-country list seen at',
      },
    ]);
  });

  test('a page without an address is a title', () => {
    expect(readSources('ecpat.org governance and statutes page (seen as a mirror)')).toEqual([
      { source: { title: 'ecpat.org governance and statutes page' }, locator: 'seen as a mirror' },
    ]);
  });

  test('a semicolon within a section name does not cut it', () => {
    expect(readSources("framework 2021-2025, section 'This; and that'")).toHaveLength(1);
  });

  test('no cell of any file loses a word', () => {
    const cells = readdirSync(FACTS_FOLDER).flatMap((name) =>
      rawFile(join(FACTS_FOLDER, name)).map((row) => String(row.source)),
    );
    expect(new Set(cells).size).toBe(314);
    for (const cell of new Set(cells)) {
      const text = textOf(readSources(cell).map((one) => ({ ...one, confidence: Confidence.HIGH })));
      expect({ cell, lost: lost(cell, text) }).toEqual({ cell, lost: [] });
    }
  });
});
