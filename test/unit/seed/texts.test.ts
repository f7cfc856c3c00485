import { join } from 'node:path';
import { FACT_FILES } from '../../../src/seed/fact-files';
import { FACTS_FOLDER } from '../../../src/seed/facts';
import { syntheticWorld } from '../../../src/seed/synthetic/synthetic-world';
import { stepsOf } from '../../../src/graph/picture/picture-steps';
import { personalDatum } from '../../../src/store/model/personal-data';
import type { EvidenceRow, NodeRow } from '../../../src/store/model/rows';
import { MAX_NAME_LENGTH, MAX_TEXT_LENGTH, nameProblem, textProblem } from '../../../src/store/model/text-check';
import { rawFile, table } from './raw-facts';
import { graph } from './seeded';
import { REFERENCE_IDS } from './synthetic/reference-ids';

const present = (texts: readonly unknown[]): string[] => texts.filter((text) => typeof text === 'string');

// An export that the import rejects could not be restored.
test('an import accepts every text of the seed', () => {
  const names = graph.nodes.flatMap((one) => present([one.nameEn, one.nameFr, ...(one.otherNames ?? [])]));
  const evidence = [...graph.nodes, ...graph.ties, ...graph.values].flatMap((one) => one.evidence);
  const titles = evidence.flatMap(({ source }) => present([source.title, source.publisher]));
  const texts = [
    ...evidence.flatMap(({ locator }) => present([locator])),
    ...graph.ties.flatMap(({ note }) => present([note])),
    ...graph.nodes.flatMap(({ properties }) => present(Object.values(properties ?? {}))),
  ];
  const problems = [
    ...[...new Set(names)].filter((name) => nameProblem(name)),
    ...[...new Set(titles)].filter((title) => textProblem(title, MAX_NAME_LENGTH)),
    ...[...new Set(texts)].filter((text) => textProblem(text, MAX_TEXT_LENGTH)),
  ];
  expect(problems).toEqual([]);
});

describe('nothing is taken for a personal datum', () => {
  test('in any cell of the facts', () => {
    const cells = FACT_FILES.flatMap((file) =>
      rawFile(join(FACTS_FOLDER, `${file}.csv`)).flatMap(Object.values<string>),
    );
    expect(cells.length).toBeGreaterThan(20_000);
    expect(cells.filter((cell) => personalDatum(cell))).toEqual([]);
  });

  test.each([
    ['seed', graph],
    ['synthetic world', syntheticWorld(1, REFERENCE_IDS)],
  ])('in any text of the %s, addresses included', (_, rows) => {
    const texts = textsIn(rows);
    expect(texts.length).toBeGreaterThan(10_000);
    expect(texts.filter((text) => personalDatum(text))).toEqual([]);
  });
});

/** Returns all texts in rows, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/**
 * Properties whose values are words of a list, or identifiers; and steps, of which only the texts
 * count.
 */
const NO_TEXTS = ['currency', 'group', 'initiativeKind', 'iso3', 'kind', 'participantsNotNamed', 'regionBasis'].concat([
  'sector',
  'session',
  'status',
  'steps',
  'unit',
  'view',
  'visibility',
  'website',
]);

/**
 * Returns all texts that a viewer of the graph sees, each with its location. Addresses in them are
 * no words.
 */
function shownTexts(): [string, string][] {
  const cited = (one: { evidence: EvidenceRow[] }) =>
    one.evidence.flatMap(({ source, locator }) => [source.title, source.publisher, locator]);
  const texts = [
    ...graph.nodes.flatMap((one) =>
      [one.nameEn, one.nameFr, ...cited(one), ...textsOf(one)].map((text) => [one.id, text]),
    ),
    ...graph.ties.flatMap((one) => {
      const { en, enBack, fr, frBack } = one.phrases ?? {};
      const where = [one.type, one.from, one.to].join(' ');
      return [one.note, en, enBack, fr, frBack, ...cited(one)].map((text) => [where, text]);
    }),
    ...graph.values.flatMap((one) => [one.basis, ...cited(one)].map((text) => [one.indicator, text])),
  ];
  return texts
    .filter((pair): pair is [string, string] => typeof pair[1] === 'string')
    .map(([where, text]) => [where, text.replace(/https?:\/\/[^\s;)]+/g, '')]);
}

function textsOf({ properties = {} }: NodeRow): string[] {
  const texts = Object.entries(properties).filter(([name]) => !NO_TEXTS.includes(name));
  const storyTexts = stepsOf(properties).flatMap(({ textEn, textFr }) => [textEn, textFr ?? '']);
  return [...storyTexts, ...texts.flatMap(([, value]) => (Array.isArray(value) ? value : String(value)))];
}

describe('no text of the seed', () => {
  const texts = shownTexts();
  const having = (pattern: RegExp) => texts.filter(([, text]) => pattern.test(text));

  test('names a file, a column, a row or a table that it was loaded from', () => {
    expect(having(/\.csv\b|\btables\/|\b(rows?|columns?|cells?|loader|the file)\b/i)).toEqual([]);
    expect(having(/[a-z]_[a-z]/)).toEqual([]);
  });

  test('states what to do with the facts, or how newer evidence was searched for', () => {
    expect(having(/\b(keep both|newer evidence|code is our reading|one seat, not two)\b/)).toEqual([]);
  });

  test('names a node by its id', () => {
    const ids = new Set(graph.nodes.map(({ id }) => id).filter((id) => /^[A-Z]+-[A-Z0-9-]+$/.test(id)));
    const named = texts.filter(([, text]) => text.match(/[A-Z]+(?:-[A-Z0-9]+)+/g)?.some((word) => ids.has(word)));
    expect(named).toEqual([]);
  });

  test('is left as it was by a row of the wording', () => {
    const all = FACT_FILES.flatMap((file) => rawFile(join(FACTS_FOLDER, `${file}.csv`)))
      .flatMap((row) => [row.note, row.source, row.what])
      .join('\n');
    expect(table('wording').filter((rule) => !all.includes(String(rule.text)))).toEqual([]);
  });
});
