import { LANGUAGE, text } from '../language/text';
import { useAsOf, usePage } from './location';
import type { PageInfo } from './page-info';
import { useCopy } from './use-copy';

/** Copy link, the table behind the page, the question as GraphQL, and print. */
export function Tools({ info }: { info: PageInfo | null }) {
  const { message, copy } = useCopy();
  const asOf = useAsOf();
  const { asked, table, saveRows } = info ?? {};
  return (
    <div class="tools">
      <ul class="plain">
        <li>
          <button type="button" class="link" onClick={() => void copy(location.href)}>
            {text('explorer.tools.link')}
          </button>
        </li>
        {table && <TableLinks table={table} />}
        {saveRows && (
          <li>
            <button type="button" class="link" onClick={saveRows}>
              CSV
            </button>
          </li>
        )}
        {asked && (
          <li>
            <button type="button" class="link" onClick={() => void copy(graphqlText(asked, asOf))}>
              {text('explorer.tools.graphql')}
            </button>
          </li>
        )}
        <li>
          <button type="button" class="link" onClick={() => print()}>
            {text('explorer.tools.print')}
          </button>
        </li>
      </ul>
      <span role="status">{message}</span>
    </div>
  );
}

/** The files of a table, as items of a list. */
export function TableLinks({ table }: { table: string }) {
  const page = usePage();
  return (
    <>
      {['csv', 'json', 'xlsx'].map((format) => (
        <li key={format}>
          <a href={tableAddress(table, format, page.parameter('valid'), page.parameter('known'))} download>
            {format.toUpperCase()}
          </a>
        </li>
      ))}
    </>
  );
}

/** Returns the address of a table in a format, as of the times of the page and in its language. */
export function tableAddress(table: string, format: string, valid: string, known: string): string {
  const [path = '', query] = table.split('?');
  const parameters = new URLSearchParams(query);
  parameters.set('lang', LANGUAGE.toLowerCase());
  if (valid) parameters.set('valid', valid);
  if (known) parameters.set('known', known);
  return `${path}.${format}?${parameters.toString()}`;
}

/** Returns the operation with its variables, to paste into GraphiQL. */
async function graphqlText(
  { document, variables }: NonNullable<PageInfo['asked']>,
  asOf: { valid: string | null; known: string | null },
): Promise<string> {
  const response = await fetch('/assets/documents.json');
  const documents = (await response.json()) as Record<string, string>;
  const values = JSON.stringify({ ...variables, ...asOf }, null, 2).replaceAll('\n', '\n# ');
  return `${documents[document.hash] ?? ''}\n\n# ${text('explorer.tools.variables')}\n# ${values}\n`;
}
