import { Link, NodeLink } from '../frame/link';
import type { ChangeRowFragment, NamedNodeFragment, TieRowFragment } from '../graphql/graphql';
import { formatDate } from '../language/format';
import { text } from '../language/text';
import { spanText } from '../partnership/initiative-text';
import { Status } from '../parts/marks';
import { NodeMark } from '../parts/seat';
import { NoteNumbers, type Notes } from '../parts/sources';
import { Section, Unknown } from '../parts/states';
import { nameOf } from '../search/choice';

/** What was recorded about a node, newest first. */
export function ChangeList({ changes }: { changes: readonly ChangeRowFragment[] }) {
  if (changes.length === 0) return null;
  return (
    <div class="history">
      <Section heading={text('explorer.record.changes')}>
        <ul class="plain ruled">
          {changes.map(({ id, at, summary }) => (
            <li key={id}>
              {formatDate(at)}: <Link to={`/records/${encodeURIComponent(id)}`}>{summary}</Link>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

/** Nodes by name, as links; none is unknown. */
export function NodeList({ nodes }: { nodes: readonly NamedNodeFragment[] }) {
  if (nodes.length === 0) return <Unknown />;
  return (
    <ul class="plain inline">
      {nodes.map((node) => (
        <li key={node.id}>
          {'group' in node && <NodeMark node={node} />} <NodeLink node={node}>{nameOf(node)}</NodeLink>
        </li>
      ))}
    </ul>
  );
}

/** Ties as sentences, with their life spans, status and sources. */
export function TieList({ ties, notes }: { ties: readonly TieRowFragment[]; notes: Notes }) {
  return (
    <table class="rows">
      <thead>
        <tr>
          {(['tie', 'holds', 'status'] as const).map((column) => (
            <th key={column} scope="col">
              {text(`explorer.record.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ties.map((tie) => (
          <tr key={tie.id}>
            <td>
              <Link to={`/records/${encodeURIComponent(tie.id)}`}>{tie.sentence}</Link>
              <NoteNumbers notes={notes} sources={tie.evidence.map(({ source }) => source)} />
            </td>
            <td data-label={text('explorer.record.holds')}>{spanText(true, tie.since, tie.until)}</td>
            <td data-label={text('explorer.record.status')}>
              <Status status={tie.status} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
