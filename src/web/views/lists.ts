// Filtered lists, and charts and maps with their lists. One file compresses better than each alone.
export { CalendarPage } from '../calendar/calendar';
export { CodePage } from '../code/code';
export { CodeCompanyPage } from '../code/company';
export { CommitmentsPage } from '../commitment/commitments';
export { GlossaryPage } from '../glossary/glossary';
export { MyChangesPage } from '../history/my-changes';
export { Desk } from '../home/desk';
export { IndicatorsPage } from '../indicator/indicators';
export { OrganisationsPage } from '../organisation/organisations';
export { SearchPage } from '../search/search';
export { StakeholdersPage } from '../stakeholder/stakeholders';
export { PlacesPage } from '../world/places';
export { WorldPage } from '../world/world';
