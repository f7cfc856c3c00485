import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { Language } from '../../../language/language';
import { message, type MessageKey } from '../../../language/message';
import { originOf } from '../../http/cross-site';
import { addVary } from '../../http/headers';
import { html, Html } from '../../http/html';
import { readLanguage } from '../../http/query-parameters';
import { StaticFile } from '../../http/static-file';
import { TABLES } from '../all-tables';
import { RECIPES } from './recipes';
import { parameterTable, parameterValues, tableSection } from './table-section';

/** The style of the page: light and dark, from 360 pixels on, with nothing loaded. */
const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fcfbf8; --wash: #f1efe8; --ink: #1a1c1f; --soft: #53585f; --rule: #d8d4ca; --accent: #0a5c73; --on-accent: #fff;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif;
  --serif: Charter, "Iowan Old Style", "Sitka Text", Cambria, Georgia, "Noto Serif", serif;
  --mono: ui-monospace, "Cascadia Mono", Consolas, Menlo, monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15181b; --wash: #1f2327; --ink: #e9e7e2; --soft: #a6acb3; --rule: #32373c; --accent: #74c3d6; --on-accent: #0e1214;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 24px; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.5 var(--sans); font-variant-numeric: tabular-nums lining-nums; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 3px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
h1, h2, h3, p, ul, table, pre { margin: 0; }
h1, h2, h3 { text-wrap: balance; }
h1 { font: 600 2.125rem/1.2 var(--serif); }
h2 { font: 600 1.4375rem/1.3 var(--serif); margin-top: 64px; padding-top: 16px; border-top: 1px solid var(--ink); }
h3 { font: 600 1.1875rem/1.35 var(--sans); margin-top: 32px; }
p, .notes li { max-width: 46em; text-wrap: pretty; }
.wrap { max-width: 1232px; margin: 0 auto; padding: 0 32px; }
header { border-bottom: 1px solid var(--rule); }
header .wrap { display: flex; justify-content: space-between; align-items: baseline; gap: 16px; padding-block: 12px; }
header .wrap a:first-child { font: 600 1.0625rem/1.2 var(--serif); }
main.wrap { padding-block: 32px 64px; }
main > section > p, main > section > ul { margin-top: 12px; }
.lead { margin-top: 12px; font-size: 1.1875rem; }
.skip { position: absolute; left: -999px; top: 0; padding: 8px 16px; background: var(--accent); color: var(--on-accent); z-index: 9; }
.skip:focus { left: 0; }
.contents ul { list-style: none; padding: 0; }
.contents > ul { margin-top: 12px; }
.contents ul ul { columns: 8em; column-gap: 16px; margin: 0 0 4px 16px; max-width: 46em; }
.contents a, .files a, header a { display: inline-block; padding-block: 4px; }
.notes { padding-left: 1.2em; }
.notes li + li { margin-top: 8px; }
.files { list-style: none; display: flex; flex-wrap: wrap; gap: 0 24px; padding: 0; margin-top: 4px; }
.example { margin-top: 4px; font-size: .9375rem; overflow-wrap: anywhere; }
.soft { color: var(--soft); font-size: .9375rem; }
summary { cursor: pointer; color: var(--accent); padding-block: 4px; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; margin: 8px 0 16px; font-size: .9375rem; line-height: 1.45; }
caption { text-align: left; color: var(--soft); font-size: .8125rem; }
th { text-align: left; font-weight: 600; }
thead th { color: var(--soft); font-weight: 400; font-size: .8125rem; padding: 8px 12px 8px 0; border-bottom: 1px solid var(--rule); }
td, tbody th { padding: 8px 12px 8px 0; border-bottom: 1px solid var(--rule); vertical-align: top; overflow-wrap: anywhere; }
tr > :first-child { width: 30%; }
tbody th { font: 600 .875rem/1.5 var(--mono); }
tbody th span { display: block; font-weight: 400; color: var(--soft); }
code { font: .875em/1.5 var(--mono); overflow-wrap: anywhere; }
pre { background: var(--wash); padding: 12px 16px; margin-top: 12px; overflow-x: auto; }
pre code { overflow-wrap: normal; font-size: .875rem; }
@media (max-width: 700px) {
  body { font-size: 1rem; }
  .wrap { padding: 0 16px; }
  h1 { font-size: 1.5625rem; }
  h2 { font-size: 1.25rem; margin-top: 48px; }
  tr > :first-child { width: 38%; }
  tbody th, tbody th span { font-size: .8125rem; }
}
`;

/** The placeholder in the cached page for the origin of each request. */
const ORIGIN = 'https://origin.invalid';

const NOTES: readonly MessageKey[] = [
  'tablePage.empty',
  'tablePage.dates',
  'tablePage.ids',
  'tablePage.lists',
  'tablePage.whole',
  'tablePage.formats',
  'tablePage.formulas',
  'tablePage.etag',
  'tablePage.tokens',
];

/** Allows the style of the page, and nothing else. */
const TABLE_PAGE_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Returns the page that lists all tables, for users of a spreadsheet or a dashboard. */
function tablePage(schema: GraphQLSchema, language: Language): string {
  const textOf = (key: MessageKey) => message(language, key);
  const code = language.toLowerCase();
  const otherCode = language === Language.EN ? 'fr' : 'en';
  const contentsEntry = (id: string, title: MessageKey) => html`<li><a href="#${id}">${textOf(title)}</a></li>`;
  return html`<!doctype html>
<html lang="${code}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${textOf('tablePage.title')}</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
<a class="skip" href="#tables">${textOf('tablePage.skip')}</a>
<header><div class="wrap"><a href="${code}">${textOf('explorer.name')}</a><a href="export?lang=${otherCode}" lang="${otherCode}" hreflang="${otherCode}">${textOf('tablePage.other')}</a></div></header>
<main class="wrap">
<h1>${textOf('tablePage.title')}</h1>
<p class="lead">${message(language, 'tablePage.lead', { tables: TABLES.length })}</p>
<nav class="contents" aria-labelledby="contents">
<h2 id="contents">${textOf('tablePage.contents')}</h2>
<ul>
${contentsEntry('reading', 'tablePage.reading')}
${contentsEntry('common', 'tablePage.common')}
${contentsEntry('recipes', 'tablePage.recipes')}
<li><a href="#tables">${textOf('tablePage.tables')}</a><ul>${TABLES.map(({ name }) => html`<li><a href="#${name}">${name}</a></li>`)}</ul></li>
</ul>
</nav>
<section aria-labelledby="reading">
<h2 id="reading">${textOf('tablePage.reading')}</h2>
<ul class="notes">${NOTES.map((note) => html`<li>${textOf(note)}</li>`)}</ul>
</section>
<section aria-labelledby="common">
<h2 id="common">${textOf('tablePage.common')}</h2>
<p>${textOf('tablePage.commonHow')}</p>
${commonParameters(schema, language)}
</section>
<section aria-labelledby="recipes">
<h2 id="recipes">${textOf('tablePage.recipes')}</h2>
<p>${textOf('tablePage.recipesHow')}</p>
${RECIPES.map(
  ({ id, program, lines, how, ran }) => html`
<h3 id="${id}">${program}</h3>
<p>${textOf(how)}</p>
<pre tabindex="0" role="region" aria-labelledby="${id}"><code>${lines(ORIGIN, code)}</code></pre>
<p class="soft">${textOf(ran)}</p>`,
)}
</section>
<section aria-labelledby="tables">
<h2 id="tables">${textOf('tablePage.tables')}</h2>
${TABLES.map((table) => tableSection(table, schema, language))}
</section>
</main>
</body>
</html>
`.text;
}

function commonParameters(schema: GraphQLSchema, language: Language): Html {
  const textOf = (key: MessageKey) => message(language, key);
  const valuesOfType = (type: string) => parameterValues(schema.getType(type) as never, language);
  return parameterTable(
    textOf('tablePage.common'),
    [
      { name: 'lang', values: html`<code>en</code>, <code>fr</code>`, meaning: textOf('tablePage.lang') },
      { name: 'valid', values: valuesOfType('PartialDate'), meaning: textOf('tablePage.valid') },
      { name: 'known', values: valuesOfType('DateTimeISO'), meaning: textOf('tablePage.known') },
      { name: 'raw', values: html`<code>0</code>, <code>1</code>`, meaning: textOf('tablePage.raw') },
    ],
    language,
  );
}

/** Maximum number of cached origins. An API has few; any other costs a rendered page each time. */
const MAX_ORIGINS = 8;

/** Adds GET /export: a page that lists all tables, with the address of the request. */
export function addTablePageRoute(app: FastifyInstance, schema: GraphQLSchema): void {
  // Rendered at the first request: both take most of the time in which a server is created.
  const pages: Partial<Record<Language, string>> = {};
  const cache = new LRUCache<string, StaticFile>({ max: 2 * MAX_ORIGINS });

  app.get('/export', async (request, reply) => {
    const { lang } = request.query as { lang?: unknown };
    const language = readLanguage(request, lang);
    const origin = originOf(request);
    const key = `${language} ${origin}`;
    let page = cache.get(key);
    if (!page) {
      pages[language] ??= tablePage(schema, language);
      page = new StaticFile(pages[language].replaceAll(ORIGIN, origin), {
        contentSecurityPolicy: TABLE_PAGE_POLICY,
      });
      cache.set(key, page);
    }
    addVary(reply, ['accept-language']);
    return page.send(request, reply);
  });
}
