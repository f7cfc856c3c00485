// The views that draw a chart or a map. As one file, they compress better than each alone.
export { IndicatorsPage } from '../indicator/indicators';
export { StakeholdersPage } from '../stakeholder/stakeholders';
export { WorldPage } from '../world/world';
