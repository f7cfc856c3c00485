import { useState } from 'preact/hooks';
import { text } from '../language/text';

/** Copies a text; `said` says whether that was done, and can be set to say something else. */
export function useCopy() {
  const [said, setSaid] = useState('');
  const copy = async (what: string | Promise<string>) => {
    try {
      await navigator.clipboard.writeText(await what);
      setSaid(text('explorer.tools.copied'));
    } catch {
      setSaid(text('explorer.tools.notCopied'));
    }
  };
  return { said, setSaid, copy };
}
