import { assistant } from '../support/assistant';
import { inLanguage, NEXT_PART, SCRIPTS } from '../support/assistant-scripts';
import { inspectCall } from '../support/inspector';
import { useLoads } from '../support/use-world';

const api = useLoads('facts');
const call = assistant(() => api.address);

test.each(SCRIPTS)('the command line of the inspector asks what the client asks: $en', async ({ calls }) => {
  for (const [tool, given] of calls.filter(([name]) => name !== NEXT_PART[0])) {
    const asked = { valid: '2026-11-25', lang: 'en', ...(inLanguage(given, 'en') as object) };
    const { content, isError } = await inspectCall(api.address, tool, asked);
    expect([isError ?? false, content[0]!.text]).toEqual([false, (await call(tool, asked)).text]);
  }
});
