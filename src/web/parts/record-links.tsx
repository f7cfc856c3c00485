import { useMayRecord } from '../data/use-viewer';
import { LinkItem } from '../frame/link';
import type { QueryParameters } from '../frame/query';
import { text, type TextKey } from '../language/text';

interface RecordLinksProps {
  of: Linked;
}

/** A record with links to forms. */
interface Linked {
  __typename: string;
  id: string;
  countries?: readonly { id: string }[];
  targets?: readonly { id: string }[];
  /** An end of a tie. */
  from?: { id: string };
  isDerived?: boolean;
}

/** The types with a brief. */
const BRIEFED = ['Country', 'Member', 'Company', 'RegionalBody', 'Partner', 'Partnership'];

/** Links from a record to its brief and network and, for editors, to forms with its values. */
export function RecordLinks({ of: node }: RecordLinksProps) {
  const mayRecord = useMayRecord();
  const overviews: NextLink[] = [
    ['explorer.brief.open', `/brief/${encodeURIComponent(node.id)}`, {}],
    ['explorer.menu.seeNetwork', '/network', { nodes: [node.id] }],
  ];
  const links = [...(BRIEFED.includes(node.__typename) ? overviews : []), ...(mayRecord ? linksOf(node) : [])];
  if (links.length === 0) return null;
  return (
    <nav class="record-links no-print" aria-label={text('explorer.record.next')}>
      <ul class="plain">
        {links.map(([name, path, parameters]) => (
          <LinkItem key={name} to={path} parameters={parameters}>
            {text(name)}
          </LinkItem>
        ))}
      </ul>
    </nav>
  );
}

type NextLink = [name: TextKey, path: string, parameters: QueryParameters];

const idsOf = (nodes: readonly { id: string }[] = []): string[] => nodes.map(({ id }) => id);

/** Returns a form by its title, with its initial answers. */
const titled = (form: string, parameters: QueryParameters): NextLink => [
  `explorer.recording.${form}.title` as TextKey,
  `/record/${form}`,
  parameters,
];

function linksOf(node: Linked): NextLink[] {
  const { __typename: type, id } = node;
  const correct = (form: string, step?: string): NextLink => [
    step ? 'explorer.record.end' : 'explorer.record.correct',
    `/record/${form}`,
    { id, step },
  ];
  const source = titled('add-source', { id });
  const tie = (from: string): NextLink => ['explorer.record.tieFromHere', '/record/tie', { from }];
  const ask = titled('ask', { from: id });
  const invitation = titled('invitation', { to: id });
  const meeting = titled('meeting', { about: id });
  const initiative = [correct('correct-partnership'), source, correct('correct-partnership', 'time')];
  switch (type) {
    case 'Member':
    case 'Company':
    case 'RegionalBody':
    case 'Partner':
      return [
        correct('correct-organisation'),
        source,
        ['explorer.record.end', '/record/end-organisation', { id }],
        tie(id),
        titled('meeting', { with: [id] }),
        titled('contact', { actor: id }),
        titled('commitment', { by: id }),
      ];
    case 'Partnership':
      return [...initiative, ['explorer.record.tieFromHere', '/record/tie', { to: id }], invitation, meeting];
    case 'Campaign':
      return [...initiative, invitation, ask, meeting];
    case 'AdvocacyAction': {
      const targets = idsOf(node.targets);
      const list: NextLink = ['explorer.record.findGuests', '/convene', { targets, event: id }];
      return [...initiative, ...(targets.length > 0 ? [list] : []), invitation, ask, meeting];
    }
    case 'Opportunity': {
      const countries = idsOf(node.countries);
      return [source, titled('action', { opportunity: id, countries }), meeting];
    }
    case 'Commitment':
      return [correct('correct-commitment'), source, titled('follow-up', { commitment: id }), meeting];
    case 'Tie':
      // A derived tie is corrected in the records from which it follows.
      if (node.isDerived || !node.from) return [];
      return [
        correct('correct-tie'),
        source,
        titled('keep-tie', { id }),
        ['explorer.record.end', '/record/end-tie', { id }],
        titled('withdraw-tie', { id }),
        tie(node.from.id),
      ];
    default:
      return [];
  }
}
