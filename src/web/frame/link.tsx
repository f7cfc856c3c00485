import type { ComponentChildren } from 'preact';
import type { StakeholderGroup } from '../graphql/graphql';
import { type Named, nameOf } from '../search/choice';
import { usePage } from './location';
import type { QueryParameters } from './query';

interface LinkProps {
  /** The path of a view below the language. */
  to: string;
  parameters?: QueryParameters;
  class?: string;
  'aria-current'?: 'page';
  children: ComponentChildren;
}

/** A link to another view as of the same times. */
export function Link({ to, parameters, children, ...rest }: LinkProps) {
  const page = usePage();
  return (
    <a href={page.to(to, parameters)} {...rest}>
      {children}
    </a>
  );
}

/** A link to another view, as an item of a list. */
export function LinkItem(props: LinkProps) {
  return (
    <li>
      <Link {...props} />
    </li>
  );
}

/** The path of the page of a node, by its GraphQL type. */
const PATHS: Readonly<Record<string, string>> = {
  Member: 'organisations',
  Company: 'organisations',
  RegionalBody: 'organisations',
  Partner: 'organisations',
  Partnership: 'partnerships',
  Country: 'countries',
  Region: 'regions',
  Objective: 'objectives',
  Source: 'sources',
};

/** Returns the path of the page of a node; a type without a page is shown as a record. */
export function pathOfNode(node: { __typename: string; id: string }): string {
  return `/${PATHS[node.__typename] ?? 'records'}/${encodeURIComponent(node.id)}`;
}

/** A link to a record of a kind without a page, such as a tie or a change. */
export function RecordLink({ id, children }: { id: string; children: ComponentChildren }) {
  return <Link to={`/records/${encodeURIComponent(id)}`}>{children}</Link>;
}

export interface NamedNode extends Named {
  __typename: string;
  group?: StakeholderGroup;
}

/** The name of a node, as a link to its page. */
export function NodeLink({ node, children }: { node: NamedNode; children?: ComponentChildren }) {
  return <Link to={pathOfNode(node)}>{children ?? nameOf(node)}</Link>;
}

/** A sentence whose first mention of a node is a link; without one, the link precedes it. */
export function LinkedSentence({ node, sentence }: { node: NamedNode; sentence: string }) {
  const name = nameOf(node);
  const [before = '', ...rest] = sentence.split(name);
  if (rest.length === 0) {
    return (
      <>
        <NodeLink node={node} /> {sentence}
      </>
    );
  }
  return (
    <>
      {before}
      <NodeLink node={node} />
      {rest.join(name)}
    </>
  );
}

/** The names of nodes as links, separated by commas or another text. */
export function NodeLinks({ nodes, between = ', ' }: { nodes: readonly NamedNode[]; between?: string }) {
  return (
    <>
      {nodes.map((node, index) => (
        <span key={node.id}>
          {index > 0 && between}
          <NodeLink node={node} />
        </span>
      ))}
    </>
  );
}

/** A link that opens the details of a node next to this view. */
export function DetailLink({ node, children }: { node: NamedNode; children?: ComponentChildren }) {
  const page = usePage();
  return <a href={page.with({ detail: node.id })}>{children ?? nameOf(node)}</a>;
}
