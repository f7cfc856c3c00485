import type { BrowserContextOptions, Page } from 'playwright-core';
import { fitted, toPixels } from '../../../src/web/network/drawing/camera';
import type { Explorer } from './explorer';

/** A picture of two names, joined by a path. */
export const OPENED = '/en/network?nodes=MBR-ECPAT-SWE,ASEAN';

export const picture = (page: Page) => page.getByRole('group', { name: /^The network: / });
export const list = (page: Page) => page.getByRole('region', { name: 'The same as a list' });
export const tool = (page: Page, name: string | RegExp) =>
  page.getByRole('group', { name: 'Picture', exact: true }).getByRole('button', { name });

/** Opens a picture and waits until it is drawn and in the address. */
export async function openPicture(explorer: Explorer, path = OPENED, options?: BrowserContextOptions): Promise<Page> {
  const page = await explorer.open(path, options);
  await placed(explorer, page);
  return page;
}

/** Waits until a picture is drawn and in the address. */
export async function placed(explorer: Explorer, page: Page): Promise<void> {
  await page.waitForURL(/[?&]at=/);
  await page.locator('canvas[data-drawn]').waitFor();
  await explorer.settled(page);
}

export const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name) ?? '';

/** Returns the position of a mark in the picture, by the positions in the address and their fit. */
export function markOf(page: Page, id: string, { width, height }: { width: number; height: number }): [number, number] {
  const places = parameter(page, 'at')
    .split(',')
    .map((part) => part.split(':'))
    .map(([name, x, y]) => ({ name, x: Number(x), y: Number(y) }));
  const { x, y } = toPixels(
    fitted(places, { width, height }),
    places.find(({ name }) => name === id)!,
  );
  return [x, y];
}
