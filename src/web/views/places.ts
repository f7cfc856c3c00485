// Countries, regions, objectives and other records. One file compresses better than each alone.
export { ObjectivePage } from '../objective/objective';
export { OrganisationPage } from '../organisation/organisation';
export { BriefPage } from '../brief/brief';
export { CountryPage } from '../place/country';
export { PlansPage } from '../place/plans';
export { RegionPage } from '../place/region';
export { FundingPage } from '../funding/funding';
export { RecordPage } from '../record/record';
export { SourcePage } from '../source/source';
