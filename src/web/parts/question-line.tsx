import type { ComponentChildren } from 'preact';
import { useNarrow } from './use-narrow';

/** A question, on one line on a narrow screen until it is edited; always open without a line. */
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
