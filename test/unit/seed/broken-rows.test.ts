import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FACTS_FOLDER, readFacts } from '../../../src/seed/facts';
import { StartError } from '../../../src/errors';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'seed-'));
  cpSync(FACTS_FOLDER, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function rewrite(file: string, found: string, put: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(found);
  writeFileSync(path, text.replace(found, put));
}

function readBroken(): string {
  try {
    readFacts(folder);
  } catch (error) {
    expect(error).toBeInstanceOf(StartError);
    return String(error instanceof Error && error.message).replace(folder + '/', '');
  }
  throw new Error('the broken row was read');
}

describe('a broken row stops the start in one line that names file, line and column', () => {
  test.each([
    [
      'a date',
      'code_members.csv',
      'hotel,2004,',
      'hotel,20x4,',
      'code_members.csv:2, column joined_year: found "20x4", expected YYYY, YYYY-MM or YYYY-MM-DD',
    ],
    [
      'a day that no calendar has',
      'treaty_participation.csv',
      '2002-10-19',
      '2002-02-30',
      'treaty_participation.csv:2, column entry_into_force: found "2002-02-30"',
    ],
    [
      'a confidence',
      'objectives.csv',
      'results framework table",high',
      'results framework table",sure',
      'objectives.csv:2, column confidence: found "sure", expected one of high, medium, low',
    ],
    [
      'an end of a link',
      'links.csv',
      'ECPAT-ASSEMBLY,approved',
      'NOBODY,approved',
      'links.csv:2, column from_code: found "NOBODY", expected a code that some row defines',
    ],
    [
      'a verb',
      'links.csv',
      'ECPAT-ASSEMBLY,approved',
      'ECPAT-ASSEMBLY,liked',
      'links.csv:2, column relation: found "liked"',
    ],
    [
      'a status',
      'regional_body_membership.csv',
      'AU,DZA,,,member',
      'AU,DZA,,,friend',
      'regional_body_membership.csv:2, column status: found "friend"',
    ],
    ['a country', 'members.csv', 'BFA,BLK-SSA', 'XXX,BLK-SSA', 'members.csv:2, column country_iso3: found "XXX"'],
    [
      'a region that contradicts another member',
      'members.csv',
      'Uganda Youth Development Link (UYDEL),UGA,BLK-SSA',
      'Uganda Youth Development Link (UYDEL),UGA,BLK-AP',
      'members.csv:10, column region: found "BLK-AP", expected BLK-SSA',
    ],
    [
      'a code that is taken',
      'bodies.csv',
      'AU,African Union',
      'DEU,African Union',
      'bodies.csv:8, column code: found "DEU", expected a code that nothing else has',
    ],
    [
      'a kind',
      'bodies.csv',
      'coalition,,,,https://ecpat.org',
      'club,,,,https://ecpat.org',
      'bodies.csv:2, column kind: found "club"',
    ],
    [
      'a web address',
      'manifestations.csv',
      '"framework 2021-2025, section \'Évolution de la définition\' (1) + endnote 5"',
      'https://',
      'manifestations.csv:2, column source: found "https://"',
    ],
    [
      'a source that is missing',
      'code_criteria.csv',
      'https://thecode.org/join/',
      '',
      'code_criteria.csv:2, column source: found nothing',
    ],
    [
      'a website',
      'members.csv',
      'https://ecpatnorge.no,',
      'javascript:alert(1),',
      'members.csv:29, column website: found "javascript:alert(1)"',
    ],
    [
      'a count',
      'network_size.csv',
      '1996,17,',
      '1996,some,',
      'network_size.csv:2, column members: found "some", expected a whole number',
    ],
    [
      'a year of unknown meaning',
      'members.csv',
      'member,,2023,,https://ecpat.org/?p=23175',
      'member,2001,2023,,https://ecpat.org/?p=23175',
      'members.csv:3, column since_year: found "2001"',
    ],
    [
      'a partner',
      'initiatives.csv',
      'ECPAT;MCMASTER',
      'ECPAT;NOBODY',
      'initiatives.csv:2, column partners: found "ECPAT;NOBODY"',
    ],
    [
      'a row that is too short',
      'enablers.csv',
      'EN1,FW-2021-2025,Renforcement du réseau,',
      'EN1,',
      'enablers.csv:2, column ',
    ],
    ['a quote that is never closed', 'regions.csv', '"block of', 'x"block of', 'regions.csv:2, column note'],
    [
      'a header',
      'regions.csv',
      'board_seats',
      'seats',
      'regions.csv:1: the header lacks board_seats, has unknown seats',
    ],
  ])('%s', (_what, file, found, put, message) => {
    rewrite(file, found, put);
    const line = readBroken();
    expect(line).toContain(message);
    expect(line).not.toContain('\n');
  });

  test('a file that is missing', () => {
    rmSync(join(folder, 'links.csv'));
    expect(readBroken()).toContain('links.csv: cannot be read');
  });

  test('an unknown file', () => {
    writeFileSync(join(folder, 'extra.csv'), 'a\n1\n');
    expect(readBroken()).toBe('extra.csv: no part of the seed reads this file');
  });

  test('two rows of the same pair with different beginnings are two ties', () => {
    const row = readFileSync(join(folder, 'links.csv'), 'utf8').split('\n')[1] ?? '';
    rewrite('links.csv', row, `${row}\n${row.replace('FW-2021-2025,2021-05-20', 'FW-2021-2025,2020')}`);
    const ties = readFacts(folder).ties.filter((tie) => tie.verb === 'approved');
    expect(ties.map(({ since }) => since)).toEqual(['2020', '2021-05-20']);
  });

  test('two rows of the same tie are one tie with the evidence of both', () => {
    const row = readFileSync(join(folder, 'links.csv'), 'utf8').split('\n')[1] ?? '';
    rewrite('links.csv', row, `${row}\n${row.replace('Avant-propos', 'endnote 1')}`);
    const ties = readFacts(folder).ties.filter((tie) => tie.verb === 'approved');
    expect(ties.map((tie) => tie.evidence.map((one) => one.locator))).toEqual([['Avant-propos', 'endnote 1']]);
  });
});
