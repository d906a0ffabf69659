import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, StrictMode } from 'react';

/** What stands around the router, the same in the browser and in the build. */
export function App({ client, router }: { readonly client: QueryClient; readonly router: ReactNode }) {
  return (
    <StrictMode>
      <QueryClientProvider client={client}>{router}</QueryClientProvider>
    </StrictMode>
  );
}
