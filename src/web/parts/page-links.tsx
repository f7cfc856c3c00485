import { usePage } from '../frame/location';
import { text } from '../language/text';

interface PageLinksProps {
  /** The current page of the list. */
  of: {
    nodes: readonly unknown[];
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  };
}

/** Links to the first and the next page of a list. */
export function PageLinks({ of: { nodes, totalCount, pageInfo } }: PageLinksProps) {
  const page = usePage();
  const isFirst = !page.parameter('after');
  if (isFirst && !pageInfo.hasNextPage) return null;
  return (
    <p class="buttons no-print">
      <span>{text('explorer.pages.shown', { count: nodes.length, all: totalCount })}</span>
      {!isFirst && <a href={page.with({ after: undefined })}>{text('explorer.pages.first')}</a>}
      {pageInfo.hasNextPage && (
        <a class="button" href={page.with({ after: pageInfo.endCursor ?? undefined })}>
          {text('explorer.pages.next', { count: Math.min(nodes.length, totalCount - nodes.length) })}
        </a>
      )}
    </p>
  );
}
