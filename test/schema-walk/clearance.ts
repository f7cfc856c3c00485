import { Role } from '../../src/graph/access/viewer';
import { Visibility } from '../../src/store/model/visibility';
import { TABLES } from '../../src/api/export/all-tables';
import { firstDifference, LOADED } from './canonical';
import { createSchema } from '../../src/api/graphql/schema';
import { readTools } from '../../src/api/mcp/tools';
import { namesOfIds, pagesOfIds } from './fill-in';
import { PARTS, rootFields } from './operations';
import { TOOL_CALLS } from './tool-calls';
import {
  type Answers,
  FEED,
  PAGES,
  readWorld,
  SUGGESTIONS,
  tableOf,
  TOOLS,
  type Standpoint,
  type Viewer,
  type World,
} from './worlds';

const ALL = [
  ...rootFields('Query').map(({ name }) => name),
  ...TABLES.map(({ name }) => tableOf(name)),
  PAGES,
  FEED,
  SUGGESTIONS,
  TOOLS,
];
/** Fields that depend on no tie, and are therefore the same for all viewers. */
const INDEPENDENT_OF_TIES = [
  'enablers',
  'frameworkElements',
  'influenceStrategies',
  'objectives',
  'strategicDirections',
  // Nothing hidden is counted in its year.
  tableOf('indicators'),
  tableOf('instruments'),
];

/**
 * Fields that are the same for all viewers on the day, but not earlier: the similarity of two
 * actors is hidden only then.
 */
const SAME_ON_THE_DAY = ['mergeCandidates'];

/** The viewer that sees records of a visibility, and nothing less visible. */
const VIEWERS = { [Visibility.PUBLIC]: 'anonymous', [Visibility.NETWORK]: Role.READER } as const;
type Limited = keyof typeof VIEWERS;

/**
 * Tests that viewers who do not see everything read the same as from a graph that contains only
 * what is visible to them. With roles that see everything, `seeAll`, it also tests that these read
 * the same as an administrator, and what only an administrator reads.
 */
export function describeClearance(
  visibilities: readonly Limited[],
  seeAll: readonly Role[],
  standpoints: readonly Standpoint[],
): void {
  const readers = visibilities.map((visibility) => [VIEWERS[visibility], standpoints] as const);
  const all = seeAll.map((role) => [role, ['on the day'] as const] as const);
  const administrator = [Role.ADMIN, standpoints] as const;
  let full: World;
  /**
   * The worlds, by visibility, that an administrator reads in a graph without less visible records.
   */
  const models = new Map<Visibility, World>();

  beforeAll(async () => {
    const viewers = seeAll.length > 0 ? [...readers, ...all, administrator] : readers;
    full = await readWorld(Visibility.CONFIDENTIAL, viewers, null);
    for (const visibility of visibilities) {
      models.set(visibility, await readWorld(visibility, [administrator], namesOfIds(full.names)));
    }
  });

  const read = (viewer: Viewer): Answers => full.answers.get(viewer)!;

  describe.each(visibilities)(
    'who sees what is %s reads the same as from a graph that contains only that',
    (visibility) => {
      test.each(ALL)('%s', (field) => {
        const model = models.get(visibility)!.answers.get(Role.ADMIN)!;
        expect(differences(field, read(VIEWERS[visibility]), model)).toEqual([]);
      });
    },
  );

  if (seeAll.length === 0) return;

  describe.each(seeAll)('%s reads the same as an administrator', (role) => {
    test.each(ALL)('%s', (field) => {
      expect(differences(field, read(role), read(Role.ADMIN))).toEqual([]);
    });
  });

  test.each(visibilities)(
    'to whom only what is %s is visible, everything is different that depends on ties',
    (visibility) => {
      const same = ALL.filter((field) => differences(field, read(Role.ADMIN), read(VIEWERS[visibility])).length === 0);
      const expected = [...INDEPENDENT_OF_TIES, ...(standpoints.length > 1 ? [] : SAME_ON_THE_DAY)];
      expect(same.sort()).toEqual(expected.sort());
    },
  );

  test('an administrator gets errors only for ids that do not exist, and every id is queried', () => {
    const failed = [...read(Role.ADMIN)].flatMap(([field, answers]) =>
      [...answers].flatMap(([key, answer]) => {
        const isById = field.startsWith('node') || [PAGES, FEED, SUGGESTIONS].includes(field);
        return !isById && key.endsWith('on the day') && answer.includes('"errors"') ? [field + key] : [];
      }),
    );
    expect(failed).toEqual([]);
    expect(pagesOfIds(namesOfIds(full.names))).toBe(
      read(Role.ADMIN).get('nodes')!.size / standpoints.length / PARTS.length,
    );
  });

  test('each operation of the tools is asked, and answered', () => {
    const asked = new Set(TOOL_CALLS.map(([tool, { what }]) => [tool, what].join()));
    const operations = [...readTools(createSchema()).values()].flatMap(({ name, operations: all }) =>
      [...all.keys()].map((what) => [name, all.size > 1 ? what : undefined].join()),
    );
    expect([...asked].sort()).toEqual(operations.sort());
    const said = [...read(Role.ADMIN).get(TOOLS)!.values()];
    expect(said.filter((text) => !text.includes('As the world stood on 31 December 2022.'))).toEqual([]);
  });

  test('records that exist are suggested, hidden ones to those who may read them', () => {
    const suggested = (viewer: Viewer) => {
      const texts = [...read(viewer).get(SUGGESTIONS)!.values()];
      return new Set(texts.flatMap((text) => [...text.matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id!)));
    };
    const isHidden = (id: string) => id.includes('HID');
    const all = [...suggested(Role.ADMIN)];
    expect(all.filter((id) => !LOADED.includes(`"${id}"`) && !id.startsWith('generated'))).toEqual([]);
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter(isHidden).length).toBeGreaterThan(0);
    for (const visibility of visibilities) {
      const hidden = [...suggested(VIEWERS[visibility])].filter(isHidden);
      expect(hidden.length > 0).toBe(visibility !== Visibility.PUBLIC);
    }
  });
}

/** Returns the first difference between two viewers' readings, for each query of a field. */
function differences(field: string, actual: Answers, model: Answers): string[] {
  return [...actual.get(field)!].flatMap(([key, answer]) => {
    const other = model.get(field)!.get(key);
    // Not read at this standpoint.
    if (other === undefined) return [];
    const difference = firstDifference(answer, other);
    return difference === null ? [] : `${field}${key} at ${difference}`;
  });
}
