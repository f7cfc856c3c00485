import { formatDate } from '../../../language/dates';
import { message } from '../../../language/message';
import type { Answerer } from '../answer';
import { onlyOne } from '../page-link';
import { type Cited, sourceLine } from './proof';

interface Agenda {
  agenda: { on: string; text: string; node: { id: string; evidence?: Cited[] } }[];
}

export const calendar: Answerer<Agenda> = ({ agenda }, { language, variables }) => ({
  head: [message(language, 'mcp.calendar', { count: agenda.length })],
  items: agenda.map(({ on, text, node: { id, evidence } }) => [
    message(language, 'mcp.due', { id, text, on: formatDate(on, language) }),
    sourceLine(evidence ?? [], language),
  ]),
  mayHaveMore: agenda.length === variables.first,
  page: {
    path: '/calendar',
    parameters: {
      from: variables.from,
      to: variables.to,
      region: onlyOne(variables.regions),
      country: onlyOne(variables.countries),
      kind: onlyOne(variables.kinds),
    },
  },
});
