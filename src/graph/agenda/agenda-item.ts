import { loadPromiser } from '../commitment/commitment.loaders';
import type { Language } from '../../language/language';
import { message } from '../../language/message';
import { formatName, formatWords, nameIn } from '../../language/names';
import type { ReadContext } from '../../store/loading/read-context';
import { loadHolder } from '../meeting/meeting.loaders';
import type { NodeRecord } from '../node/node-decoder';
import { relatedNodes } from '../node/node-lists';
import { loadNodes } from '../node/node.loaders';
import { COUNTRIES_OF } from '../partnership/relations';
import type { TieRecord } from '../tie/tie-decoder';
import { tiePhrase } from '../tie/tie-phrase';
import { loadTies } from '../tie/tie.loaders';
import { AgendaKind } from './agenda-kind';
import type { AgendaRecord } from './agenda.store';

const OF_TIES: readonly AgendaKind[] = [AgendaKind.AGREEMENT_ENDS, AgendaKind.TIE_UNCONFIRMED];

/** The node or tie that falls due. */
export async function loadAgendaNode(context: ReadContext, item: AgendaRecord): Promise<NodeRecord | TieRecord> {
  const [found] = OF_TIES.includes(item.kind)
    ? await loadTies(context, [item.id])
    : await loadNodes(context, [item.id]);
  return found!;
}

/** What falls due, in words, without its day. */
export async function agendaText(context: ReadContext, item: AgendaRecord, language: Language): Promise<string> {
  const { kind, id } = item;
  if (OF_TIES.includes(kind)) {
    const [tie] = await loadTies(context, [id]);
    return message(language, 'agenda.tie', { kind, tie: await statementOf(context, tie!, language) });
  }
  const [node] = await loadNodes(context, [id]);
  if (kind === AgendaKind.NEXT_STEP) {
    const { nextStep } = node as NodeRecord & { nextStep?: string | null };
    const holder = await loadHolder(context, id);
    return message(language, 'agenda.nextStep', {
      step: nextStep ?? nameIn(node!, language),
      by: nameIn(holder!, language),
    });
  }
  const { inferred } = node as NodeRecord & { inferred?: boolean | null };
  const by = kind === AgendaKind.COMMITMENT_DUE ? await loadPromiser(context, id) : null;
  return message(language, 'agenda.node', {
    ...{ kind, name: nameIn(node!, language), inferred: String(inferred ?? false) },
    by: by ? nameIn(by, language) : '',
    countries: by ? 'none' : await countriesText(context, id, language),
  });
}

/** The most countries that are named of an opportunity; the others are counted. */
const MAX_COUNTRIES = 4;

/** The countries of an opportunity, without which the reviews of one session are all called the same; 'none' where it has none. */
async function countriesText(context: ReadContext, id: string, language: Language): Promise<string> {
  const names = (await relatedNodes(context, id, COUNTRIES_OF)).map((country) => nameIn(country, language));
  const left = names.length - MAX_COUNTRIES;
  const words = [
    ...names.slice(0, MAX_COUNTRIES),
    ...(left > 0 ? [message(language, 'list.more', { count: left })] : []),
  ];
  return words.length > 0 ? formatWords(words, language, 'conjunction') : 'none';
}

/** Both ends of a tie and what joins them, without dates. */
async function statementOf(context: ReadContext, tie: TieRecord, language: Language): Promise<string> {
  const [from, to] = (await loadNodes(context, [tie.from, tie.to])).map((node) =>
    formatName(nameIn(node, language), language),
  );
  return `${from!} ${tiePhrase(tie, to!, language)}`;
}
