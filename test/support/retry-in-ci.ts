/**
 * On a busy CI machine, a test of a real server or browser can run out of time. There it is tried once more, and the error of
 * the first try is printed; a failure elsewhere is final.
 */
if (process.env.CI) jest.retryTimes(1, { logErrorsBeforeRetry: true, retryImmediately: true });
