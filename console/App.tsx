// The table of contents of the console: each feature once, in the order of the menu.
import { lazy } from 'react';
import { Admin, CustomRoutes, Resource } from 'react-admin';
import { BrowserRouter, Route } from 'react-router-dom';
import { accounts } from './accounts/index.ts';
import { audit } from './audit/index.ts';
import { dossiers } from './dossiers/index.ts';
import { digitizationLists } from './digitization-lists/index.ts';
import { home } from './home/index.ts';
import { imports } from './imports/index.ts';
import { AppLayout } from './layout/AppLayout.tsx';
import { AccessDenied, NotFound } from './layout/EmptyState.tsx';
import { FeaturesContext } from './layout/FeaturesContext.ts';
import { PageLoading } from './layout/PageLoading.tsx';
import { darkTheme, lightTheme } from './layout/theme.ts';
import { createAuthProvider } from './providers/auth-provider.ts';
import { createDataProvider } from './providers/data-provider.ts';
import { components, procedures } from './procedures/index.ts';
import type { Feature } from './providers/feature.ts';
import { i18nProvider } from './providers/i18n-provider.ts';
import { queryClient } from './providers/query-client.ts';
import { indicatorSet } from './indicator-set/index.ts';
import { officialResults } from './official-results/index.ts';
import { movers } from './movers/index.ts';
import { observations } from './observations/index.ts';
import { scoreboard } from './scoreboard/index.ts';
import { targetCascades } from './target-cascades/index.ts';
import { targets } from './targets/index.ts';
import { unitCard } from './unit-card/index.ts';
import { units } from './units/index.ts';

const SignInPage = lazy(async () => ({ default: (await import('./sign-in/SignInPage.tsx')).SignInPage }));
const SignInLinkPage = lazy(async () => ({ default: (await import('./sign-in/SignInLinkPage.tsx')).SignInLinkPage }));

const features: readonly Feature[] = [home, scoreboard, movers, unitCard, dossiers, targets, targetCascades, digitizationLists, units, procedures, components, indicatorSet, observations, imports, officialResults, accounts, audit];

const authProvider = createAuthProvider(features);
const dataProvider = createDataProvider(features);

export function App() {
  return (
    <BrowserRouter>
      <FeaturesContext.Provider value={features}>
        <Admin
          authProvider={authProvider}
          dataProvider={dataProvider}
          i18nProvider={i18nProvider}
          queryClient={queryClient}
          layout={AppLayout}
          loginPage={SignInPage}
          dashboard={home.list}
          lightTheme={lightTheme}
          darkTheme={darkTheme}
          defaultTheme="light"
          accessDenied={AccessDenied}
          catchAll={NotFound}
          loading={PageLoading}
          requireAuth
          disableTelemetry
        >
          {features.filter(({ name }) => name !== home.name).map(({ name, list, show, create, edit }) => (
            <Resource key={name} name={name} {...(list && { list })} {...(show && { show })} {...(create && { create })} {...(edit && { edit })} />
          ))}
          <CustomRoutes>
            {features.flatMap(({ routes = [] }) => routes.map(({ path, page: Page }) => <Route key={path} path={path} element={<Page />} />))}
          </CustomRoutes>
          <CustomRoutes noLayout>
            <Route path="/sign-in-link" element={<SignInLinkPage />} />
          </CustomRoutes>
        </Admin>
      </FeaturesContext.Provider>
    </BrowserRouter>
  );
}
