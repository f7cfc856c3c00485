import type { Page } from 'playwright-core';

/** Asks for the network around an organisation: what its picture says, and milliseconds from the click until it is drawn. */
export async function drawNetwork(page: Page, link: string): Promise<{ ms: number; title: string }> {
  const around = page.getByRole('region', { name: 'Who is around it' });
  const start = performance.now();
  await around.getByRole('link', { name: link }).click();
  const picture = around.getByRole('img', { name: /The list holds the same/ });
  await picture.waitFor();
  return { ms: performance.now() - start, title: (await picture.getAttribute('aria-label')) ?? '' };
}
