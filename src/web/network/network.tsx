import { useState } from 'preact/hooks';
import { useAnswer } from '../data/use-answer';
import { usePageInfo } from '../frame/page-info';
import { NamesDocument } from '../graphql/graphql';
import { text } from '../language/text';
import { AnswerHeading } from '../parts/states';
import { ACTOR_TYPES, INITIATIVE_TYPES, nameOf } from '../search/choice';
import { ChosenNodes } from '../search/chosen-nodes';
import { MAX_OPENED } from './opening';
import { usePicture } from './use-picture';
import { Workspace } from './workspace';

/** The network around some names, to view and edit. The address contains all of it. */
export function NetworkPage() {
  const picture = usePicture();
  const isAsked = (picture.view.nodes ?? []).length > 0;
  usePageInfo({ title: text('explorer.network.title') });
  return isAsked ? <Workspace picture={picture} /> : <NetworkQuestion />;
}

/** A form for one to ten names: the picture never opens with everything. */
function NetworkQuestion() {
  const { view, show } = usePicture();
  const [ids, setIds] = useState<string[]>([]);
  const { data } = useAnswer(NamesDocument, ids.length > 0 ? { ids } : null);
  const nameOfId = (id: string) => {
    const node = data?.nodes.find((candidate) => candidate?.id === id);
    return node ? nameOf(node) : id;
  };
  return (
    <>
      <AnswerHeading heading={text('explorer.network.question')} lead={text('explorer.network.questionLead')} />
      <form
        class="question"
        aria-label={text('explorer.network.question')}
        onSubmit={(event) => {
          event.preventDefault();
          if (ids.length > 0) show({ ...view, nodes: ids });
        }}
      >
        <ChosenNodes
          label={text('explorer.network.names')}
          ids={ids}
          nameOfId={nameOfId}
          types={[...ACTOR_TYPES, ...INITIATIVE_TYPES, 'COUNTRY']}
          change={(chosen) => setIds(chosen.slice(0, MAX_OPENED))}
        />
        <button class="main" disabled={ids.length === 0}>
          {text('explorer.network.draw')}
        </button>
      </form>
    </>
  );
}
