import { useAnswer } from '../../data/use-answer';
import { Link } from '../../frame/link';
import { usePage } from '../../frame/location';
import { usePageInfo } from '../../frame/page-info';
import { SavedPicturesDocument, type SavedPicturesQuery } from '../../graphql/graphql';
import { formatDate, formatSigner } from '../../language/format';
import { text } from '../../language/text';
import { DataTable } from '../../parts/data-table';
import { Answered, AnswerHeading } from '../../parts/states';
import { workshopOf } from '../use-picture';

type Saved = NonNullable<SavedPicturesQuery['pictures']>['nodes'][number];

/** The saved pictures of the network, both stories and work in progress. */
export function PicturesPage() {
  const answer = useAnswer(SavedPicturesDocument, {});
  usePageInfo({ title: text('explorer.network.saved') });
  return (
    <Answered of={answer}>
      {({ pictures }) => {
        const { nodes = [], totalCount = 0 } = pictures ?? {};
        return (
          <>
            <AnswerHeading
              heading={text('explorer.network.savedCount', { count: totalCount })}
              lead={text('explorer.network.savedLead')}
            />
            {nodes.length > 0 && (
              <DataTable
                caption={text('explorer.network.saved')}
                rows={nodes}
                canSort={nodes.length === totalCount}
                columns={[
                  {
                    heading: text('explorer.network.pictureName'),
                    cell: (picture) => <PictureLinks picture={picture} />,
                    sortBy: ({ name }) => name,
                  },
                  {
                    heading: text('explorer.network.savedAt'),
                    cell: ({ savedAt, by }) =>
                      `${formatDate(savedAt)}, ${text('explorer.history.by', { by: formatSigner(by) })}`,
                    sortBy: ({ savedAt }) => savedAt,
                  },
                  {
                    heading: text('explorer.network.readers'),
                    cell: ({ visibility }) => text(`explorer.network.visibility.${visibility}`),
                  },
                ]}
              />
            )}
          </>
        );
      }}
    </Answered>
  );
}

/** Links to the story of a picture, and to the picture for work. */
function PictureLinks({ picture: { id, name, steps, view } }: { picture: Saved }) {
  const page = usePage();
  const workshop = workshopOf(page, id, view);
  if (steps.length === 0) return <a href={workshop}>{name}</a>;
  return (
    <>
      <Link to={`/story/${encodeURIComponent(id)}`}>{name}</Link>{' '}
      <small>
        {text('explorer.network.stepCount', { count: steps.length })} ·{' '}
        <a href={workshop}>{text('explorer.network.workInIt')}</a>
      </small>
    </>
  );
}
