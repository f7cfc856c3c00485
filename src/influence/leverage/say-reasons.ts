import type { InfluenceContext } from '../engine/influence-context';
import type { PeerReason } from '../../code/code.store';
import { Language } from '../../language/language';
import { namesOf } from '../paths/names-of';
import { formatNames } from '../../language/lists';
import { sectorWord } from './sector-words';

const WORDS: Record<PeerReason['reason'], readonly [english: string, french: string]> = {
  PARENT: ['of the same house,', 'de la même maison,'],
  ASSOCIATION: ['in the same association,', 'dans la même association,'],
  SECTOR: ['in the same line of business,', 'dans le même métier,'],
  COUNTRY: ['in the same country,', 'dans le même pays,'],
};
const ORDER = Object.keys(WORDS) as PeerReason['reason'][];

/** Why a company is a peer of another: "in the same association, DRV; in the same line of business, tour operator". */
export async function describeReasons(
  context: InfluenceContext,
  reasons: readonly PeerReason[],
  language: Language,
): Promise<string> {
  const french = language === Language.FR;
  const said = await Promise.all(
    ORDER.map(async (reason) => {
      const by = reasons.filter((one) => one.reason === reason).map((one) => one.by);
      if (by.length === 0) return [];
      const names =
        reason === 'SECTOR'
          ? by.map((word) => sectorWord(word, french)).join()
          : formatNames(await namesOf(context, by, language), language);
      return [`${WORDS[reason][french ? 1 : 0]} ${names}`];
    }),
  );
  return said.flat().join(french ? ' ; ' : '; ');
}
