/** The browser that test/web drives. */
export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Printed before a run without it, and the error of the tests that need it. */
export const NO_CHROMIUM = `No browser at ${CHROMIUM}, so the tests of test/web fail: run "apt-get install chromium", or set CHROMIUM to the path of one.`;
