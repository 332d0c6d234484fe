import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { notifications } from '@mantine/notifications';
import { Providers } from '../app/providers.js';
import { createAppRouter } from '../app/router.js';
import { createQueryClient } from '../shared/lib/query-client.js';

/** Opens an address of the application as the browser would, over the handlers of the test server. */
export function openPage(address: string) {
  notifications.clean();
  const queryClient = createQueryClient();
  queryClient.setDefaultOptions({ queries: { ...queryClient.getDefaultOptions().queries, retry: false } });
  const router = createAppRouter({ queryClient }, createMemoryHistory({ initialEntries: [address] }));
  const view = render(
    <Providers queryClient={queryClient} test>
      <RouterProvider router={router} />
    </Providers>,
  );
  return {
    ...view,
    router,
    queryClient,
    user: userEvent.setup({ delay: null }),
    address: () => router.state.location.href,
  };
}
