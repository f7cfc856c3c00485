// The lists that are filtered by a form. As one file, they compress better than each alone.
export { CalendarPage } from '../calendar/calendar';
export { CodePage } from '../code/code';
export { CodeCompanyPage } from '../code/company';
export { CommitmentsPage } from '../commitment/commitments';
export { OrganisationsPage } from '../organisation/organisations';
