import type { PeerReason, PeerRow, RepresentativeRow } from '../../graph/code/code.store';
import { formatInCountry } from '../../language/countries';
import { formatSince } from '../../language/dates';
import type { Language } from '../../language/language';
import { formatClauses, formatName, formatNames, nameIn } from '../../language/names';
import { message } from '../../language/message';
import type { NodeRecord } from '../../graph/node/node-decoder';
import { loadNames, loadNodes } from '../../graph/node/node.loaders';
import { dimensionLabel } from '../../graph/tally/tally-label';
import type { InfluenceContext } from '../engine/influence-context';

const REASONS = ['PARENT', 'ASSOCIATION', 'SECTOR', 'COUNTRY'] as const;

/** Which country a local representative of The Code represents it in. */
export async function explainRepresentative(
  context: InfluenceContext,
  { company, representative, country }: RepresentativeRow,
  language: Language,
): Promise<string> {
  const [[representativeName = '', companyName = ''], [place]] = await Promise.all([
    loadNames(context, [representative, company], language),
    loadNodes(context, [country]),
  ]);
  return message(language, 'leverage.representative', {
    representative: formatName(representativeName, language),
    company: formatName(companyName, language),
    place: place ? formatInCountry(nameIn(place, language), language) : '',
  });
}

export async function explainNoPath(context: InfluenceContext, company: string, language: Language): Promise<string> {
  const [name = ''] = await loadNames(context, [company], language);
  return message(language, 'leverage.noPath', { company: formatName(name, language) });
}

/** Why a company is a peer of another, and whether it meets the criterion. */
export async function explainPeer(
  context: InfluenceContext,
  { company, criterion, row }: { company: string; criterion: NodeRecord; row: PeerRow },
  language: Language,
): Promise<string> {
  const [[peerName = '', companyName = ''], reasons] = await Promise.all([
    loadNames(context, [row.peer, company], language),
    describeReasons(context, row.reasons, language),
  ]);
  return message(language, 'leverage.peer', {
    peer: formatName(peerName, language),
    company: formatName(companyName, language),
    reasons,
    criterion: `${String(criterion.number)} (${nameIn(criterion, language)})`,
    state: row.met ? (row.since ? 'metSince' : 'met') : 'unknown',
    since: row.since ? formatSince(row.since, language) : '',
  });
}

/** "in the same association, Travel Association; in the same line of business, tour operator". */
async function describeReasons(
  context: InfluenceContext,
  reasons: readonly PeerReason[],
  language: Language,
): Promise<string> {
  const clauses = await Promise.all(
    REASONS.map(async (reason) => {
      const by = reasons.filter((one) => one.reason === reason).map((one) => one.by);
      if (by.length === 0) return [];
      const names =
        reason === 'SECTOR'
          ? by.map((sector) => sectorLabel(sector, language)).join()
          : formatNames(await loadNames(context, by, language), language);
      return [message(language, 'leverage.reason', { reason, names })];
    }),
  );
  return formatClauses(clauses.flat(), language);
}

/** A line of business in words; a value that the catalogue does not know is shown as it is stored. */
function sectorLabel(sector: string, language: Language): string {
  return dimensionLabel('SECTOR', sector, language).replaceAll('_', ' ');
}
