import { readBibliography } from '../../../src/seed/bibliography';
import { FACT_FILES, readFactFiles } from '../../../src/seed/fact-files';
import { FactRow } from '../../../src/seed/fact-row';
import { FACTS_FOLDER } from '../../../src/seed/facts';
import { evidenceOf, readNotedSources, readSources } from '../../../src/seed/sources';
import { readTable } from '../../../src/seed/tables';
import { Confidence } from '../../../src/store/model/enums';
import { lost, NOT_IN_EVIDENCE, raw, textOf, UNCITED } from './raw-facts';

const bibliography = readBibliography(readFactFiles(FACTS_FOLDER).sources);
const read = (cell: string) => readSources(cell, bibliography);
const titled = (title: string) => ({ source: expect.objectContaining({ title }) as unknown });

const FRAMEWORK = 'Strategic Framework 2021-2025 (Cadre stratégique 2021-2025, French text)';
const GENERAL = 'General knowledge (not read on a page)';

describe('a source cell', () => {
  test('a web address is a page with its title, publisher and date', () => {
    expect(
      read(
        'http://cnnespanol.cnn.com/2016/10/19/america-latina-refuerza-su-lucha-contra-explotacion-sexual-infantil-vinculada-al-turismo/ (9th meeting, 2016)',
      ),
    ).toEqual([
      {
        source: {
          title: 'Latin America steps up its fight against child sexual exploitation linked to tourism',
          url: 'http://cnnespanol.cnn.com/2016/10/19/america-latina-refuerza-su-lucha-contra-explotacion-sexual-infantil-vinculada-al-turismo/',
          published: '2016-10-19',
          publisher: 'CNN en Español',
          kind: 'PRESS',
        },
        locator: '9th meeting, 2016',
      },
    ]);
  });

  test('the part of a date that is no date is in the locator', () => {
    expect(read('http://en.wikipedia.org/wiki/ECPAT (old stored copy)')).toMatchObject([
      { source: { publisher: 'Wikipedia' }, locator: 'old stored copy; published about 2013' },
    ]);
    expect(read('https://paperzz.com/doc/8149098')).toMatchObject([
      { source: { published: '2008-10-06' }, locator: 'address shortened: its tail carries personal names' },
    ]);
  });

  test('the framework with a locator, where "+" joins places and not sources', () => {
    expect(read("framework 2021-2025, section 'Convoquer et co-créer' + endnotes 3, 42")).toEqual([
      {
        source: { title: FRAMEWORK, publisher: 'ECPAT International', published: '2021', kind: 'OWN' },
        locator: "section 'Convoquer et co-créer' + endnotes 3, 42",
      },
    ]);
    expect(read('ECPAT Strategic Framework 2021-2025')).toMatchObject([titled(FRAMEWORK)]);
  });

  test('several sources, each with its remark', () => {
    expect(
      read('framework 2021-2025; https://ecpat.org/?p=3619 (a + b; page c); year: general knowledge'),
    ).toMatchObject([
      titled(FRAMEWORK),
      { source: { url: 'https://ecpat.org/?p=3619' }, locator: 'a + b; page c' },
      { ...titled(GENERAL), locator: 'year' },
    ]);
  });

  test('general knowledge and a list', () => {
    expect(read('general knowledge + 35-country list seen at https://occ-america.com/las-cumbres')).toMatchObject([
      titled(GENERAL),
      { source: { url: 'https://occ-america.com/las-cumbres' }, locator: '35-country list' },
    ]);
  });

  test('a page without an address', () => {
    expect(read('ecpat.org governance and statutes page (seen as a mirror)')).toMatchObject([
      { ...titled('Governance and statutes (read as a mirror, not at ecpat.org)'), locator: 'seen as a mirror' },
    ]);
    expect(read('News item of ECPAT International (its address is left out)')).toEqual([
      { source: { title: 'News item of ECPAT International' }, locator: 'its address is left out' },
    ]);
  });

  test('a semicolon within a section name does not cut it', () => {
    expect(read("framework 2021-2025, section 'This; and that'")).toHaveLength(1);
  });

  test('an address that sources.csv lacks names file, line and column', () => {
    const row = new FactRow('x.csv', 7, { source: 'https://nowhere.example.org/', confidence: 'high' }, bibliography);
    expect(() => evidenceOf(row)).toThrow(
      'x.csv:7, column source: found "https://nowhere.example.org/", expected addresses that sources.csv has',
    );
  });
});

describe('all source cells', () => {
  const cells = new Set(
    FACT_FILES.filter((file) => file !== 'sources').flatMap((file) => raw(file).map((row) => String(row.source))),
  );

  test('lose no word', () => {
    for (const cell of cells) {
      const text = textOf(read(cell).map((one) => ({ ...one, confidence: Confidence.HIGH })));
      expect({ cell, lost: lost(cell, [text, ...NOT_IN_EVIDENCE].join(' ')) }).toEqual({ cell, lost: [] });
    }
  });

  test('name no source by a piece of its address', () => {
    const titles = new Set([...cells].flatMap(read).map((one) => one.source.title));
    const corrected = readTable('corrections').filter((row) => row.text('column') === 'title_en');
    const known = new Set([
      ...raw('sources').map((row) => row.title_en),
      ...corrected.map((row) => row.text('value')),
      'News item of ECPAT International on ECPAT Turkey',
      'Address of the GSM Association at the ITU award of May 2009',
      'The Trucker, 7 May 2020, quoting the US Department of Transportation',
    ]);
    expect([...titles].filter((title) => /:\/\/|\.(?:org|com|net): /.test(title))).toEqual([]);
    expect([...titles].filter((title) => !known.has(title))).toEqual([]);
  });

  test('name no page by the name alone of an organisation that it tells of', () => {
    const websites = new Map(raw('bodies').map((row) => [row.name_en, row.url]));
    const named = [...cells].flatMap(read).filter(({ source }) => websites.get(source.title) === '');
    expect(named.map(({ source }) => [source.title, source.url])).toEqual([]);
  });

  test('and all notes cite every address of sources.csv but those named here', () => {
    const notes = FACT_FILES.flatMap((file) => raw(file).map((row) => String(row.note ?? '')));
    const citations = [...[...cells].flatMap(read), ...notes.flatMap((note) => readNotedSources(note, bibliography))];
    const cited = new Set(citations.map((one) => one.source.url ?? one.source.title));
    const uncited = [...bibliography.values()].filter(({ source }) => !cited.has(source.url ?? source.title));
    expect(uncited.map(({ source }) => source.url).sort()).toEqual(UNCITED);
  });

  test('a note cites with the part that names the address', () => {
    const note =
      'known as X; since: joined in 2019 (https://ecpat.org/?p=3619; https://thecode.org/join/); https://unread.example.org/';
    expect(readNotedSources(note, bibliography)).toMatchObject([
      { source: { url: 'https://ecpat.org/?p=3619' }, locator: 'since: joined in 2019' },
      { source: { url: 'https://thecode.org/join/' }, locator: 'since: joined in 2019' },
    ]);
  });
});
