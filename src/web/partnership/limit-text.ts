import { useAnswer } from '../data/use-answer';
import { NamesDocument } from '../graphql/graphql';
import { formatAlternatives } from '../language/format';
import { label, text } from '../language/text';
import { nameOf } from '../search/choice';
import type { Choices, Limit } from './limits';

/** Words for a limit, such as "at least 5 groups"; nodes are named once their names are known. */
export function useLimitText(choices: Choices): (limit: Limit) => string {
  const { objectives, regions, countries, forms, participants } = choices;
  const ids = [...objectives, ...regions, ...countries, ...forms, ...participants];
  const { data } = useAnswer(NamesDocument, ids.length > 0 ? { ids } : null);
  const names = new Map((data?.nodes ?? []).flatMap((node) => (node ? [[node.id, nameOf(node)] as const] : [])));
  return ({ name, values }) => {
    const [value = ''] = values;
    if (name === 'groups') {
      return text('explorer.partnerships.limit.groups', { group: label('GROUP', value) });
    }
    if (name === 'min') return text('explorer.partnerships.limit.min', { count: Number(value) });
    if (name === 'multi') return text('explorer.partnerships.limit.multi', { answer: value });
    if (name === 'text') return text('explorer.partnerships.limit.text', { text: value });
    return text(`explorer.partnerships.limit.${name}`, {
      names: formatAlternatives(values.map((id) => names.get(id) ?? id)),
    });
  };
}
