import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'virtual:theme.css';
import './app/styles.css';
import { Providers } from './app/providers.js';
import { createAppRouter } from './app/router.js';
import { followSessionLanguage } from './app/session-language.js';
import { restoreLocale } from './i18n/i18n.js';
import { createQueryClient } from './shared/lib/query-client.js';

const queryClient = createQueryClient();
const router = createAppRouter({ queryClient });
followSessionLanguage();
await restoreLocale();

const container = document.getElementById('root');
if (!container) throw new Error('index.html has no #root');

createRoot(container).render(
  <StrictMode>
    <Providers queryClient={queryClient}>
      <RouterProvider router={router} />
    </Providers>
  </StrictMode>,
);
