import type { RecordQuery } from '../graphql/graphql';
import { formatAlternatives, formatDate, formatList, formatNumber } from '../language/format';
import { text, type TextKey } from '../language/text';
import { inferenceOf, lifeSpanText } from '../parts/marks';
import { initiativeSpan, spanText } from '../partnership/initiative-text';
import { nameOf, saidOf } from '../search/choice';

export type RecordNode = NonNullable<RecordQuery['node']>;

type NodeOfType<Type extends RecordNode['__typename']> = Extract<RecordNode, { __typename: Type }>;

/** Returns a record as a sentence. */
export function headingOf(node: RecordNode): string {
  const heading = HEADINGS[node.__typename] as ((node: RecordNode) => string) | undefined;
  return (
    heading?.(node) ??
    text('explorer.record.other', { name: nameOf(node), type: text(`explorer.type.${node.__typename}` as TextKey) })
  );
}

/** Returns the state of a document, its adoption and its period in a sentence. */
export function instrumentText({
  name,
  adoptedOn,
  instrumentState: state,
  statusOn,
  validFrom,
  validUntil,
}: Pick<
  NodeOfType<'Instrument'>,
  'name' | 'adoptedOn' | 'instrumentState' | 'statusOn' | 'validFrom' | 'validUntil'
>): string {
  return text('explorer.record.instrument', {
    name,
    state,
    on: statusOn ? formatDate(statusOn) : '',
    adopted: adoptedOn ? formatDate(adoptedOn) : 'none',
    period: validFrom || validUntil ? lifeSpanText(validFrom, validUntil) : 'none',
  });
}

const HEADINGS: { readonly [Type in RecordNode['__typename']]?: (node: NodeOfType<Type>) => string } = {
  Campaign: ({ name, participants, targets, ...campaign }) =>
    text('explorer.record.campaign', {
      name,
      span: initiativeSpan(campaign),
      count: participants.totalCount,
      targets: namesOr(targets),
    }),
  AdvocacyAction: ({ name, since, until, leads, targets }) =>
    text('explorer.record.action', {
      name,
      span: spanText(true, since, until),
      leads: namesOr(leads),
      targets: namesOr(targets),
    }),
  Commitment: ({ by, name, commitmentStatus, due }) =>
    text('explorer.record.commitment', {
      by: saidOf(by),
      name,
      status: commitmentStatus,
      due: due ? formatDate(due) : 'none',
    }),
  Meeting: ({ on, by, with: others }) =>
    text('explorer.record.meeting', { by: saidOf(by), others: namesOr(others), date: formatDate(on) }),
  Opportunity: ({ name, since, until, body, ...opportunity }) =>
    text('explorer.record.opportunity', {
      name,
      span: spanText(true, since, until),
      inferred: inferenceOf(opportunity),
      body: body ? saidOf(body) : 'none',
    }),
  Indicator: ({ name, values }) => text('explorer.record.indicator', { name, ...newestValue(values) }),
  Instrument: instrumentText,
  Manifestation: ({ name, aboutIt }) => text('explorer.record.manifestation', { name, count: aboutIt.length }),
  FrameworkElement: ({ name, elementKind, parent }) =>
    text('explorer.record.element', { name, kind: elementKind, parent: nameOf(parent) }),
  Tie: ({ sentence }) => sentence,
  Evidence: ({ cited, contradicts, confidence }) =>
    text('explorer.record.evidence', {
      title: cited.title,
      against: contradicts ? 'yes' : 'no',
      confidence: text(`explorer.confidence.${confidence}`),
    }),
  FollowUp: ({ followUpAsOf, followUpStatus }) =>
    text('explorer.record.followUp', { date: formatDate(followUpAsOf), status: followUpStatus }),
  Change: ({ summary }) => summary,
};

function namesOr(nodes: readonly Parameters<typeof nameOf>[0][]): string {
  return nodes.length > 0 ? formatList(nodes.map(saidOf)) : 'none';
}

type Value = NodeOfType<'Indicator'>['values'][number];

/** Returns the newest measured values that have a day; sources may differ on one. */
function newestValue(values: readonly Value[]) {
  const measured = values.filter(
    ({ valueKind, asOf, country }) => (valueKind === 'MEASURED' || valueKind === 'COUNTED') && asOf && !country,
  );
  const day = measured
    .flatMap(({ asOf }) => asOf ?? [])
    .sort()
    .at(-1);
  const newest = measured.filter(({ asOf }) => asOf === day).sort((a, b) => a.value - b.value);
  return {
    count: values.length,
    hasNewest: day ? 'yes' : 'no',
    value: formatAlternatives([...new Set(newest.map(({ value }) => formatNumber(value)))]),
    atLeast: newest.some(({ isMinimum }) => isMinimum) ? 'yes' : 'no',
    date: day ? formatDate(day) : '',
  };
}
