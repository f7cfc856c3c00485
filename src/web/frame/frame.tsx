import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useState, useRef } from 'preact/hooks';
import { useToken } from '../data/sign-in';
import { askAgain, emitChanged } from '../data/signals';
import { useAnswer } from '../data/use-answer';
import { useTerms } from '../glossary/use-terms';
import { DetailsDocument } from '../graphql/graphql';
import { formatTime } from '../language/format';
import { LANGUAGE, text } from '../language/text';
import { NodeMark } from '../parts/seat';
import { Answered, capitalizeArticle } from '../parts/states';
import { type Choice, describeChoice, nameOf } from '../search/choice';
import { SearchBox } from '../search/search-box';
import { AsOfBar } from './as-of-bar';
import { Drop } from './drop';
import { Link, pathOfNode } from './link';
import { focusNext, useAsOf, usePage } from './location';
import { Menu } from './menu';
import { type PageInfo, PageInfoContext } from './page-info';
import { SignIn } from './sign-in';
import { Tools } from './tools';

/** The frame of every view: search, menu, the two times, tools, and details next to the view. */
export function Frame({ children }: { children: ComponentChildren }) {
  const page = usePage();
  useTerms('answer');
  const [info, setInfo] = useState<PageInfo | null>(null);
  const detail = page.parameter('detail');
  const title = info?.title;
  useEffect(() => {
    document.title = title ? `${capitalizeArticle(title)} – ${text('explorer.name')}` : text('explorer.name');
  }, [title]);
  return (
    <PageInfoContext.Provider value={setInfo}>
      <a class="skip" href="#answer">
        {text('explorer.skip')}
      </a>
      <header onClick={wantFocus}>
        <div class="top">
          <div class="wrap">
            <Link class="brand" to="/">
              {text('explorer.name')}
            </Link>
            <SearchBox
              label={text('explorer.search.label')}
              isLabelHidden
              placeholder={text('explorer.search.placeholder')}
            />
            <div class="reader">
              <OtherLanguage />
              <SignIn />
            </div>
          </div>
        </div>
        <div class="main-line">
          <div class="wrap">
            <Menu>
              <section>
                <h2>{text('explorer.menu.take')}</h2>
                <Tools info={info} />
              </section>
            </Menu>
            <section class="as-of" aria-label={text('explorer.asOf.page')}>
              <AsOfBar />
            </section>
            <Drop name={text('explorer.menu.take')} class="take-along">
              <Tools info={info} />
            </Drop>
          </div>
        </div>
      </header>
      <main class="wrap" id="answer" tabIndex={-1} onClick={wantFocus}>
        {detail ? (
          <div class="with-details">
            <div>{children}</div>
            <Details id={detail} actions={info?.detailActions} />
          </div>
        ) : (
          children
        )}
      </main>
      <footer class="foot">
        <div class="wrap">
          <p>{text('explorer.foot.sources')}</p>
          <p>
            <Link to="/glossary">{text('explorer.glossary.title')}</Link> ·{' '}
            <a href={`/export?lang=${LANGUAGE.toLowerCase()}`}>{text('explorer.foot.tables')}</a> ·{' '}
            <a href="/graphql">{text('explorer.foot.graphql')}</a>
          </p>
        </div>
      </footer>
      <LiveChanges />
    </PageInfoContext.Provider>
  );
}

/** Moves the focus to the answer after a link to another page. */
function wantFocus(event: MouseEvent): void {
  const link = (event.target as Element).closest('a[href]');
  const isPage = link && !link.hasAttribute('download') && !link.getAttribute('href')!.startsWith('#');
  if (isPage) focusNext.wanted = true;
}

/** The link to the same page in the other language. */
function OtherLanguage() {
  const otherLanguage = LANGUAGE === 'FR' ? 'en' : 'fr';
  const page = usePage();
  const address = page.with({}).replace(/^\/\w+/, `/${otherLanguage}`);
  return (
    // A whole new page: the language of a page never changes.
    <a href={address} lang={otherLanguage} hreflang={otherLanguage} target="_top">
      {text('explorer.otherLanguage')}
    </a>
  );
}

/** Counts the changes since the page was opened; shows them on demand, so that nothing moves. */
function LiveChanges() {
  const { known } = useAsOf();
  const token = useToken();
  const [count, setCount] = useState(0);
  const [lostAt, setLostAt] = useState<Date | null>(null);
  useEffect(() => {
    setCount(0);
    setLostAt(null);
    // The record at a past moment does not change.
    if (known) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const onChange = () => {
      setCount((before) => before + 1);
      emitChanged();
    };
    void import('../live/follow-changes').then(({ followChanges }) =>
      followChanges({ onChange, onLost: setLostAt, signal }),
    );
    return () => controller.abort();
  }, [known, token]);
  if (count === 0 && !lostAt) return null;
  return (
    <div class="toast" role="status">
      {count > 0 && (
        <button
          type="button"
          class="link"
          onClick={() => {
            setCount(0);
            askAgain();
          }}
        >
          {text('explorer.live.changes', { count })}
        </button>
      )}
      {lostAt && <span>{text('explorer.live.lost', { time: formatTime(lostAt) })}</span>}
    </div>
  );
}

/** A summary of a node next to its view, with an address of its own; Back closes it. */
function Details({ id, actions: Actions }: { id: string; actions?: ComponentType<{ node: Choice }> }) {
  const page = usePage();
  const answer = useAnswer(DetailsDocument, { id });
  const part = useRef<HTMLElement>(null);
  useEffect(() => part.current?.focus(), [id]);
  return (
    <aside class="details" aria-label={text('explorer.details.heading')} tabIndex={-1} ref={part}>
      <Answered of={answer}>
        {({ node }) =>
          node ? (
            <>
              <h2>
                <NodeMark node={node} /> {nameOf(node)}
              </h2>
              <p class="soft">{describeChoice(node)}</p>
              {Actions && <Actions node={node} />}
              {'ties' in node && (
                <ul>
                  {node.ties.nodes.map((tie) => (
                    <li key={tie.id}>{tie.sentence}</li>
                  ))}
                </ul>
              )}
              <p>
                <Link to={pathOfNode(node)}>{text('explorer.details.page')}</Link>
              </p>
            </>
          ) : (
            <p>{text('explorer.notFound.record')}</p>
          )
        }
      </Answered>
      <a href={page.with({ detail: undefined })}>{text('explorer.details.close')}</a>
    </aside>
  );
}
