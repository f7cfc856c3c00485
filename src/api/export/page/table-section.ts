import {
  getNamedType,
  getNullableType,
  type GraphQLInputType,
  type GraphQLList,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql';
import type { Language } from '../../../language/language';
import { isMessageKey, message, type MessageKey, type MessageValues } from '../../../language/message';
import { html, type Html } from '../../http/html';
import { FORMATS } from '../formats/formats';
import { fileColumns } from '../formats/table-format';
import { itemFormat, parametersOf } from '../parameters';
import type { Table } from '../table';

/** Number of values of an enumeration above which they are shown on demand. */
const MAX_SHOWN_VALUES = 12;

/** Describes the values of a parameter of a type, with all values of an enumeration. */
export function parameterValues(type: GraphQLInputType, language: Language, isNeeded = false): Html {
  const namedType = getNamedType(type);
  const isList = isListType(getNullableType(type));
  const needed = isNeeded ? html` (${message(language, 'tablePage.required')})` : html``;
  const item = isList ? getNullableType((getNullableType(type) as GraphQLList<GraphQLInputType>).ofType) : null;
  if (isInputObjectType(item) || isListType(item)) {
    const format = isListType(item) ? 'id:id:…' : itemFormat(item);
    return html`${message(language, 'tablePage.items')} <code>${format}</code>${needed}`;
  }
  if (!isEnumType(namedType)) {
    const key = `tablePage.type.${namedType.name}`;
    if (!isMessageKey(key)) throw new TypeError(`${namedType.name} has no words in the catalogue`);
    const typeText = message(language, key);
    return html`${isList ? message(language, 'tablePage.list', { what: typeText }) : typeText}${needed}`;
  }
  const values = namedType.getValues().map(({ name }) => name);
  const choiceText = html`${message(language, isList ? 'tablePage.someOf' : 'tablePage.oneOf')}`;
  const list = values.map((value, index) => html`${index > 0 ? ', ' : ''}<code>${value}</code>`);
  return values.length > MAX_SHOWN_VALUES
    ? html`<details><summary>${choiceText} ${values.length}${needed}</summary>${list}</details>`
    : html`${choiceText} ${list}${needed}`;
}

/** One useful set of parameters for each table. */
export const EXAMPLES: Readonly<Record<string, string>> = {
  actors: 'isMember=true&regions=REG-ESEA',
  ties: 'types=FUNDS&valid=2020',
  seats: 'groupsAll=GOVERNMENT,CIVIL_SOCIETY',
  partnerships: 'isMultiStakeholder=true',
  campaigns: 'valid=2020',
  actions: 'kinds=RESEARCH',
  coverage: 'lang=fr',
  gaps: 'lang=en',
  routes: 'from=MBR-ECPAT-SWE&to=ASEAN&maxHops=6',
  stakeholders: 'targets=ASEAN&objective=OBJ2',
  checks: 'targets=ASEAN&regions=REG-ESEA',
  invitations: 'targets=ASEAN,INTERPOL:2&seats=10&groupQuotas=GOVERNMENT:1',
  scorecards: 'hasMember=true',
  signatories: 'regions=BLK-EUR',
  indicators: 'from=2020&to=2025',
  commitments: 'statuses=OPEN&dueTo=2030',
  opportunities: 'from=2026',
  meetings: 'from=2026',
  agenda: 'from=2027&kinds=OPPORTUNITY',
  positions: 'stances=CHAMPION,SUPPORTIVE',
  tally: 'of=ACTORS&by=REGION&isMember=true',
  evidence: 'raw=1',
  instruments: 'raw=1',
  sources: 'raw=1',
  changes: 'from=2026-01-01T00:00:00Z',
  completeness: 'lang=en',
  rosters: 'lang=en',
  nodes: 'types=MEMBER,COMPANY',
  edges: 'statuses=CURRENT',
};

/** Returns the section of one table: its rows, files, columns and parameters. */
export function tableSection(table: Table, schema: GraphQLSchema, language: Language): Html {
  const { name } = table;
  const textOf = (key: string, values?: MessageValues) => message(language, key as MessageKey, values);
  const columns = Object.entries(table.columns);
  const parameters = parametersOf(table, schema);
  // A table with required parameters has no file without them.
  const isNeeded = parameters.some(({ isRequired }) => isRequired);
  const needed = isNeeded ? `?${EXAMPLES[name] ?? ''}` : '';
  const example = `export/${name}.csv?${EXAMPLES[name] ?? ''}`;
  return html`
<section aria-labelledby="${name}">
<h3 id="${name}">${name}</h3>
<p>${textOf(`table.${name}`)}</p>
<ul class="files" aria-label="${textOf('tablePage.files')}">${Object.keys(FORMATS).map(
    (ending) => html`<li><a href="export/${name}.${ending}${needed}">${name}.${ending}</a></li>`,
  )}</ul>
<p class="example">${textOf('tablePage.example')}: <a href="${example}"><code>${example}</code></a></p>
<details>
<summary>${textOf('tablePage.columns', { count: fileColumns(table.columns).length })}</summary>
<table>
<caption>${textOf('tablePage.columnsOf', { table: name })}</caption>
<thead><tr><th scope="col">${textOf('tablePage.column')}</th><th scope="col">${textOf('tablePage.holds')}</th></tr></thead>
<tbody>${columns.map(
    ([column, type]) => html`
<tr><th scope="row">${fileColumns({ [column]: type }).map(({ name: inFile }, index) =>
      index === 0 ? html`${inFile}` : html`<span>${inFile}</span>`,
    )}</th><td>${textOf(`column.${column}`)}</td></tr>`,
  )}
</tbody>
</table>
</details>
${
  parameters.length === 0
    ? html`<p class="soft">${textOf('tablePage.parameters', { count: 0 })}</p>`
    : html`<details>
<summary>${textOf('tablePage.parameters', { count: parameters.length })}</summary>
${parameterTable(
  textOf('tablePage.parametersOf', { table: name }),
  parameters.map((parameter) => ({
    name: parameter.name,
    values: parameterValues(parameter.type, language, parameter.isRequired),
    meaning: textOf(`parameter.${parameter.name}`),
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

/** Returns a table of parameters. */
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
