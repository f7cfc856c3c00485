import { useExplorer } from './explorer';

describe('while a page changes', () => {
  const explorer = useExplorer('facts');

  test('an earlier use takes the link of the first one, whose text is whole again', async () => {
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

    // Draws the rows in another order, and then in this one again.
    for (let times = 0; times < 3; times++) {
      await page.getByRole('button', { name: 'Organisation', exact: true }).click();
      await explorer.settled(page);
    }
    expect(await main.innerText()).toBe(before);
  });
});
