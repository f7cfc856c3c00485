import { message } from '../../../language/message';
import { type Answerer, type Citation, type ListPage } from '../answer';
import { dateText, pageAnswer, type NamedNode, nodeText } from './claims';
import { quoted } from '../quoted';

interface Signatory extends NamedNode {
  evidence: Citation[];
  code?: { signedOn: string | null; status: string; criteria: { number: number; status: string }[] } | null;
  codeLeverage?: { actor: { id: string }; explanation: string }[];
}

/** Lists the signatories that lag on a criterion, each with actors who could raise it with them. */
export const signatories: Answerer<{ actors: ListPage<Signatory> }> = ({ actors }, { language, variables }) => {
  const criterion = variables.criterion as number;
  return {
    head: [message(language, 'mcp.signatories', { total: actors.totalCount, criterion })],
    ...pageAnswer(actors, language, ({ id, name, evidence, code, codeLeverage = [] }) => {
      const text = message(language, 'mcp.signatory', {
        node: nodeText({ id, name }, language),
        signed: dateText(code?.signedOn, language),
        criterion,
        status: code?.criteria.find(({ number }) => number === criterion)?.status ?? 'UNKNOWN',
      });
      const lines = codeLeverage.map(({ actor, explanation }) =>
        message(language, 'mcp.couldTell', { explanation: quoted(explanation, language), id: actor.id }),
      );
      return [{ text, evidence }, ...(lines.length > 0 ? lines : [message(language, 'mcp.nobodyCouldTell')])];
    }),
    page: {
      path: '/code',
      parameters: {
        criterion,
        status: variables.statuses,
        country: variables.countries,
        region: variables.regions,
      },
    },
  };
};
