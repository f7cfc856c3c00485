import type { InfluenceContext } from '../engine/influence-context';
import { Language } from '../../language/language';
import { loadNames } from '../../node/node.loaders';
import { formatName, formatNames } from '../../language/names';
import type { BrokerRecord } from './find-brokers';

/** What would be lost without the broker, else how much passes through it and how sure that is. */
export async function explainBroker(
  context: InfluenceContext,
  broker: BrokerRecord,
  language: Language,
): Promise<string> {
  const [self = '', ...lost] = await loadNames(context, [broker.actor, ...broker.targetsLost], language);
  const name = formatName(self, language);
  const french = language === Language.FR;
  if (lost.length > 0) {
    const targets = formatNames(lost, language);
    return french
      ? `Sans ${name}, aucun membre du réseau n’atteint plus ${targets}.`
      : `Without ${name}, no member of the network can reach ${targets}.`;
  }
  const share = new Intl.NumberFormat(french ? 'fr-FR' : 'en-GB', { style: 'percent', maximumSignificantDigits: 2 });
  const pairs = Math.max(1, ((broker.nodes - 1) * (broker.nodes - 2)) / 2);
  const part = share.format(broker.betweenness / pairs);
  const told = french
    ? `Le plus court chemin passe par ${name} pour ${part} des paires d’organisations et d’initiatives`
    : `The shortest way between ${part} of all pairs of organisations and initiatives passes through ${name}`;
  if (broker.standardError === null) return `${told}.`;
  const error = share.format(broker.standardError / pairs);
  return french
    ? `${told} (estimé sur ${broker.sources} départs, à ${error} près).`
    : `${told} (estimated from ${broker.sources} starts, give or take ${error}).`;
}
