import { message } from '../../../language/message';
import { formatDate, isBefore } from '../../../language/partial-date';
import { type Answerer, type Citation, type Line, type ListPage, tableOf, type Question } from '../answer';
import { dateText, endText, pageAnswer, type NamedNode, nodesText, nodeText } from './claims';
import { quoted } from '../quoted';

/** A review, a summit or another occasion. */
export interface Occasion extends NamedNode {
  since: string | null;
  until: string | null;
  isInferred: boolean;
  isExpected: boolean;
  outcome: string | null;
  wasRaised: boolean | null;
  evidence: Citation[];
}

export const opportunities: Answerer<{ opportunities: ListPage<Occasion> }> = (
  { opportunities: page },
  { language, variables, today },
) => ({
  head: [message(language, 'mcp.opportunities', { total: page.totalCount })],
  ...pageAnswer(page, language, (occasion) => [occasionLine(occasion, { language, today })]),
  page: tableOf('opportunities', variables),
});

/** Formats an occasion with its dates and its outcome; as past or expected once it is over. */
export function occasionLine(
  { since, until, isInferred, isExpected, outcome, wasRaised, evidence, ...node }: Occasion,
  { language, today }: Pick<Question, 'language' | 'today'>,
): Line {
  const end = until ?? since;
  const text = message(language, 'mcp.opportunity', {
    node: nodeText(node, language),
    since: dateText(since, language),
    until: endText({ since, until }, language),
    inferred: String(isInferred),
    past: isExpected ? 'expected' : String(end !== null && isBefore(end, today)),
    outcome: outcome ? quoted(outcome, language) : 'none',
    raised: String(wasRaised),
  });
  return { text, evidence };
}

interface Meeting {
  id: string;
  heldOn: string;
  by: NamedNode;
  with: NamedNode[];
  outcome: string | null;
  nextStep: string | null;
  nextStepDueOn: string | null;
  evidence: Citation[];
}

export const meetings: Answerer<{ meetings: ListPage<Meeting> }> = ({ meetings: page }, { language, variables }) => {
  const [organisation] = (variables.with ?? []) as string[];
  return {
    head: [message(language, 'mcp.meetings', { total: page.totalCount })],
    ...pageAnswer(
      page,
      language,
      ({ id, heldOn, by, outcome, nextStep, nextStepDueOn, evidence, with: participants }) => {
        const text = message(language, 'mcp.meeting', {
          id,
          on: formatDate(heldOn, language),
          by: nodeText(by, language),
          names: nodesText(participants, language),
          outcome: outcome ? quoted(outcome, language) : 'none',
          next: nextStep ? quoted(nextStep, language) : 'none',
          due: dateText(nextStepDueOn, language),
        });
        return [{ text, evidence }];
      },
    ),
    page: { path: organisation ? `/organisations/${encodeURIComponent(organisation)}` : '/calendar' },
  };
};

interface Agenda {
  agenda: { date: string; text: string; node: { id: string; evidence?: Citation[] } }[];
}

export const calendar: Answerer<Agenda> = ({ agenda }, { language, variables, today }) => {
  const past = agenda.filter(({ date }) => isBefore(date, today));
  const due = agenda.filter(({ date }) => !isBefore(date, today));
  const itemOf =
    (key: 'mcp.due' | 'mcp.past') =>
    ({ date, text, node: { id, evidence = [] } }: Agenda['agenda'][number]) => [
      { text: message(language, key, { id, text: quoted(text, language), on: formatDate(date, language) }), evidence },
    ];
  return {
    head: [message(language, 'mcp.calendar', { count: due.length, past: past.length })],
    items: [...due.map(itemOf('mcp.due')), ...past.map(itemOf('mcp.past'))],
    hasMore: agenda.length === variables.first,
    page: {
      path: '/calendar',
      parameters: {
        from: variables.from,
        to: variables.to,
        region: variables.regions,
        country: variables.countries,
        kind: variables.kinds,
      },
    },
  };
};
