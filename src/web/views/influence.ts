// Influence, partnerships, coverage, campaigns and actions. One file compresses better than each.
export { ActionsPage } from '../action/actions';
export { ConvenePage } from '../convene/convene';
export { CoveragePage } from '../coverage/coverage';
export { PartnershipPage } from '../partnership/partnership';
export { PartnershipsPage } from '../partnership/partnerships';
export { RoutesPage } from '../route/routes';
