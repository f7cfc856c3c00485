// What is to be done, and what was promised. As one file, they compress better than each alone.
export { CalendarPage } from '../calendar/calendar';
export { CodePage } from '../code/code';
export { CodeCompanyPage } from '../code/company';
export { CommitmentsPage } from '../commitment/commitments';
