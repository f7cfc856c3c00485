import { useExplorer } from './explorer';

describe('while a page changes', () => {
  const explorer = useExplorer('facts');

  test('a use before the first takes its link, and what was drawn is whole again', async () => {
    const page = await explorer.open('/en/organisations?text=ecpat');
    const main = page.getByRole('main');
    const links = main.locator('a.term[href$="#link"]');
    const before = await main.innerText();
    expect(await links.allInnerTexts()).toEqual(['i']);
    await main.evaluate((part) =>
      part.prepend(Object.assign(document.createElement('p'), { textContent: 'Of links.' })),
    );
    await explorer.settled(page);
    expect(await links.allInnerTexts()).toEqual(['links']);
    await main.evaluate((part) => part.firstElementChild!.remove());
    await explorer.settled(page);
    expect(await main.innerText()).toBe(before);

    // Rows that are drawn in another order, and again in this one.
    for (let times = 0; times < 3; times++) {
      await page.getByRole('button', { name: 'Organisation', exact: true }).click();
      await explorer.settled(page);
    }
    expect(await main.innerText()).toBe(before);
  });
});
