import type { InfluenceContext } from '../engine/influence-context';
import { listPeers, type PeerRow } from '../../code/code.store';
import { InputError } from '../../errors';
import { Language } from '../../language/language';
import { nameIn } from '../../language/names';
import { loadAllOfType } from '../../node/node.loaders';
import type { NodeRecord } from '../../node/node.store';
import { requireOfType } from '../../node/require';
import { checkedCount } from '../../paging/page-args';
import { type AllyRecord, connectedBy } from '../allies/ally-record';
import { ask } from '../engine/ask';
import { bestToEach } from '../paths/best-to-each';
import { explain } from '../paths/explain';
import { namesOf } from '../paths/names-of';
import type { PathRecord } from '../paths/path-record';
import { formatName } from '../../language/lists';
import { formatSince } from '../../language/dates';
import { describeReasons } from './say-reasons';

export interface LeverageArgs {
  company: string;
  criterion: number;
  first: number;
  includeUnknown: boolean;
}

/** What a company may be away from its peers. */
const HOPS_TO_PEER = 5;

/**
 * The peers of a company that meet a criterion of The Code, by the best path to them; where asked for, after them those
 * of whom no source says. Throws InputError for ids that are unknown or no company, and for numbers out of range.
 */
export async function findLeverage(context: InfluenceContext, args: LeverageArgs): Promise<AllyRecord[]> {
  const { company, first, includeUnknown } = args;
  checkedCount(first, 'first');
  await requireOfType(context, 'Company', [company], ['company']);
  const criterion = await criterionOf(context, args.criterion);
  const rows = await listPeers(context.read, { company, criterion: criterion.id, includeUnknown });
  const alike = (met: boolean) => rows.filter((row) => row.met === met).map(({ peer }) => peer);
  const found = await ask(context, 'leverage', {
    company,
    peers: [alike(true), alike(false)],
    first,
    maxHops: HOPS_TO_PEER,
  });
  const peers = found.map(({ peer }) => peer);
  const paths = peers.length > 0 ? await bestToEach(context, [company], peers, HOPS_TO_PEER) : [];
  const pathTo = new Map(paths.map((path) => [path.hops.at(-1)?.to, path]));
  const rowOf = new Map(rows.map((row) => [row.peer, row]));
  return found.map(({ peer, score }) =>
    peerRecord(company, criterion, { row: rowOf.get(peer)!, score, via: pathTo.get(peer) ?? null }),
  );
}

async function criterionOf(context: InfluenceContext, number: number): Promise<NodeRecord> {
  const criteria = await loadAllOfType(context, 'CodeCriterion');
  const criterion = criteria.find((one) => one.number === number);
  if (criterion) return criterion;
  throw new InputError(`The Code has no criterion ${String(number)}.`, ['criterion']);
}

function peerRecord(
  company: string,
  criterion: NodeRecord,
  { row, score, via }: { row: PeerRow; score: number; via: PathRecord | null },
): AllyRecord {
  const explanation = async (context: InfluenceContext, language: Language) => {
    const [[peer = '', self = ''], reasons, path] = await Promise.all([
      namesOf(context, [row.peer, company], language),
      describeReasons(context, row.reasons, language),
      via ? explain(context, via, language) : '',
    ]);
    const what = `${String(criterion.number)} (${nameIn(criterion, language)})`;
    const said = language === Language.FR ? inFrench : inEnglish;
    return `${said({ peer, company: self, reasons, criterion: what }, row)} ${path}`.trim();
  };
  return { actor: row.peer, score, connect: async () => connectedBy(via), explain: explanation };
}

type Said = Record<'peer' | 'company' | 'reasons' | 'criterion', string>;

function inEnglish({ peer, company, reasons, criterion }: Said, { met, since }: PeerRow): string {
  const meets = since
    ? `has met criterion ${criterion} since ${formatSince(since, 'EN')}`
    : `meets criterion ${criterion}`;
  const standing = met ? `It ${meets}.` : `No source says how far it is with criterion ${criterion}.`;
  return `${peer} is a peer of ${company}: ${reasons}. ${standing}`;
}

function inFrench({ peer, company, reasons, criterion }: Said, { met, since }: PeerRow): string {
  const known = since ? ` depuis ${formatSince(since, 'FR')}` : '';
  const standing = met
    ? `Cette entreprise remplit le critère ${criterion}${known}.`
    : `Aucune source ne dit où elle en est pour le critère ${criterion}.`;
  return `${formatName(peer, 'FR')} est comparable à ${formatName(company, 'FR')} : ${reasons}. ${standing}`;
}
