import { createHash } from 'node:crypto';
import type { GraphQLSchema } from 'graphql';
import { Language } from '../../../language/language';
import { message, type MessageKey } from '../../../language/message';
import { TABLES } from '../all-tables';
import { html, Html } from '../../http/html';
import { parameterValues } from './parameter-values';
import { RECIPES } from './recipes';
import { STYLE } from './style';
import { parameterTable, tableSection } from './table-section';

/** Stands in the page for the address of the API, which each request has its own of. */
export const ORIGIN = 'https://origin.invalid';

const NOTES: readonly MessageKey[] = [
  ...(['tablePage.empty', 'tablePage.dates', 'tablePage.ids', 'tablePage.lists', 'tablePage.whole'] as const),
  ...(['tablePage.formats', 'tablePage.formulas', 'tablePage.etag', 'tablePage.tokens'] as const),
];

/** Allows the style of the page, and nothing else. */
export const TABLE_PAGE_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The page that lists all tables, for people who open them in a spreadsheet or a dashboard. */
export function tablePage(schema: GraphQLSchema, language: Language): string {
  const say = (key: MessageKey) => message(language, key);
  const code = language.toLowerCase();
  const other = language === Language.EN ? 'fr' : 'en';
  const part = (id: string, title: MessageKey) => html`<li><a href="#${id}">${say(title)}</a></li>`;
  return html`<!doctype html>
<html lang="${code}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say('tablePage.title')}</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
<a class="skip" href="#tables">${say('tablePage.skip')}</a>
<header><div class="wrap"><a href="${code}">${say('explorer.name')}</a><a href="export?lang=${other}" lang="${other}" hreflang="${other}">${say('tablePage.other')}</a></div></header>
<main class="wrap">
<h1>${say('tablePage.title')}</h1>
<p class="lead">${message(language, 'tablePage.lead', { tables: TABLES.length })}</p>
<nav class="contents" aria-labelledby="contents">
<h2 id="contents">${say('tablePage.contents')}</h2>
<ul>
${part('reading', 'tablePage.reading')}
${part('common', 'tablePage.common')}
${part('recipes', 'tablePage.recipes')}
<li><a href="#tables">${say('tablePage.tables')}</a><ul>${TABLES.map(({ name }) => html`<li><a href="#${name}">${name}</a></li>`)}</ul></li>
</ul>
</nav>
<section aria-labelledby="reading">
<h2 id="reading">${say('tablePage.reading')}</h2>
<ul class="notes">${NOTES.map((note) => html`<li>${say(note)}</li>`)}</ul>
</section>
<section aria-labelledby="common">
<h2 id="common">${say('tablePage.common')}</h2>
<p>${say('tablePage.commonHow')}</p>
${commonParameters(schema, language)}
</section>
<section aria-labelledby="recipes">
<h2 id="recipes">${say('tablePage.recipes')}</h2>
<p>${say('tablePage.recipesHow')}</p>
${RECIPES.map(
  ({ id, program, lines, how, ran }) => html`
<h3 id="${id}">${program}</h3>
<p>${say(how)}</p>
<pre tabindex="0" role="region" aria-labelledby="${id}"><code>${lines(ORIGIN, code)}</code></pre>
<p class="soft">${say(ran)}</p>`,
)}
</section>
<section aria-labelledby="tables">
<h2 id="tables">${say('tablePage.tables')}</h2>
${TABLES.map((table) => tableSection(table, schema, language))}
</section>
</main>
</body>
</html>
`.text;
}

function commonParameters(schema: GraphQLSchema, language: Language): Html {
  const say = (key: MessageKey) => message(language, key);
  const typed = (type: string) => parameterValues(schema.getType(type) as never, language);
  return parameterTable(
    say('tablePage.common'),
    [
      { name: 'lang', values: html`<code>en</code>, <code>fr</code>`, meaning: say('tablePage.lang') },
      { name: 'valid', values: typed('PartialDate'), meaning: say('tablePage.valid') },
      { name: 'known', values: typed('DateTimeISO'), meaning: say('tablePage.known') },
      { name: 'raw', values: html`<code>0</code>, <code>1</code>`, meaning: say('tablePage.raw') },
    ],
    language,
  );
}
