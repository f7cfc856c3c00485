/** What a partnership is. Projects, programmes and research run out; partnerships and alliances go on until they end. */
export enum PartnershipKind {
  PARTNERSHIP = 'PARTNERSHIP',
  ALLIANCE = 'ALLIANCE',
  PROJECT = 'PROJECT',
  PROGRAMME = 'PROGRAMME',
  RESEARCH = 'RESEARCH',
}
