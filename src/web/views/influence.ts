// Questions about influence; partnerships, their list, and where they are missing; campaigns and actions. As one file, they compress better than each alone.
export { ActionsPage } from '../action/actions';
export { ConvenePage } from '../convene/convene';
export { CoveragePage } from '../coverage/coverage';
export { PartnershipPage } from '../partnership/partnership';
export { PartnershipsPage } from '../partnership/partnerships';
export { RoutesPage } from '../route/routes';
