import { useToken } from '../data/sign-in';
import { Link } from '../frame/link';
import type { Parameters } from '../frame/location';
import { text, type TextKey } from '../language/text';
import { Section } from '../parts/answer';
import type { RecordNode } from './heading';

/** The forms and lists that go on from a record, for whoever is signed in. */
export function ToRecord({ of: node }: { of: RecordNode }) {
  const token = useToken();
  const links = linksOf(node);
  if (!token || links.length === 0) return null;
  return (
    <Section heading={text('explorer.record.next')}>
      <ul class="plain">
        {links.map(([name, path, parameters]) => (
          <li key={name}>
            <Link to={path} parameters={parameters}>
              {text(name)}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

type NextLink = [name: TextKey, path: string, parameters: Parameters];

function linksOf(node: RecordNode): NextLink[] {
  const { id } = node;
  const ask: NextLink = ['explorer.recording.ask.title', '/record/ask', { from: id }];
  const invitation: NextLink = ['explorer.recording.invitation.title', '/record/invitation', { to: id }];
  const meeting: NextLink = ['explorer.recording.meeting.title', '/record/meeting', { about: id }];
  if (node.__typename === 'Opportunity') {
    const countries = node.countries.map((country) => country.id);
    return [['explorer.recording.action.title', '/record/action', { opportunity: id, countries }], meeting];
  }
  if (node.__typename === 'AdvocacyAction') {
    const targets = node.targets.map((target) => target.id);
    const list: NextLink = ['explorer.record.findGuests', '/convene', { targets, event: id }];
    return [...(targets.length > 0 ? [list] : []), invitation, ask, meeting];
  }
  if (node.__typename === 'Campaign') return [invitation, ask, meeting];
  if (node.__typename === 'Commitment') {
    return [['explorer.recording.follow-up.title', '/record/follow-up', { commitment: id }], meeting];
  }
  return [];
}
