import type { ComponentChildren } from 'preact';
import { useNarrow } from './use-narrow';

/** A question, which on a narrow screen is one line until it is to be changed. Without a line it is always open. */
export function QuestionLine({ line, children }: { line: string | undefined; children: ComponentChildren }) {
  const isNarrow = useNarrow();
  if (!isNarrow || !line) return <>{children}</>;
  return (
    <details class="question-line no-print">
      <summary>{line}</summary>
      {children}
    </details>
  );
}
