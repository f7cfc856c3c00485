import type { ComponentChildren } from 'preact';
import { Terms } from '../glossary/terms';
import { useNarrow } from './use-narrow';

/** The head of a column, of which words lead to the glossary; not on a narrow screen, which hides it but for the keyboard. */
export function HeadWords({ children }: { children: ComponentChildren }) {
  return useNarrow() ? <>{children}</> : <Terms>{children}</Terms>;
}
