import type { GraphQLSchema } from 'graphql';
import type { Language } from '../../../language/language';
import { message, type MessageKey, type MessageValues } from '../../../language/message';
import { FORMATS } from '../formats/formats';
import { fileColumns } from '../formats/table-format';
import { parametersOf } from '../parameters';
import type { Table } from '../table';
import { html, type Html } from '../../http/html';
import { EXAMPLES } from './examples';
import { parameterValues } from './parameter-values';

/** What the page says of one table: its rows, files, columns and parameters. */
export function tableSection(table: Table, schema: GraphQLSchema, language: Language): Html {
  const { name } = table;
  const say = (key: string, values?: MessageValues) => message(language, key as MessageKey, values);
  const columns = Object.entries(table.columns);
  const parameters = parametersOf(table, schema);
  // A table that needs parameters has no file without them.
  const isNeeded = parameters.some(({ isRequired }) => isRequired);
  const needed = isNeeded ? `?${EXAMPLES[name] ?? ''}` : '';
  const example = `export/${name}.csv?${EXAMPLES[name] ?? ''}`;
  return html`
<section aria-labelledby="${name}">
<h3 id="${name}">${name}</h3>
<p>${say(`table.${name}`)}</p>
<ul class="files" aria-label="${say('tablePage.files')}">${Object.keys(FORMATS).map(
    (ending) => html`<li><a href="export/${name}.${ending}${needed}">${name}.${ending}</a></li>`,
  )}</ul>
<p class="example">${say('tablePage.example')}: <a href="${example}"><code>${example}</code></a></p>
<details>
<summary>${say('tablePage.columns', { count: fileColumns(table.columns).length })}</summary>
<table>
<caption>${say('tablePage.columnsOf', { table: name })}</caption>
<thead><tr><th scope="col">${say('tablePage.column')}</th><th scope="col">${say('tablePage.holds')}</th></tr></thead>
<tbody>${columns.map(
    ([column, type]) => html`
<tr><th scope="row">${fileColumns({ [column]: type }).map(({ name: inFile }, index) =>
      index === 0 ? html`${inFile}` : html`<span>${inFile}</span>`,
    )}</th><td>${say(`column.${column}`)}</td></tr>`,
  )}
</tbody>
</table>
</details>
${
  parameters.length === 0
    ? html`<p class="soft">${say('tablePage.parameters', { count: 0 })}</p>`
    : html`<details>
<summary>${say('tablePage.parameters', { count: parameters.length })}</summary>
${parameterTable(
  say('tablePage.parametersOf', { table: name }),
  parameters.map((parameter) => ({
    name: parameter.name,
    values: parameterValues(parameter.type, language, parameter.isRequired),
    meaning: say(`parameter.${parameter.name}`),
  })),
  language,
)}
</details>`
}
</section>`;
}

interface DescribedParameter {
  name: string;
  values: Html;
  meaning: string;
}

/** A table of parameters. */
export function parameterTable(caption: string, parameters: DescribedParameter[], language: Language): Html {
  return html`<table>
<caption>${caption}</caption>
<thead><tr><th scope="col">${message(language, 'tablePage.parameter')}</th><th scope="col">${message(language, 'tablePage.meaning')}</th><th scope="col">${message(language, 'tablePage.values')}</th></tr></thead>
<tbody>${parameters.map(
    ({ name, values, meaning }) => html`
<tr><th scope="row">${name}</th><td>${meaning}</td><td>${values}</td></tr>`,
  )}
</tbody>
</table>`;
}
