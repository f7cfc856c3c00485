import { render } from 'preact';
import lazy, { ErrorBoundary } from 'preact-iso/lazy';
import { LocationProvider, Route, Router } from 'preact-iso/router';
import { IS_EMBEDDED } from './data/embedded';
import { Frame } from './frame/frame';
import { NotFound } from './frame/not-found';
import { Home } from './home/home';
import { addTexts } from './language/text';

const ActionsPage = lazy(() => import('./views/influence').then((view) => view.ActionsPage));
const BriefPage = lazy(() => import('./views/places').then((view) => view.BriefPage));
const CalendarPage = lazy(() => import('./views/lists').then((view) => view.CalendarPage));
const CheckPage = lazy(() => import('./views/recording').then((view) => view.CheckPage));
const CodeCompanyPage = lazy(() => import('./views/lists').then((view) => view.CodeCompanyPage));
const CodePage = lazy(() => import('./views/lists').then((view) => view.CodePage));
const CommitmentsPage = lazy(() => import('./views/lists').then((view) => view.CommitmentsPage));
const ConvenePage = lazy(() => import('./views/influence').then((view) => view.ConvenePage));
const CoveragePage = lazy(() => import('./views/influence').then((view) => view.CoveragePage));
const DuplicatesPage = lazy(() => import('./views/recording').then((view) => view.DuplicatesPage));
const FundingPage = lazy(() => import('./views/places').then((view) => view.FundingPage));
const GlossaryPage = lazy(() => import('./views/lists').then((view) => view.GlossaryPage));
const ImportPage = lazy(() =>
  withTexts(
    import('./views/recording').then((view) => view.ImportPage),
    'import-texts',
  ),
);
const IndicatorsPage = lazy(() => import('./views/lists').then((view) => view.IndicatorsPage));
const MyChangesPage = lazy(() => import('./views/lists').then((view) => view.MyChangesPage));
const NetworkPage = lazy(() => withTexts(import('./views/network').then((view) => view.NetworkPage)));
const ObjectivePage = lazy(() => import('./views/places').then((view) => view.ObjectivePage));
const OrganisationPage = lazy(() => import('./views/places').then((view) => view.OrganisationPage));
const OrganisationsPage = lazy(() => import('./views/lists').then((view) => view.OrganisationsPage));
const PartnershipPage = lazy(() => import('./views/influence').then((view) => view.PartnershipPage));
const PartnershipsPage = lazy(() => import('./views/influence').then((view) => view.PartnershipsPage));
const PlacesPage = lazy(() => import('./views/lists').then((view) => view.PlacesPage));
const CountryPage = lazy(() => import('./views/places').then((view) => view.CountryPage));
const PicturesPage = lazy(() => withTexts(import('./views/network').then((view) => view.PicturesPage)));
const EmbeddedNetwork = lazy(() => withTexts(import('./views/network').then((view) => view.EmbeddedNetwork)));
const RegionPage = lazy(() => import('./views/places').then((view) => view.RegionPage));
const PlansPage = lazy(() => import('./views/places').then((view) => view.PlansPage));
const RecordPage = lazy(() => import('./views/places').then((view) => view.RecordPage));
const RecordingPage = lazy(() => import('./views/recording').then((view) => view.RecordingPage));
const RoutesPage = lazy(() => import('./views/influence').then((view) => view.RoutesPage));
const SignInPage = lazy(() => import('./views/recording').then((view) => view.SignInPage));
const SourcePage = lazy(() => import('./views/places').then((view) => view.SourcePage));
const SearchPage = lazy(() => import('./views/lists').then((view) => view.SearchPage));
const StoryPage = lazy(() => withTexts(import('./views/network').then((view) => view.StoryPage)));
const StakeholdersPage = lazy(() => import('./views/lists').then((view) => view.StakeholdersPage));
const WorldPage = lazy(() => import('./views/lists').then((view) => view.WorldPage));

/** Loads a view that has its own texts, by default those of the network. */
async function withTexts<View>(view: Promise<View>, texts = 'network-texts'): Promise<View> {
  const [loaded] = await Promise.all([view, addTexts(texts)]);
  return loaded;
}

/** The addresses of the views without the language; all but the first load on demand, bundled. */
function App() {
  return (
    <LocationProvider scope={/^\/(en|fr)(\/|$)/}>
      <Frame>
        <ErrorBoundary>
          <Router>
            <Route path="/" component={Home} />
            <Route path="/:lang" component={Home} />
            <Route path="/:lang/search" component={SearchPage} />
            <Route path="/:lang/routes" component={RoutesPage} />
            <Route path="/:lang/network" component={NetworkPage} />
            <Route path="/:lang/pictures" component={PicturesPage} />
            <Route path="/:lang/story/:id" component={StoryPage} />
            <Route path="/:lang/organisations" component={OrganisationsPage} />
            <Route path="/:lang/organisations/:id" component={OrganisationPage} />
            <Route path="/:lang/partnerships" component={PartnershipsPage} />
            <Route path="/:lang/partnerships/:id" component={PartnershipPage} />
            <Route path="/:lang/coverage" component={CoveragePage} />
            <Route path="/:lang/convene" component={ConvenePage} />
            <Route path="/:lang/duplicates" component={DuplicatesPage} />
            <Route path="/:lang/check" component={CheckPage} />
            <Route path="/:lang/calendar" component={CalendarPage} />
            <Route path="/:lang/commitments" component={CommitmentsPage} />
            <Route path="/:lang/funding" component={FundingPage} />
            <Route path="/:lang/plans" component={PlansPage} />
            <Route path="/:lang/code" component={CodePage} />
            <Route path="/:lang/code/:id" component={CodeCompanyPage} />
            <Route path="/:lang/stakeholders" component={StakeholdersPage} />
            <Route path="/:lang/indicators" component={IndicatorsPage} />
            <Route path="/:lang/glossary" component={GlossaryPage} />
            <Route path="/:lang/map" component={WorldPage} />
            <Route path="/:lang/brief/:id" component={BriefPage} />
            <Route path="/:lang/actions" component={ActionsPage} />
            <Route path="/:lang/countries" component={PlacesPage} />
            <Route path="/:lang/countries/:id" component={CountryPage} />
            <Route path="/:lang/regions/:id" component={RegionPage} />
            <Route path="/:lang/objectives/:id" component={ObjectivePage} />
            <Route path="/:lang/sources/:id" component={SourcePage} />
            <Route path="/:lang/records/:id" component={RecordPage} />
            <Route path="/:lang/changes" component={MyChangesPage} />
            <Route path="/:lang/import" component={ImportPage} />
            <Route path="/:lang/sign-in" component={SignInPage} />
            <Route path="/:lang/record" component={RecordingPage} />
            <Route path="/:lang/record/:form" component={RecordingPage} />
            <Route default component={NotFound} />
          </Router>
        </ErrorBoundary>
      </Frame>
    </LocationProvider>
  );
}

// The pages that other sites may frame have only the view, without the rest of the explorer.
render(
  IS_EMBEDDED ? (
    <ErrorBoundary>
      <EmbeddedNetwork />
    </ErrorBoundary>
  ) : (
    <App />
  ),
  document.getElementById('explorer')!,
);
