const WORDS: Record<string, readonly [english: string, french: string]> = {
  airline: ['airline', 'compagnie aérienne'],
  airport: ['airport', 'aéroport'],
  consulting: ['consulting', 'conseil'],
  distribution_system: ['travel distribution', 'distribution de voyages'],
  hotel: ['hotel', 'hôtellerie'],
  meetings: ['meetings and events', 'réunions et événements'],
  tour_operator: ['tour operator', 'voyagiste'],
  trade_association: ['trade association', 'association professionnelle'],
  training: ['training', 'formation'],
  travel_agency: ['travel agency', 'agence de voyages'],
};

/** A line of business in words; one that we do not know stays as the record has it. */
export function sectorWord(sector: string, french: boolean): string {
  return WORDS[sector]?.[french ? 1 : 0] ?? sector.replaceAll('_', ' ');
}
