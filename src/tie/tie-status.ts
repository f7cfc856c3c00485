export enum TieStatus {
  CURRENT = 'CURRENT',
  ENDED = 'ENDED',
  CONTESTED = 'CONTESTED',
  RETRACTED = 'RETRACTED',
}

export enum TieDirection {
  OUT = 'OUT',
  IN = 'IN',
  BOTH = 'BOTH',
}
