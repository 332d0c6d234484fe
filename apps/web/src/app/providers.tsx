import { MantineProvider, type MantineThemeOverride } from '@mantine/core';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { theme } from './theme.js';

type Props = { queryClient: QueryClient; children: ReactNode; test?: boolean };

export function Providers({ queryClient, children, test = false }: Props) {
  const themed = useThemeInWords();
  return (
    <MantineProvider
      theme={themed}
      forceColorScheme="light"
      withCssVariables={false}
      withGlobalClasses={false}
      env={test ? 'test' : 'default'}
    >
      <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
    </MantineProvider>
  );
}

/** The theme with the words that Mantine's components bring along, and without the <style> elements some add. */
function useThemeInWords(): MantineThemeOverride {
  const { t } = useTranslation();
  return useMemo(() => {
    const closeButtonProps = { 'aria-label': t('act.close') };
    return {
      ...theme,
      components: {
        // Upper case loses Vietnamese diacritics to the eye.
        Badge: { defaultProps: { tt: 'none', fw: 400, radius: 'sm' } },
        Notification: { defaultProps: { closeButtonProps } },
        Pagination: {
          defaultProps: {
            'aria-label': t('table.pages'),
            getControlProps: (control: 'next' | 'previous' | 'first' | 'last') => ({
              'aria-label': control === 'next' ? t('table.next') : t('table.previous'),
            }),
          },
        },
      },
    };
  }, [t]);
}
