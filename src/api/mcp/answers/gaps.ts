import { message } from '../../../language/message';
import type { Answerer } from '../answer';
import { onlyOne } from '../page-link';
import { type Cited, sourceLine } from './proof';

interface InPlace {
  objective: { id: string };
  region: { id: string };
}

interface Gaps {
  coverage: {
    answer: string;
    cells: (InPlace & { unknown: { text: string }[]; evidence: Cited[] })[];
    gaps: (InPlace & { explanation: string; candidates: { actor: { id: string }; explanation: string }[] })[];
  };
}

export const gaps: Answerer<Gaps> = ({ coverage: { answer, cells, gaps: found } }, { language, variables }) => ({
  head: [answer],
  items: found.map(({ objective, region, explanation, candidates }) => {
    const cell = cells.find((one) => one.objective.id === objective.id && one.region.id === region.id);
    return [
      message(language, 'mcp.candidate', { explanation, id: `${objective.id}, ${region.id}` }),
      ...(cell?.unknown ?? []).map(({ text }) => message(language, 'mcp.unknown', { text })),
      ...candidates.map(({ actor, explanation: why }) =>
        message(language, 'mcp.candidate', { explanation: why, id: actor.id }),
      ),
      sourceLine(cell?.evidence ?? [], language),
    ];
  }),
  page: {
    path: '/coverage',
    parameters: { objective: onlyOne(variables.objectives), region: onlyOne(variables.regions) },
  },
});
