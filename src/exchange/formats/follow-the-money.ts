import countries from 'world-countries';
import { ActorKind, AUTHORITY_KINDS } from '../../store/model/actor-kind';
import { NameKind } from '../../store/model/enums';
import { isActorType } from '../../store/model/node-type';
import { TieType } from '../../store/model/tie-type';
import { TIE_TYPES } from '../../store/model/tie-types';
import { isPartialDate } from '../../language/is-partial-date';
import type { ExportedEvidence, ExportedNode, ExportedTie } from '../export-graph.store';
import type { GraphWriter } from './graph-writer';
import type { Output } from './output-folder';

type Values = readonly unknown[];

const ISO2 = new Map(countries.map(({ cca2, cca3 }) => [cca3, cca2.toLowerCase()]));

/** What FollowTheMoney calls the subjects that it has words for. */
const TOPICS: Partial<Record<ActorKind, string>> = {
  [ActorKind.GOVERNMENT]: 'gov',
  [ActorKind.REGULATOR]: 'gov',
  [ActorKind.PARLIAMENT]: 'gov.legislative',
  [ActorKind.LAW_ENFORCEMENT]: 'gov.security',
  [ActorKind.FAITH_BASED]: 'rel',
  [ActorKind.REGIONAL_BODY]: 'gov.igo',
  [ActorKind.INTERGOVERNMENTAL]: 'gov.igo',
  [ActorKind.UN_BODY]: 'gov.igo',
  [ActorKind.TREATY_BODY]: 'gov.igo',
};

/** The properties of other names whose kind is known. */
const NAME_PROPERTIES: Partial<Record<string, string>> = {
  [NameKind.ACRONYM]: 'weakAlias',
  [NameKind.FORMER]: 'previousName',
};

/** The ties that are memberships of an organisation or seats in a partnership. */
const MEMBERSHIPS: readonly TieType[] = [TieType.MEMBER_OF, TieType.PARTICIPATES_IN];

/**
 * FollowTheMoney entities (https://followthemoney.tech), one object a line: actors as Organization, PublicBody or Company,
 * partnerships as Organization, ties between them as Membership or UnknownLink. Actions and campaigns, which are activities
 * and no organisations, all other nodes, ties to them, and values are left out, since none of these schemata is one.
 */
export function followTheMoney(output: Output): GraphWriter {
  const written = new Set<string>();
  const write = (id: string, schema: string, properties: Record<string, Values>): void => {
    const filled = Object.entries(properties).map(([name, values]) => [name, texts(values)] as const);
    const stated = Object.fromEntries(filled.filter(([, values]) => values.length > 0));
    output.write(`${JSON.stringify({ id: entityId(id), schema, properties: stated })}\n`);
  };
  return {
    node: (node) => {
      const schema = schemaOf(node);
      if (!schema) return false;
      written.add(node.id);
      write(node.id, schema, thing(node));
      return true;
    },
    tie: (tie) => {
      if (!written.has(tie.from) || !written.has(tie.to) || TIE_TYPES[tie.type].ofRecords) return false;
      const [from, to] = [[entityId(tie.from)], [entityId(tie.to)]];
      if (MEMBERSHIPS.includes(tie.type)) write(tie.id, 'Membership', { member: from, organization: to, ...link(tie) });
      else write(tie.id, 'UnknownLink', { subject: from, object: to, ...link(tie) });
      return true;
    },
    value: () => false,
    end: () => undefined,
  };
}

function schemaOf({ type, kind }: ExportedNode): string | undefined {
  if (type === 'Partnership') return 'Organization';
  if (!isActorType(type)) return undefined;
  if (type === 'Company') return 'Company';
  return AUTHORITY_KINDS.includes(kind as ActorKind) ? 'PublicBody' : 'Organization';
}

function thing(node: ExportedNode): Record<string, Values> {
  const kindAt = (index: number) => NAME_PROPERTIES[node.otherNameKinds?.[index] ?? ''] ?? 'alias';
  const namesAs = (property: string) => (node.otherNames ?? []).filter((_, index) => kindAt(index) === property);
  return {
    name: [node.nameEn, node.nameFr],
    alias: namesAs('alias'),
    previousName: namesAs('previousName'),
    weakAlias: namesAs('weakAlias'),
    country: [ISO2.get(node.country ?? '')],
    classification: [node.type === 'Partnership' ? 'PARTNERSHIP' : node.kind],
    topics: [TOPICS[node.kind as ActorKind]],
    website: [address(node.website)],
    sector: [node.sector],
    status: [node.status],
    notes: [node.note],
    incorporationDate: [dateOf(node.founded) ?? node.since],
    dissolutionDate: [node.until],
    ...cited(node.evidence),
  };
}

function link(tie: ExportedTie): Record<string, Values> {
  return {
    role: [tie.type],
    startDate: [tie.since],
    endDate: [tie.until],
    summary: [tie.qualifierEn, tie.qualifierFr, tie.note],
    recordId: [tie.id],
    status: [tie.contested && 'contested'],
    ...cited(tie.evidence),
  };
}

/** The sources that speak for a record: their addresses and publishers, and each as a reference in words. */
function cited(evidence: readonly ExportedEvidence[]): Record<string, Values> {
  const inFavour = evidence.filter(({ against }) => !against);
  return {
    sourceUrl: inFavour.map(({ source }) => address(source.url)),
    publisher: inFavour.map(({ source }) => source.publisher),
    description: inFavour.map(({ source: { title, publisher, published }, locator }) =>
      [title, publisher, published, locator].filter(Boolean).join(', '),
    ),
  };
}

const texts = (values: Values): string[] => [...new Set(values.filter(Boolean).map(String))];

/** A web address as FollowTheMoney writes it: with the slash of an empty path. */
const address = (url: unknown): string | undefined =>
  typeof url === 'string' && URL.canParse(url) ? new URL(url).href : undefined;

/** A text that says when something was founded, where it is a date. */
const dateOf = (founded: unknown): string | undefined =>
  typeof founded === 'string' && isPartialDate(founded) ? founded : undefined;

/** The id in the characters that FollowTheMoney takes; any other is `.u` and its four hexadecimal digits. */
function entityId(id: string): string {
  return id.replace(/[^A-Za-z0-9.-]/g, (character) => `.u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
