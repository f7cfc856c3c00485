import { CLEARANCE, Visibility } from '../model/visibility';
import { Role } from './role';

/** Who asks, as the token says it. */
export interface ViewerRecord {
  name: string;
  /** How a change that they make is signed: the role, and a mark that only the provider of sign-in can trace to a person. */
  signature: string;
  role: Role;
  /** The ids of the regions that a coordinator may write in. */
  regions: string[];
  /** Whether somebody signed in, whatever their role. */
  signedIn: boolean;
  /** Epoch milliseconds until which the sign-in holds; null for whoever did not sign in. */
  until: number | null;
}

export const ANONYMOUS: ViewerRecord = {
  name: 'anonymous',
  signature: Role.READER,
  role: Role.READER,
  regions: [],
  signedIn: false,
  until: null,
};

/** What the viewer may see: PUBLIC ties (0), NETWORK ones too once signed in (1), and all as an editor and above (2). */
export function clearanceOfViewer({ role, signedIn }: ViewerRecord): number {
  if (role !== Role.READER) return CLEARANCE[Visibility.CONFIDENTIAL];
  return CLEARANCE[signedIn ? Visibility.NETWORK : Visibility.PUBLIC];
}
