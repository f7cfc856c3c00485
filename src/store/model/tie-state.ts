/** Where an organisation stands on something: of POSITION_ON. */
export enum Stance {
  CHAMPION = 'CHAMPION',
  SUPPORTIVE = 'SUPPORTIVE',
  NEUTRAL = 'NEUTRAL',
  RELUCTANT = 'RELUCTANT',
  OPPOSED = 'OPPOSED',
}

/** How far we are with what we ask of somebody: of TARGETS. */
export enum AskStage {
  PLANNED = 'PLANNED',
  ASKED = 'ASKED',
  AGREED = 'AGREED',
  REFUSED = 'REFUSED',
  DONE = 'DONE',
}

/** What came of an invitation: of INVITED_TO. */
export enum InvitationAnswer {
  INVITED = 'INVITED',
  ACCEPTED = 'ACCEPTED',
  DECLINED = 'DECLINED',
  CAME = 'CAME',
}

/** What a tie says beyond its type. Each part belongs to one type, but for `heldBy`. */
export interface TieState {
  stance?: Stance | null;
  /** What is asked. */
  ask?: string | null;
  stage?: AskStage | null;
  answer?: InvitationAnswer | null;
  /** The id of the actor that keeps this relation. */
  heldBy?: string | null;
}
