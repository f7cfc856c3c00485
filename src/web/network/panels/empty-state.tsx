import { text } from '../../language/text';
import { AnswerHeading } from '../../parts/states';

/** The page before a picture is loaded, and for an address without any name on record. */
export function EmptyState({
  isWaiting,
  error,
  retry,
}: {
  isWaiting: boolean;
  error: string | undefined;
  retry: () => void;
}) {
  if (isWaiting)
    return <AnswerHeading heading={text('explorer.network.title')} lead={text('explorer.state.waiting')} />;
  return (
    <>
      <AnswerHeading heading={text('explorer.network.empty')} lead={error ?? text('explorer.notFound.help')} />
      {error && (
        <p class="buttons">
          <button type="button" onClick={retry}>
            {text('explorer.state.retry')}
          </button>
        </p>
      )}
    </>
  );
}
