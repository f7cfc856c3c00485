import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Lang } from '../../store/loading/lang';
import { InputError } from '../../errors';
import type { Language } from '../../language/language';
import { message } from '../../language/message';
import { formatName, formatWords, nameIn } from '../../language/names';
import { firstDay, formatDateWithPreposition, lastDay, yearsAfter } from '../../language/partial-date';
import type { ReadContext } from '../../store/loading/read-context';
import { MEETING } from '../../kinds/meeting';
import { byCodeUnit } from '../../language/text';
import { checkedCount } from '../../store/paging/page';
import { loadMaker } from '../commitment/commitment.loaders';
import { loadContact } from '../engagement/engagement.loaders';
import { linkReaderOf } from '../kinds/kind.store';
import { requireOfType } from '../node/input-nodes';
import type { NodeRecord } from '../node/node-decoder';
import { relatedNodes } from '../node/node-lists';
import { loadNames, loadNodes } from '../node/node.loaders';
import { Node } from '../node/node.type';
import { isExpected, type OpportunityRecord } from '../opportunity/expected';
import { COUNTRIES_OF } from '../partnership/relations';
import type { TieRecord } from '../tie/tie-decoder';
import { tieStatement } from '../tie/tie-clause';
import { loadTiePhraseInput } from '../tie/tie-sentence';
import { loadTies } from '../tie/tie.loaders';
import { AgendaArgs, AgendaItem, AgendaKind, MAX_AGENDA } from './agenda.type';
import { type AgendaRecord, AGENDA_LISTS } from './agenda.store';

const TIE_KINDS: readonly AgendaKind[] = [AgendaKind.AGREEMENT_ENDS, AgendaKind.TIE_UNCONFIRMED];

/** True where the item is about a tie, not a node. */
const isAboutTie = ({ kind, isAsk }: AgendaRecord) => isAsk ?? TIE_KINDS.includes(kind);

/** Loads the node or tie that falls due. */
async function loadAgendaNode(context: ReadContext, item: AgendaRecord): Promise<NodeRecord | TieRecord> {
  const [record] = isAboutTie(item) ? await loadTies(context, [item.id]) : await loadNodes(context, [item.id]);
  return record!;
}

/** Formats the item without its day. */
async function agendaText(context: ReadContext, item: AgendaRecord, language: Language): Promise<string> {
  const { kind, id } = item;
  if (isAboutTie(item)) {
    const [tie] = await loadTies(context, [id]);
    if (item.isAsk) return askText(context, tie!, language);
    return message(language, 'agenda.tie', { kind, tie: await tieText(context, tie!, language) });
  }
  const [node] = await loadNodes(context, [id]);
  if (kind === AgendaKind.CONTACT_DUE) return contactText(context, node!, language);
  if (kind === AgendaKind.NEXT_STEP) {
    const { nextStep } = node as NodeRecord & { nextStep?: string | null };
    const [holder] = await linkReaderOf(MEETING).linked(context, id, MEETING.holder);
    return message(language, 'agenda.nextStep', {
      step: nextStep ?? nameIn(node!, language),
      by: nameIn(holder!, language),
    });
  }
  const opportunity: OpportunityRecord = node!;
  const by = kind === AgendaKind.COMMITMENT_DUE ? await loadMaker(context, id) : null;
  return message(language, 'agenda.node', {
    kind,
    name: nameIn(node!, language),
    inferred: (await isExpected(context, opportunity)) ? 'expected' : String(opportunity.inferred ?? false),
    by: by ? nameIn(by, language) : '',
    countries: by ? 'none' : await countriesText(context, node!, language),
  });
}

/** Formats the ask and the actor that is asked. */
async function askText(context: ReadContext, { ask, to }: TieRecord, language: Language): Promise<string> {
  const [target = ''] = await loadNames(context, [to], language);
  return message(language, 'agenda.ask', { step: ask ?? '', of: formatName(target, language) });
}

/** Formats the actor to contact and the date of the last meeting with it. */
async function contactText(context: ReadContext, node: NodeRecord, language: Language): Promise<string> {
  const contact = await loadContact(context, node.id);
  const met = contact?.lastContact;
  return message(language, 'agenda.contact', {
    name: formatName(nameIn(node, language), language),
    met: met ? formatDateWithPreposition(met, language) : 'none',
  });
}

/** The maximum number of countries that an opportunity lists; the others are counted. */
const MAX_COUNTRIES = 4;

/** Formats the countries that its name omits, which set reviews of a session apart; or 'none'. */
async function countriesText(context: ReadContext, node: NodeRecord, language: Language): Promise<string> {
  const ownName = nameIn(node, language);
  const countries = await relatedNodes(context, node.id, COUNTRIES_OF);
  const names = countries.map((country) => nameIn(country, language)).filter((name) => !ownName.includes(name));
  const remaining = names.length - MAX_COUNTRIES;
  const words = [
    ...names.slice(0, MAX_COUNTRIES),
    ...(remaining > 0 ? [message(language, 'list.more', { count: remaining })] : []),
  ];
  return words.length > 0 ? formatWords(words, language, 'conjunction') : 'none';
}

/** Formats both ends of a tie and their relationship, without dates. */
async function tieText(context: ReadContext, tie: TieRecord, language: Language): Promise<string> {
  const [nodes, phraseInput] = await Promise.all([
    loadNodes(context, [tie.from, tie.to]),
    loadTiePhraseInput(context, tie),
  ]);
  const [from = '', to = ''] = nodes.map((node) => nameIn(node, language));
  return tieStatement(phraseInput, from, to, language);
}

@Resolver(() => AgendaItem)
export class AgendaResolver {
  @Query(() => [AgendaItem], {
    nullable: true,
    description:
      'The items that fall due, soonest first and then by the id of their node: opportunities and their deadlines, commitments, agreements that end, ties that turn unconfirmed, next steps, asks and contacts. A beginning counts as the first day of its date, any other date as its last day. All days are UTC. Unknown ids are BAD_USER_INPUT.',
  })
  agenda(@Args(() => AgendaArgs) args: AgendaArgs, @Ctx() context: ReadContext) {
    return findAgenda(context, args);
  }

  @FieldResolver(() => Node, {
    description: 'The opportunity, commitment, tie, meeting or organisation that it is about.',
  })
  node(@Root() item: AgendaRecord, @Ctx() context: ReadContext) {
    return loadAgendaNode(context, item);
  }

  @FieldResolver(() => String, { description: 'The item in words, without its day.' })
  text(@Root() item: AgendaRecord, @Ctx() context: ReadContext, @Lang() language: Language): Promise<string> {
    return agendaText(context, item, language);
  }
}

/** Lists items, soonest first. Throws InputError for unknown ids, a bad period or `first`. */
async function findAgenda(context: ReadContext, args: AgendaArgs): Promise<AgendaRecord[]> {
  const limit = checkedCount(args.first, 'first', MAX_AGENDA);
  const { countries = null, regions = null } = args;
  const parameters = { ...periodOf(args, context), countries, regions, limit };
  const wanted = args.kinds ?? Object.values(AgendaKind);
  const lists = AGENDA_LISTS.map(({ kinds, list }) => ({ kinds: kinds.filter((kind) => wanted.includes(kind)), list }));
  const [items] = await Promise.all([
    Promise.all(
      lists
        .filter(({ kinds }) => kinds.length > 0)
        .map(({ kinds, list }) =>
          context.loaders.once(list, JSON.stringify([kinds, parameters]), (run) => list(run, { ...parameters, kinds })),
        ),
    ),
    requireOfType(context, 'Region', regions, ['regions']),
    requireOfType(context, 'Country', countries, ['countries']),
  ]);
  return items.flat().sort(compareItems).slice(0, limit);
}

/** Returns the first and the last day of the period; by default a year from the valid day. */
function periodOf({ from, to }: AgendaArgs, { language, standpoint }: ReadContext): { from: string; to: string } {
  const begins = from ? firstDay(from) : standpoint.valid;
  const ends = to ? lastDay(to) : yearsAfter(begins, 1);
  if (ends < begins) throw new InputError(message(language, 'input.endsBefore', { begins, ends }), ['to']);
  return { from: begins, to: ends };
}

function compareItems(a: AgendaRecord, b: AgendaRecord): number {
  return byCodeUnit(a.day, b.day) || byCodeUnit(a.id, b.id) || byCodeUnit(a.kind, b.kind);
}
