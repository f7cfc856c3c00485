// Partnerships, their list, and where they are missing. As one file, they compress better than each alone.
export { CoveragePage } from '../coverage/coverage';
export { PartnershipPage } from '../partnership/partnership';
export { PartnershipsPage } from '../partnership/partnerships';
