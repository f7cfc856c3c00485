import type { LanguageCode } from '../../../language/language';
import { message } from '../../../language/message';
import { type Answerer, type Citation, type Line, pageOfList } from '../answer';
import { type AnyRecord, typeText } from './about';
import { type Fact, factLine, type NamedNode, nodesText, nodeText, unknownLines, wordOf } from './claims';
import { quoted } from '../quoted';
import { type CodedUnknown, type ScorecardLine, scoreText, remainingUnknownLines } from './score';
import { type SharedPartner, sharedLines } from './who-with';

type Counted = Omit<ScorecardLine, 'unknown'> & { evidence: Citation[] };

interface Comparison {
  nodes: ({ id: string; name?: string; scorecard?: { answer: string; lines: Counted[] } } | null)[];
}

export const compareCountries: Answerer<Comparison> = ({ nodes }, { language }) => {
  const countries = nodes.flatMap((node) => (node?.scorecard ? [{ ...node, scorecard: node.scorecard }] : []));
  return {
    head: [message(language, 'mcp.compared', { count: countries.length })],
    leading: countries.map(({ scorecard }) => quoted(scorecard.answer, language)),
    items: (countries[0]?.scorecard.lines ?? []).flatMap(({ objective }, index) =>
      countries.map(({ id, name = id, scorecard }) => {
        const line = scorecard.lines[index]!;
        return [
          { text: scoreText(subjectOf(objective, { id, name }, language), line, language), evidence: line.evidence },
        ];
      }),
    ),
    page: { path: `/records/${encodeURIComponent(countries[0]?.id ?? '')}` },
  };
};

function subjectOf(objective: NamedNode, place: NamedNode, language: LanguageCode): string {
  return `${nodeText(objective, language)}, ${nodeText(place, language)}`;
}

/**
 * The codes of what the explanation of an empty seat says too: participants that a source does not
 * name, and groups that only others seat.
 */
const SAID_BY_GAP = ['PARTICIPANT_NOT_NAMED', 'GROUP_FROM_ELSEWHERE'];

interface RegionCell extends Omit<Counted, 'commitmentCount'> {
  region: NamedNode;
  unknown: CodedUnknown[];
}

interface Regions {
  coverage: {
    cells: RegionCell[];
    gaps: { objective: { id: string }; region: { id: string }; explanation: string }[];
  };
}

export const compareRegions: Answerer<Regions> = ({ coverage: { cells, gaps } }, { language, variables }) => ({
  head: [message(language, 'mcp.comparedRegions', { count: cells.length })],
  leading: [
    nodesText(
      cells.map(({ region }) => region),
      language,
    ),
  ],
  items: cells.map((cell) => {
    const gap = gaps.find(
      ({ objective, region }) => objective.id === cell.objective.id && region.id === cell.region.id,
    );
    const subject = gap ? 'none' : subjectOf(cell.objective, cell.region, language);
    // The explanation of an empty seat contains the number of partnerships.
    const counts = gap ? { memberCount: cell.memberCount, actionCount: cell.actionCount } : cell;
    const score: Line = { text: scoreText(subject, counts, language), evidence: cell.evidence };
    const id = `${cell.objective.id}, ${cell.region.id}`;
    return [
      ...(gap ? [message(language, 'mcp.candidate', { explanation: quoted(gap.explanation, language), id })] : []),
      score,
      ...remainingUnknownLines(
        gap ? cell.unknown.filter(({ code }) => !SAID_BY_GAP.includes(code)) : cell.unknown,
        language,
      ),
    ];
  }),
  page: pageOfList('/coverage', { objective: 'objectives', region: 'regions' }, 'coverage', variables),
});

interface Organisation extends Omit<AnyRecord, 'partnerships'> {
  group: string;
  partnerships: { totalCount: number; nodes: NamedNode[] };
  commitments: { totalCount: number };
}

interface Organisations {
  nodes: (Organisation | null)[];
  sharedPartners: SharedPartner[];
}

/** Compares organisations: each by itself, then their shared partners. */
export const compareOrganisations: Answerer<Organisations> = ({ nodes, sharedPartners }, { language }) => {
  const organisations = nodes.flatMap((node) => (node?.group === undefined ? [] : [node]));
  return {
    head: [
      message(language, 'mcp.comparedOrganisations', { count: organisations.length }),
      message(language, 'mcp.sharedPartners', { count: sharedPartners.length }),
    ],
    items: [
      ...organisations.map((node) => [
        { text: organisationText(node, language), evidence: node.evidence ?? [] },
        ...unknownLines(node.unknown ?? [], language),
      ]),
      ...sharedPartners.map((partner) => sharedLines(partner, language)),
    ],
    page: { path: `/organisations/${encodeURIComponent(organisations[0]?.id ?? '')}` },
  };
};

function organisationText(node: Organisation, language: LanguageCode): string {
  const { id, name = id, group, partnerships, commitments } = node;
  return message(language, 'mcp.organisation', {
    node: nodeText({ id, name }, language),
    what: typeText(node, language),
    group: wordOf('GROUP', group, language),
    partnerships: partnerships.totalCount,
    all: String(partnerships.nodes.length === partnerships.totalCount),
    names: nodesText(partnerships.nodes, language),
    commitments: commitments.totalCount,
  });
}

interface Dated {
  totalCount: number;
  nodes: Fact[];
  unknown: { text: string }[];
}

/** Lists the ties that began, then those that ended between two days, and counts undated ones. */
export const compareYears: Answerer<{ began: Dated; ended: Dated }> = ({ began, ended }, { language, variables }) => ({
  head: [
    message(language, 'mcp.began', { count: began.totalCount }),
    message(language, 'mcp.ended', { count: ended.totalCount }),
  ],
  leading: unknownLines([...began.unknown, ...ended.unknown], language),
  items: [...began.nodes, ...ended.nodes].map((tie) => [factLine(tie, language)]),
  hasMore: began.totalCount > began.nodes.length || ended.totalCount > ended.nodes.length,
  page: { path: `/organisations/${encodeURIComponent(variables.of as string)}` },
});
