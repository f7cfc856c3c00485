import { NodeLink } from '../frame/link';
import type { RoutesQuery } from '../graphql/graphql';
import { text } from '../language/text';
import { Section } from '../parts/states';
import { nameOf } from '../search/choice';

interface AskFirstProps {
  members: NonNullable<RoutesQuery['influencePaths']>['askFirst'];
}

/** Our members in the country of the target, regardless of their ties: the first contacts. */
export function AskFirst({ members }: AskFirstProps) {
  if (members.length === 0) return null;
  return (
    <Section heading={text('explorer.route.askFirst', { count: members.length })} id="ask-first">
      <ul class="plain">
        {members.map(({ member, explanation }) => (
          <li key={member.id}>
            <NodeLink node={{ ...member, name: nameOf(member) }} /> <span>{explanation}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
