import { BOARD_LANGUAGES, type BoardTarget, panelsWithData, readBoard } from '../support/grafana-boards';
import { useLoads } from '../support/use-world';

type Row = Record<string, unknown>;

const BOARDS = BOARD_LANGUAGES.map((language) => [language, readBoard(language)] as const);

/** The time range that a reader has chosen; it includes the load of the seed. */
const TIME = { from: '2026-11-20T00:00:00.000Z', to: '2026-11-27T00:00:00.000Z' };

const api = useLoads('facts');

/**
 * Sends a query as Infinity does: the path after the address of the data source, Grafana's
 * variables replaced, the query encoded again.
 */
async function ask({ url }: BoardTarget): Promise<Row[]> {
  const { pathname, searchParams } = new URL(
    url.replace(/\$\{__(from|to):date:iso\}/g, (_, name: 'from' | 'to') => TIME[name]),
    api.address,
  );
  searchParams.sort();
  const path = `${pathname}?${searchParams.toString()}`;
  const response = await fetch(`${api.address}/export${path}`);
  expect([path, response.status]).toEqual([path, 200]);
  expect(response.headers.get('content-type')).toMatch(/^application\/json/);
  return (await response.json()) as Row[];
}

/** Returns true where Infinity makes a value of this type of it; null stays null in each. */
function isOf(type: string, value: unknown): boolean {
  if (value === null) return true;
  if (type === 'number') return typeof value === 'number';
  if (type === 'boolean') return typeof value === 'boolean';
  if (type === 'timestamp') return typeof value === 'string' && !Number.isNaN(Date.parse(value));
  return type === 'string' && typeof value === 'string';
}

const targetOf = (board: (typeof BOARDS)[number][1], start: string): BoardTarget =>
  panelsWithData(board)
    .map(({ targets }) => targets![0]!)
    .find(({ url, columns }) => `${url} ${columns.map(({ selector }) => selector).join()}`.includes(start))!;

describe.each(BOARDS)('the board in %s', (language, board) => {
  test.each(panelsWithData(board).map(({ title, targets }) => [title, targets![0]!] as const))(
    '%s: has rows of the types that its columns have',
    async (_, target) => {
      const rows = await ask(target);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        for (const { selector, type } of target.columns) {
          expect([selector, row[selector], selector in row && isOf(type, row[selector])]).toEqual([
            selector,
            row[selector],
            true,
          ]);
        }
      }
    },
  );

  test.each(['members', 'partnerships', 'actions'])(
    'coverage by %s: null is what is unknown, and only that',
    async (count) => {
      const rows = await ask(targetOf(board, `objective,region,${count}`));
      const codes = {
        members: 'NO_MEMBER_TIED',
        partnerships: 'NO_PARTNERSHIP_ON_RECORD',
        actions: 'NO_ACTION_ON_RECORD',
      };
      for (const row of rows) {
        const unknown = ((row.unknown_codes as string | null) ?? '').split('; ');
        expect([row[count], unknown.includes(codes[count as keyof typeof codes])]).toEqual([
          row[count],
          row[count] === null,
        ]);
      }
      expect(rows.filter((row) => row[count] === null).length).toBeGreaterThan(0);
      // A matrix needs one cell for each objective in each region.
      const cells = new Set(rows.map(({ objective, region }) => `${String(objective)}|${String(region)}`));
      expect(cells.size).toBe(rows.length);
    },
  );

  test('the series of signatories and what has no date add up to the list', async () => {
    const years = await ask(targetOf(board, 'types=SIGNED_CODE'));
    const list = (await (await fetch(`${api.address}/export/ties.json?types=SIGNED_CODE`)).json()) as Row[];
    const { count, undated } = years.at(-1) as { count: number; undated: number };
    expect(count + undated).toBe(list.length);
    expect(undated).toBe(list.filter(({ since }) => since === null).length);
  });

  test('members and commitments by group add up to their lists', async () => {
    for (const [start, list] of [
      ['isMember=true', 'actors.json?isMember=true'],
      ['of=COMMITMENTS', 'commitments.json'],
    ] as const) {
      const groups = (await ask(targetOf(board, start))) as { count: number }[];
      const rows = (await (await fetch(`${api.address}/export/${list}`)).json()) as Row[];
      expect([list, groups.reduce((sum, { count }) => sum + count, 0)]).toEqual([list, rows.length]);
    }
  });

  test('members are shown beside how many there are, with a date and a source', async () => {
    const rows = await ask(targetOf(board, 'completeness'));
    expect(rows[0]).toMatchObject({ subject: 'MEMBERS', recorded: 99, reported: 125 });
    for (const row of rows) expect(row).toMatchObject({ as_of: expect.any(String), source_title: expect.any(String) });
  });

  test('labels are in the language of the board', async () => {
    const [row] = await ask(targetOf(board, 'of=COMMITMENTS'));
    expect(row!.label_1).toBe(language === 'en' ? 'Open' : 'Ouvert');
  });
});
