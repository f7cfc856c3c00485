import { CLEARANCE, Visibility } from '../tie/visibility';
import { Role } from './role';

/** Who asks, as the token says it. */
export interface ViewerRecord {
  name: string;
  role: Role;
  /** The ids of the regions that a coordinator may write in. */
  regions: string[];
  /** Whether somebody signed in, whatever their role. */
  signedIn: boolean;
}

export const ANONYMOUS: ViewerRecord = { name: 'anonymous', role: Role.READER, regions: [], signedIn: false };

/** What the viewer may see: PUBLIC ties (0), NETWORK ones too once signed in (1), and all as an editor and above (2). */
export function clearanceOf({ role, signedIn }: ViewerRecord): number {
  if (role !== Role.READER) return CLEARANCE[Visibility.CONFIDENTIAL];
  return CLEARANCE[signedIn ? Visibility.NETWORK : Visibility.PUBLIC];
}
