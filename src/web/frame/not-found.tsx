import { text } from '../language/text';
import { AnswerHeading } from '../parts/states';
import { Link } from './link';
import { usePageInfo } from './page-info';

/** The page for an address that the explorer does not have. */
export function NotFound() {
  usePageInfo({ title: text('explorer.notFound.page') });
  return (
    <>
      <AnswerHeading heading={text('explorer.notFound.page')} lead={text('explorer.notFound.help')} />
      <p>
        <Link to="/">{text('explorer.notFound.home')}</Link>
      </p>
    </>
  );
}
