import type { LanguageCode } from '../../../language/language';
import { message } from '../../../language/message';
import type { Answerer, Cited } from '../answer';
import { type ScorecardLine, scoreText } from './about';
import { type NamedNode, nodeText } from './claims';

type Counted = Omit<ScorecardLine, 'unknown'> & { evidence: Cited[] };

interface Comparison {
  nodes: ({ id: string; name?: string; scorecard?: { answer: string; lines: Counted[] } } | null)[];
}

export const compareCountries: Answerer<Comparison> = ({ nodes }, { language }) => {
  const countries = nodes.flatMap((node) => (node?.scorecard ? [{ ...node, scorecard: node.scorecard }] : []));
  return {
    head: [message(language, 'mcp.compared', { count: countries.length })],
    leading: countries.map(({ scorecard }) => scorecard.answer),
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

interface RegionCell extends Omit<Counted, 'commitments'> {
  region: NamedNode;
  unassigned: number;
  unassignedMembers: number;
  unassignedActions: number;
}

export const compareRegions: Answerer<{ coverage: { answer: string; cells: RegionCell[] } }> = (
  { coverage: { answer, cells } },
  { language },
) => ({
  head: [answer],
  items: cells.map((cell) => [
    { text: scoreText(subjectOf(cell.objective, cell.region, language), cell, language), evidence: cell.evidence },
    message(language, 'mcp.unassigned', {
      partnerships: cell.unassigned,
      members: cell.unassignedMembers,
      actions: cell.unassignedActions,
    }),
  ]),
  page: { path: '/coverage' },
});
