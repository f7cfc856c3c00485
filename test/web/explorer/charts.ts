import type { Page } from 'playwright-core';

/** The views with a chart. */
const WITH_CHARTS = [
  '/calendar',
  '/indicators',
  '/map',
  '/organisations/MBR-DCI-ECPAT-NLD',
  '/partnerships/EU-IF',
  '/routes',
  '/stakeholders',
];
/** The views with a canvas, a list or a text of their own, which make their files themselves. */
const OF_NETWORK = /^\/(network|pictures|story)/;

interface Chart {
  name: string;
  /** The number of rows of the table in the picture or linked from it. */
  rows: number;
  /** The address of each of its files, by format. */
  files: Record<string, string>;
}

/** Returns the charts of a page. One outside a figure has neither rows nor files. */
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

/**
 * Expects that each chart of a view has its rows as a table and its files, and that only the right
 * views have charts.
 */
export async function expectChartsDescribed(page: Page, path: string): Promise<void> {
  if (OF_NETWORK.test(path)) return;
  const charts = await chartsOf(page);
  expect(charts.length > 0).toBe(WITH_CHARTS.includes(path.split('?')[0]!));
  for (const { name, rows, files } of charts) {
    expect({ name, formats: Object.keys(files) }).toEqual({ name, formats: ['CSV', 'JSON', 'XLSX'] });
    const file = (await (await fetch(files.JSON!)).json()) as unknown[];
    expect({ name, hasRows: rows > 0, hasFile: file.length > 0 }).toEqual({ name, hasRows: true, hasFile: true });
  }
}
