import { useState } from 'preact/hooks';
import { text } from '../language/text';

/** Copies a text. `message` is the message about the result, and can be set to another message. */
export function useCopy() {
  const [message, setMessage] = useState('');
  const copy = async (content: string | Promise<string>) => {
    try {
      await navigator.clipboard.writeText(await content);
      setMessage(text('explorer.tools.copied'));
    } catch {
      setMessage(text('explorer.tools.notCopied'));
    }
  };
  return { message, setMessage, copy };
}
