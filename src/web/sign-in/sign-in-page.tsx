import { useLocation } from 'preact-iso/router';
import { useEffect, useState } from 'preact/hooks';
import { completeSignIn } from '../data/sign-in';
import { usePageInfo } from '../frame/page-info';
import { Link } from '../frame/link';
import { text } from '../language/text';
import { AnswerHeading } from '../parts/states';

/** The page to which the provider returns: it signs in, and returns to the last page. */
export function SignInPage() {
  const { route } = useLocation();
  const [hasFailed, setFailed] = useState(false);
  usePageInfo({ title: text('explorer.signIn.in') });
  useEffect(() => {
    const answer = location.search.slice(1);
    // The code works once; neither the history nor a copied link needs it.
    history.replaceState(null, '', location.pathname);
    completeSignIn(answer).then(
      (returnTo) => route(returnTo, true),
      () => setFailed(true),
    );
  }, []);
  if (!hasFailed) return <AnswerHeading heading={text('explorer.signIn.waiting')} />;
  return (
    <>
      <AnswerHeading heading={text('explorer.signIn.failed')} lead={text('explorer.signIn.again')} />
      <p>
        <Link to="/">{text('explorer.notFound.home')}</Link>
      </p>
    </>
  );
}
