import { tiePages } from '../tie/tie.store';

/** The first invitations to each initiative with some answers, by the guest's English name. */
export const pageInvitations = tiePages('invitation/page-invitations');
