import { chromium, type Browser } from 'playwright-core';

/**
 * A Chromium that asks nobody anything of its own accord. To be opened before an API is, which would be left running where
 * there is no browser.
 */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
