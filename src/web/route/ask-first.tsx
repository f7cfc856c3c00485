import { LinkedSentence } from '../frame/link';
import type { RoutesQuery } from '../graphql/graphql';
import { text } from '../language/text';
import { Section } from '../parts/states';
import { nameOf } from '../search/choice';

interface AskFirstProps {
  members: NonNullable<RoutesQuery['influencePaths']>['askFirst'];
}

/** The first contacts of the target: the network itself, and our members there. */
export function AskFirst({ members }: AskFirstProps) {
  if (members.length === 0) return null;
  return (
    <Section heading={text('explorer.route.askFirst')} id="ask-first">
      <ul class="plain">
        {members.map(({ member, explanation }) => (
          <li key={member.id}>
            <LinkedSentence node={{ ...member, name: nameOf(member) }} sentence={explanation} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
