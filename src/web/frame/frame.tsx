import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { LANGUAGE, text, type TextKey } from '../language/text';
import { LiveChanges } from '../live/live-changes';
import { SearchBox } from '../search/search-box';
import { AsOfBar } from './as-of-bar';
import { Details } from './details';
import { Link } from './link';
import { focusNext, usePage } from './location';
import { type PageInfo, PageInfoContext } from './page-info';
import { SignIn } from './sign-in';
import { Tools } from './tools';

const MENU: readonly { path: string; name: TextKey }[] = [
  { path: '/routes', name: 'explorer.menu.routes' },
  { path: '/organisations', name: 'explorer.menu.organisations' },
  { path: '/partnerships', name: 'explorer.menu.partnerships' },
  { path: '/coverage', name: 'explorer.menu.coverage' },
  { path: '/convene', name: 'explorer.menu.convene' },
  { path: '/calendar', name: 'explorer.menu.calendar' },
  { path: '/stakeholders', name: 'explorer.menu.stakeholders' },
  { path: '/commitments', name: 'explorer.menu.commitments' },
  { path: '/code', name: 'explorer.menu.code' },
  { path: '/indicators', name: 'explorer.menu.indicators' },
  { path: '/map', name: 'explorer.menu.map' },
  { path: '/record', name: 'explorer.menu.record' },
];

/** What stands around every view: search, menu, the two times, tools, and the details beside the view. */
export function Frame({ children }: { children: ComponentChildren }) {
  const page = usePage();
  const [info, setInfo] = useState<PageInfo | null>(null);
  const detail = page.parameter('detail');
  const title = info?.title;
  useEffect(() => {
    document.title = title ? `${title} – ${text('explorer.name')}` : text('explorer.name');
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
              <span>{text('explorer.subtitle')}</span>
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
        <nav class="main-menu" aria-label={text('explorer.menu.main')}>
          <div class="wrap">
            <MenuList path={page.path} />
          </div>
        </nav>
        <details class="menu">
          <summary class="wrap">{text('explorer.menu.menu')}</summary>
          <nav class="wrap" aria-label={text('explorer.menu.menu')}>
            <MenuList path={page.path} />
          </nav>
        </details>
      </header>
      <section class="wrap as-of" aria-label={text('explorer.asOf.page')}>
        <AsOfBar />
        <Tools info={info} />
      </section>
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
            <a href={`/export?lang=${LANGUAGE.toLowerCase()}`}>{text('explorer.foot.tables')}</a> ·{' '}
            <a href="/graphql">{text('explorer.foot.graphql')}</a>
          </p>
        </div>
      </footer>
      <LiveChanges />
    </PageInfoContext.Provider>
  );
}

/** After a link to another page, its answer takes the focus. */
function wantFocus(event: MouseEvent): void {
  const link = (event.target as Element).closest('a[href]');
  if (link && !link.getAttribute('href')!.startsWith('#')) focusNext.wanted = true;
}

function MenuList({ path }: { path: string }) {
  return (
    <ul>
      {MENU.map((entry) => (
        <li key={entry.path}>
          <Link to={entry.path} aria-current={`${path}/`.startsWith(`${entry.path}/`) ? 'page' : undefined}>
            {text(entry.name)}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** The same page in the other language. */
function OtherLanguage() {
  const other = LANGUAGE === 'FR' ? 'en' : 'fr';
  const page = usePage();
  const address = page.with({}).replace(/^\/\w+/, `/${other}`);
  return (
    // A whole new page: the language of a page never changes.
    <a href={address} lang={other} hreflang={other} target="_top">
      {text('explorer.otherLanguage')}
    </a>
  );
}
