import { Confidence } from '../../model/confidence';
import { allowedClasses } from '../projection/codes';

/** By arc class: 1 where the tie is current on the valid day, whatever its type and confidence. */
export const CURRENT: Uint8Array = allowedClasses({ minConfidence: Confidence.LOW, includeEnded: false });
