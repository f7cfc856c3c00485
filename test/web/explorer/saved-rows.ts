import { text } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';

/**
 * Returns the records of the CSV file that an English page makes of its visible rows, the header
 * first.
 */
export async function savedRows(page: Page): Promise<string[][]> {
  await page.getByRole('button', { name: 'Take along' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV' }).click(),
  ]);
  await page.keyboard.press('Escape');
  return parse(await text(await download.createReadStream()), { bom: true });
}
