import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, StrictMode } from 'react';
import { ErrorBoundary } from '../components/ErrorBoundary.tsx';
import { AppFailure } from './AppFailure.tsx';

/** What stands around the router, in the browser as in the build. */
export function App({ client, router }: { readonly client: QueryClient; readonly router: ReactNode }) {
  return (
    <StrictMode>
      <ErrorBoundary fallback={<AppFailure />}>
        <QueryClientProvider client={client}>{router}</QueryClientProvider>
      </ErrorBoundary>
    </StrictMode>
  );
}
