import type { Page } from 'playwright-core';

/** The views that draw something with a meaning. */
const WITH_CHARTS = [
  '/calendar',
  '/indicators',
  '/map',
  '/organisations/MBR-DCI-ECPAT-NLD',
  '/partnerships/EU-IF',
  '/routes',
  '/stakeholders',
];
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

/** Expects that each picture of the view at a path has its rows as a table and its files, and that there is one where there should be. */
export async function expectChartsTold(page: Page, path: string): Promise<void> {
  if (OF_NETWORK.test(path)) return;
  const charts = await chartsOf(page);
  expect(charts.length > 0).toBe(WITH_CHARTS.includes(path.split('?')[0]!));
  for (const { name, rows, files } of charts) {
    expect({ name, formats: Object.keys(files) }).toEqual({ name, formats: ['CSV', 'JSON', 'XLSX'] });
    const file = (await (await fetch(files.JSON!)).json()) as unknown[];
    expect({ name, hasRows: rows > 0, hasFile: file.length > 0 }).toEqual({ name, hasRows: true, hasFile: true });
  }
}
