// A country, a region, an objective, an organisation, a source or any other record. As one file, they compress better than each alone.
export { ObjectivePage } from '../objective/objective';
export { OrganisationPage } from '../organisation/organisation';
export { BriefPage } from '../brief/brief';
export { CountryPage } from '../place/country';
export { RegionPage } from '../place/region';
export { RecordPage } from '../record/record';
export { SourcePage } from '../source/source';
