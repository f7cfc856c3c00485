import type { Kind } from './kind';
import { MEETING } from './meeting';

export const KINDS: readonly Kind[] = [MEETING];
