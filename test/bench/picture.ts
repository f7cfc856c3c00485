import { rm } from 'node:fs/promises';
import { type Browser, chromium, type Page } from 'playwright-core';
import { readSeed } from '../../src/seed/load-seed';
import { buildExplorer } from '../../src/cli/build-explorer';
import type { GraphRows } from '../../src/store/model/rows';
import { RECORDED, startApi } from '../support/api';
import { CHROMIUM, ensureChromium } from '../support/chromium';
import { temporaryFolder, testNeo4j } from '../support/neo4j';
import { milliseconds, quantile, table } from './numbers';
import { withTestNeo4j } from './worlds';

const ARGS = ['--no-sandbox', '--disable-gpu', '--headless=new'];
const [FIRST_NAMES, MOVED_NAMES] = [500, 2_000];
/** Measurements of a first picture, each on a new page. */
const ROUNDS = 5;
const MOVING_MS = 5_000;
const WAIT_MS = 300_000;
const COUNT_FRAMES = 'frames = 0; requestAnimationFrame(function count() { frames++; requestAnimationFrame(count); });';
const HEADS = [
  `first picture of ${String(FIRST_NAMES)} names, which it places`,
  'the same by its address',
  'drawn of a larger picture',
  'frames a second while it is dragged/an empty page',
  'frames a second while it is zoomed/an empty page',
];

/**
 * Measures the time to a first picture in the explorer, and the frame rate while a large one is
 * moved.
 */
export async function measurePicture(): Promise<string> {
  ensureChromium();
  return withTestNeo4j(await testNeo4j(), async () => {
    const folder = await temporaryFolder();
    await buildExplorer(folder);
    const rows = readSeed('synthetic:1');
    const api = await startApi({ rows, recorded: RECORDED, explorer: folder });
    const names = mostLinked(rows);
    const pictureOf = (count: number) => `${api.address}/en/network?nodes=${names.slice(0, count).join()}`;
    try {
      const browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGS });
      const first = await firstPicture(browser, pictureOf(FIRST_NAMES));
      const moved = await movedPicture(browser, pictureOf(MOVED_NAMES));
      await browser.close();
      return table([['', 'without a GPU'], ...[...first, ...moved].map((value, row) => [HEADS[row]!, value])]);
    } finally {
      await api.close();
      await rm(folder, { recursive: true, force: true });
    }
  });
}

/** Returns the ids of a world, the most linked first. */
function mostLinked({ nodes, ties }: GraphRows): string[] {
  const links = new Map(nodes.map(({ id }) => [id, 0]));
  for (const end of ties.flatMap(({ from, to }) => [from, to])) links.set(end, (links.get(end) ?? 0) + 1);
  return [...links].sort(([, a], [, b]) => b - a).map(([id]) => id);
}

/**
 * Measures the medians from the click on a link to the picture, and from the picture's own address
 * to it, in ms.
 */
async function firstPicture(browser: Browser, address: string): Promise<string[]> {
  const times: [placed: number[], again: number[]] = [[], []];
  for (let round = 0; round <= ROUNDS; round++) {
    const page = await newPage(browser);
    const [placed, again] = [await timeToDraw(page, address), await timeToDraw(page, page.url())];
    await page.context().close();
    // The first answers are slower, while Neo4j plans and code is compiled.
    if (round === 0) continue;
    times[0].push(placed);
    times[1].push(again);
  }
  return times.map((series) => milliseconds(quantile(series, 0.5)));
}

async function movedPicture(browser: Browser, address: string): Promise<string[]> {
  const [page, empty] = [await newPage(browser), await newPage(browser)];
  await empty.goto('about:blank');
  await timeToDraw(page, address);
  const drawn = await page.getByRole('group', { name: /^The network: / }).getAttribute('aria-label');
  const counts = /(\d[\d,]*) names and (\d[\d,]*) lines/.exec(drawn!)![0];
  const painted = await page.locator('canvas[data-drawn]').getAttribute('data-drawn');
  const rates = async (move: Move): Promise<string> =>
    `${(await framesASecond(page, move)).toFixed(1)}/${(await framesASecond(empty, move)).toFixed(1)}`;
  return [`${painted!} of ${counts}`, await rates(drag), await rates(zoom)];
}

async function newPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(WAIT_MS);
  await page.addInitScript({ content: COUNT_FRAMES });
  return page;
}

async function timeToDraw(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('canvas[data-drawn]').waitFor();
  const time = await page.evaluate(() => performance.now());
  await page.waitForURL(/[?&]at=/);
  return time;
}

/** Moves the target at a point, for the n-th time. */
type Move = (page: Page, point: { x: number; y: number }, index: number) => Promise<void>;

const drag: Move = (page, { x, y }, index) =>
  page.mouse.move(x + 60 + 60 * Math.sin(index / 8), y + 60 + 60 * Math.cos(index / 8));
const zoom: Move = (page, _at, index) => page.mouse.wheel(0, index % 40 < 20 ? -60 : 60);

/** Measures the frames a second of the page during a continuous move. */
async function framesASecond(page: Page, move: Move): Promise<number> {
  const stage = page.locator('.stage');
  const { x, y } = (await stage.count()) > 0 ? (await stage.boundingBox())! : { x: 0, y: 0 };
  // The corner contains no name.
  const point = { x: x + 6, y: y + 6 };
  await page.bringToFront();
  await page.mouse.move(point.x, point.y);
  if (move === drag) await page.mouse.down();
  const [before, start] = [await page.evaluate<number>('frames'), performance.now()];
  for (let index = 0; performance.now() < start + MOVING_MS; index++) await move(page, point, index);
  const frames = (await page.evaluate<number>('frames')) - before;
  const seconds = (performance.now() - start) / 1_000;
  await page.mouse.up();
  return frames / seconds;
}
