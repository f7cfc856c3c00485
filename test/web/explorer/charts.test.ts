import type { Page } from 'playwright-core';
import { type Explorer, useExplorer } from './explorer';
import { VIEWS } from './looks';

/** Have a canvas and a list or a text of their own, and make their files themselves. */
const OF_NETWORK = /^\/(network|pictures|story)/;

interface Chart {
  name: string;
  /** How many rows the table has that stands in the picture or that it leads to. */
  rows: number;
  /** The address of each of its files, by the format. */
  files: Record<string, string>;
}

/** The pictures of a page that mean something. One outside a figure has neither rows nor files. */
const chartsOf = (page: Page): Promise<Chart[]> =>
  page.evaluate(() => {
    const pictures = document.querySelectorAll('main figure, main svg:is([role=img], [role=group])');
    return [...pictures]
      .filter((picture) => !picture.parentElement!.closest('figure'))
      .map((picture) => {
        const list = picture.querySelector('.files a[href^="#"]')?.getAttribute('href')?.slice(1);
        const rows = (list === undefined ? picture : document.getElementById(list))?.querySelectorAll('tbody tr');
        const files = [...picture.querySelectorAll<HTMLAnchorElement>('.files a[download]')];
        return {
          name: picture.querySelector('[role][aria-label]')?.getAttribute('aria-label') ?? '',
          rows: rows?.length ?? 0,
          files: Object.fromEntries(files.map((link) => [link.textContent, link.href])),
        };
      });
  });

/** Expects of each page that its pictures have rows and files. Answers which pages have a picture. */
async function expectRowsAndFiles(explorer: Explorer, paths: readonly string[]): Promise<string[]> {
  const drawn: string[] = [];
  for (const path of paths.filter((one) => !OF_NETWORK.test(one))) {
    const page = await explorer.open(`/en${path}`);
    const charts = await chartsOf(page);
    if (charts.length > 0) drawn.push(path.split('?')[0]!);
    for (const { name, rows, files } of charts) {
      expect({ path, name, formats: Object.keys(files) }).toEqual({ path, name, formats: ['CSV', 'JSON', 'XLSX'] });
      const file = (await (await fetch(files.JSON!)).json()) as unknown[];
      expect({ path, name, hasRows: rows > 0, hasFile: file.length > 0 }).toEqual({
        path,
        name,
        hasRows: true,
        hasFile: true,
      });
    }
  }
  return [...new Set(drawn)];
}

describe('over the facts', () => {
  const explorer = useExplorer('facts');

  test('each picture has its rows as a table and its files', async () => {
    expect(await expectRowsAndFiles(explorer, VIEWS.facts)).toEqual([
      '/calendar',
      '/organisations/MBR-DCI-ECPAT-NLD',
      '/partnerships/EU-IF',
      '/routes',
    ]);
  });
});

describe('over the world of the explorer', () => {
  const explorer = useExplorer('explorer');

  test('each picture has its rows as a table and its files', async () => {
    expect(await expectRowsAndFiles(explorer, VIEWS.explorer)).toEqual(['/indicators', '/map', '/stakeholders']);
  });
});
