import { ActorKind } from './actor-kind';

/** The kinds of the public bodies of one country: its government, and what is an organ of it. */
export const PUBLIC_KINDS: readonly ActorKind[] = [
  ...[ActorKind.GOVERNMENT, ActorKind.PARLIAMENT, ActorKind.REGULATOR, ActorKind.LAW_ENFORCEMENT],
];
