import type { Kind } from '../../kinds/kind';
import { MEETING } from '../../kinds/meeting';
import { kindReader } from './kind.store';
import { kindResolvers } from './kind.resolver';
import { kindTypes } from './kind.type';

function reading(kind: Kind) {
  const reader = kindReader(kind);
  const types = kindTypes(kind);
  return { ...reader, types, resolvers: kindResolvers(kind, types, reader) };
}

export const MEETINGS = reading(MEETING);
