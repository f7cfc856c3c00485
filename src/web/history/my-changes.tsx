import { openDrafts } from '../data/drafts';
import { useAnswer } from '../data/use-answer';
import { useViewer } from '../data/use-viewer';
import { useToken } from '../data/sign-in';
import { LinkItem } from '../frame/link';
import { usePageInfo } from '../frame/page-info';
import { MyChangesDocument } from '../graphql/graphql';
import { text, type TextKey } from '../language/text';
import { Answered, AnswerHeading, Section } from '../parts/states';
import { ChangeList } from './history';

/** The changes that the viewer has recorded, and the open drafts. */
export function MyChangesPage() {
  const token = useToken();
  const viewer = useViewer();
  const answer = useAnswer(MyChangesDocument, viewer ? { by: viewer.recordedAs } : null);
  const title = text('explorer.history.mine');
  usePageInfo({ title });
  if (!token) return <AnswerHeading heading={title} lead={text('explorer.recording.signIn', { role: '' })} />;
  return (
    <>
      <AnswerHeading
        heading={title}
        lead={viewer?.recordedAs === viewer?.role && viewer && text('explorer.history.noName', { role: viewer.role })}
      />
      <OpenDrafts />
      <Answered of={answer}>{({ changes }) => <ChangeList of={changes} none="explorer.history.noneOfMine" />}</Answered>
    </>
  );
}

/** The titles of forms outside /record, by their path. */
const TITLES: Readonly<Record<string, TextKey>> = {
  '/check': 'explorer.check.title',
  '/routes': 'explorer.introduction.title',
};

/** The open drafts of this tab; nothing where none exists. */
export function OpenDrafts() {
  const drafts = openDrafts();
  if (drafts.length === 0) return null;
  return (
    <Section heading={text('explorer.history.leftOpen')}>
      <ul class="plain">
        {drafts.map((key) => {
          const [path = '', query = ''] = key.split('?');
          const title = TITLES[path] ?? `explorer.recording.${path.split('/').pop()!}.title`;
          return (
            <LinkItem key={key} to={path} parameters={Object.fromEntries(new URLSearchParams(query))}>
              {text(title as TextKey)}
            </LinkItem>
          );
        })}
      </ul>
    </Section>
  );
}
