import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { EvidenceRow } from '../../../src/store/model/rows';
import type { FactFile } from '../../../src/seed/fact-files';
import { FACTS_FOLDER } from '../../../src/seed/facts';

export type Raw = Record<string, string>;

/**
 * Returns the rows of a facts file, in the words of `tables/wording.csv`, read without the code
 * under test.
 */
export function raw(file: FactFile): Raw[] {
  return rawFile(join(FACTS_FOLDER, `${file}.csv`)).map((row) => {
    const shown = ['note', 'source', 'what'].filter((name) => row[name]);
    return { ...row, ...Object.fromEntries(shown.map((name) => [name, reworded(String(row[name]))])) };
  });
}

function reworded(text: string): string {
  let worded = text;
  for (const rule of table('wording')) worded = worded.split(String(rule.text)).join(rule.instead);
  return worded === text ? text : worded.replace(/ +/g, ' ').trim();
}

export function rawFile(path: string): Raw[] {
  return parse<Raw>(readFileSync(path), { columns: true });
}

/** Returns the rows of a file of `seed/tables/`, read without the code under test. */
export function table(name: string): Raw[] {
  return rawFile(join(FACTS_FOLDER, '..', 'tables', `${name}.csv`));
}

export function column(rows: readonly Raw[], name: string): string[] {
  return rows.map((row) => String(row[name]));
}

/** Returns the words of a text in lower case, without punctuation. */
export function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

export function textOf(evidence: readonly EvidenceRow[]): string {
  return evidence.map(({ source, locator }) => [source.title, source.url, locator].join(' ')).join(' ');
}

/** Returns the words of a text that another text lacks. */
export function lost(text: string, other: string): string[] {
  const present = new Set(words(other));
  return words(text).filter((word) => !present.has(word));
}

export function countBy<T>(items: readonly T[], key: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1;
  return counts;
}

/**
 * Words of `source` cells that no title, address or locator repeats: the cell's name for a source,
 * and where a list was seen.
 */
export const NOT_IN_EVIDENCE = ['seen', 'at', 'ecpat', 'framework', '2021', '2025', 'org', 'page', 'statutes'];

/**
 * The addresses of `sources.csv` that no row and no note of the other files cites: no row has what
 * was read on them.
 */
export const UNCITED = [
  'http://saievac.org/about-saievac/core-partners/',
  'https://docstore.ohchr.org/SelfServices/FilesHandler.ashx?enc=6QkG1d%2fPPRiCAqhKb7yhsialUb%2bZGftp59yZHGEX78%2bWxWoL7IuFeWIJ88sWs3xblWnHg843t8Pqj7qfRWGRZHyNpCiS3W6%2fTutxF4YhXpx%2fj8%2bq3lq8vFrLbCZKzJO8',
  'https://ecpat.org/?p=3368',
  'https://government.se/articles/2018/02/new-solutions-in-focus-at-the-end-violence-against-children-solutions-summit/',
  'https://sv.m.wikipedia.org/wiki/ECPAT_Sverige',
  'https://www.technologycoalition.org/newsroom/the-tech-coalition-announces-project-protect',
  'https://www.weprotect.org/members/governments',
  'https://zoek.officielebekendmakingen.nl/trb-2007-71.html',
];
