import { useEffect, useRef, useState } from 'preact/hooks';
import { tokenProblem } from '../data/ask';
import { dropDrafts } from '../data/drafts';
import { goToProvider, hasSignInProvider, setToken, useToken } from '../data/sign-in';
import { text } from '../language/text';
import { fieldText } from './form';

/** Signs in, at the provider or with a token for this tab, or out; shows a rejected sign-in. */
export function SignIn() {
  const token = useToken();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isSignedOut, setSignedOut] = useState(false);
  const [hasEnded, setEnded] = useState(false);
  const [problem, setProblem] = useState('');
  const had = useRef(token);
  useEffect(() => {
    if (had.current && !token && !isSignedOut) setEnded(true);
    if (token) setEnded(false);
    setSignedOut(false);
    had.current = token;
  }, [token]);
  const signIn = async (form: HTMLFormElement) => {
    const value = fieldText(form, 'token');
    const problem = await tokenProblem(value);
    setProblem(problem && text(`explorer.signIn.${problem}`));
    if (problem) return;
    form.reset();
    dialog.current?.close();
    setToken(value);
  };
  return (
    <>
      {token ? (
        <button
          type="button"
          class="link"
          onClick={() => {
            setSignedOut(true);
            dropDrafts();
            setToken(null);
          }}
        >
          {text('explorer.signIn.out')}
        </button>
      ) : (
        <button type="button" class="link" aria-haspopup="dialog" onClick={() => dialog.current?.showModal()}>
          {text('explorer.signIn.in')}
        </button>
      )}
      <dialog ref={dialog} aria-labelledby="sign-in-heading">
        <form
          method="dialog"
          onSubmit={(event) => {
            event.preventDefault();
            void signIn(event.currentTarget);
          }}
        >
          <h2 id="sign-in-heading">{text('explorer.signIn.in')}</h2>
          {hasSignInProvider() && <ProviderButton />}
          <div class="field">
            <label for="sign-in-token">{text('explorer.signIn.token')}</label>
            <span class="note" id="sign-in-hint">
              {text('explorer.signIn.hint')}
            </span>
            {problem && (
              <span class="error-text" id="sign-in-problem" role="alert">
                {problem}
              </span>
            )}
            <input
              id="sign-in-token"
              name="token"
              type="password"
              autocomplete="off"
              required
              aria-invalid={problem ? 'true' : undefined}
              aria-describedby={problem ? 'sign-in-hint sign-in-problem' : 'sign-in-hint'}
            />
          </div>
          <div class="buttons">
            <button class="main">{text('explorer.signIn.in')}</button>
            <button type="button" onClick={() => dialog.current?.close()}>
              {text('explorer.cancel')}
            </button>
          </div>
        </form>
      </dialog>
      {hasEnded && (
        <div class="toast" role="status">
          <span>{text('explorer.signIn.ended')}</span>
          <button type="button" class="link" onClick={() => dialog.current?.showModal()}>
            {text('explorer.signIn.in')}
          </button>
        </div>
      )}
    </>
  );
}

function ProviderButton() {
  const [hasFailed, setFailed] = useState(false);
  const go = () => {
    setFailed(false);
    goToProvider().catch(() => setFailed(true));
  };
  return (
    <>
      <p class="buttons">
        <button type="button" class="main" onClick={go}>
          {text('explorer.signIn.provider')}
        </button>
      </p>
      {hasFailed && <p role="alert">{text('explorer.signIn.unavailable')}</p>}
    </>
  );
}
