import { Language } from '../../language/language';
import { bilingual, type BilingualText, type MessageKey, type MessageValues } from '../../language/message';
import { nameIn } from '../../language/names';
import type { Run } from '../../store/neo4j/client';
import { type TiePhraseInput, tieStatement } from '../../graph/tie/tie-clause';
import type { TieRecord } from '../../graph/tie/tie-decoder';
import { type NodeVersion, readNodeVersions } from './versions.store';

interface Named {
  nameEn: string;
  nameFr?: string | null;
}

/** Returns the names of a node’s version. */
export function namesOf({ properties }: NodeVersion): Named {
  return {
    nameEn: (properties.nameEn ?? properties.id) as string,
    nameFr: properties.nameFr as string | null | undefined,
  };
}

/** Returns a message about a node, with the node’s name in each language as `name`. */
export function nodeSummary(key: MessageKey, node: Named, values?: MessageValues): BilingualText {
  return bilingual(key, (language) => ({ ...values, name: nameIn(node, language) }));
}

interface Tie {
  type: string;
  from: string;
  to: string;
  phrases?: unknown;
}

/** Returns a message about a tie, with the tie as a sentence as `name`: "A is a member of B". */
export async function tieSummary(run: Run, key: MessageKey, tie: Tie, values?: MessageValues): Promise<BilingualText> {
  const { from, to } = tie;
  const versions = await readNodeVersions(run, [...new Set([from, to])]);
  const name = (id: string, language: Language) => {
    const properties = versions.find((version) => version.id === id)?.properties;
    return ((language === Language.FR && properties?.nameFr) || properties?.nameEn || id) as string;
  };
  const isEnded = key === 'change.tie.ended';
  const tiePhrase: TiePhraseInput = {
    ...(tie as Pick<TieRecord, 'type' | 'phrases' | 'stance' | 'stage' | 'answer'>),
    ...(isEnded ? { status: 'ENDED', until: values?.until as string } : { status: 'CURRENT' }),
  };
  return bilingual(key, (language) => ({
    ...values,
    name: tieStatement(tiePhrase, name(from, language), name(to, language), language),
  }));
}
