import type { Locator, Page } from 'playwright-core';
import { list, markOf, picture } from './picture-page';

/** A way of working in a picture: by mouse, or by keyboard alone. */
export interface InputDevice {
  /** Presses a button or a link. */
  press: (target: Locator) => Promise<void>;
  /** Types into a field, and chooses the first match where it is a box of names. */
  type: (field: Locator, text: string) => Promise<void>;
  /** Selects a name of the picture or, with `isMore`, also chooses it. */
  take: (name: { id: string; name: string }, isMore?: boolean) => Promise<void>;
  /** Expands the selection. */
  expand: () => Promise<void>;
  /** Clears the selection. */
  leave: () => Promise<void>;
  /** Moves the slider of the years from this year to an earlier one. */
  slideBack: (slider: Locator, years: number) => Promise<void>;
}

/** A number above that of the focusable elements of any page. */
const MAX_TABS = 400;

/** Uses keys alone: Tab reaches each target. */
export function keyboardOf(page: Page): InputDevice {
  const reach = async (target: Locator): Promise<void> => {
    await target.waitFor();
    for (let tabs = 0; tabs < MAX_TABS; tabs++) {
      const key = await target.evaluate(keyTowards);
      if (!key) return;
      await page.keyboard.press(key);
    }
    throw new Error(`Tab does not reach ${String(target)}.`);
  };
  return {
    press: async (target) => {
      await reach(target);
      await page.keyboard.press('Enter');
    },
    type: async (field, text) => {
      await reach(field);
      await page.keyboard.type(text);
    },
    take: async ({ name }, isMore = false) => {
      await reach(picture(page));
      await page.keyboard.press('f');
      await page.keyboard.press('Control+a');
      await page.keyboard.type(name);
      await page.keyboard.press('Enter');
      await list(page).locator('[aria-current]', { hasText: name }).waitFor();
      if (isMore) await page.keyboard.press('Space');
    },
    expand: () => page.keyboard.press('e'),
    leave: async () => {
      await reach(picture(page));
      await page.keyboard.press('Escape');
    },
    slideBack: async (slider, years) => {
      await reach(slider);
      for (let year = 0; year < years; year++) await page.keyboard.press('ArrowLeft');
    },
  };
}

/** Returns the key that moves the focus towards an element; null once the element has it. */
function keyTowards(element: Element): string | null {
  const { activeElement } = document;
  if (element === activeElement) return null;
  const isBefore = activeElement!.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING;
  return isBefore ? 'Shift+Tab' : 'Tab';
}

/** Uses the mouse; only texts are typed. */
export function mouseOf(page: Page): InputDevice {
  const pressIn = async (at: (box: { width: number; height: number }) => [number, number], isMore = false) => {
    const box = (await picture(page).boundingBox())!;
    const [x, y] = at(box);
    if (isMore) await page.keyboard.down('Shift');
    await page.mouse.click(box.x + x, box.y + y);
    if (isMore) await page.keyboard.up('Shift');
  };
  return {
    press: (target) => target.click(),
    type: async (field, text) => {
      await field.click();
      await page.keyboard.type(text);
    },
    take: async ({ id }, isMore) => {
      await page.getByRole('button', { name: 'Fit' }).click();
      await pressIn((box) => markOf(page, id, box), isMore);
    },
    expand: () => page.getByRole('button', { name: 'Expand' }).click(),
    leave: () => pressIn(() => [4, 4]),
    slideBack: async (slider, years) => {
      const { x, y, width, height } = (await slider.boundingBox())!;
      const span = await slider.evaluate((input: HTMLInputElement) => Number(input.max) - Number(input.min));
      const thumb = height;
      await page.mouse.click(x + thumb / 2 + (width - thumb) * (1 - years / span), y + height / 2);
    },
  };
}
