import type { LegalInstrumentView } from '@lotrinh/contracts';
import { Button, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { instrumentsQueryOptions } from '../../../shared/legal/search-instruments.js';
import { useMe } from '../../../shared/lib/session.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { LoadingRows } from '../../../shared/ui/loading-rows.js';
import { Page } from '../../../shared/ui/page.js';
import { Pager } from '../../../shared/ui/pager.js';
import { InstrumentDialog } from '../components/instrument-dialog.js';
import { InstrumentTable } from '../components/instrument-table.js';

const route = getRouteApi('/app/quan-tri/van-ban-phap-luat');
const SIZE = 50;

/** "Văn bản pháp luật": everyone looks things up here, who keeps reference data adds and corrects. */
export function InstrumentsPage() {
  const { t } = useTranslation();
  const { q = '', trang = 1 } = route.useSearch();
  const navigate = route.useNavigate();
  const mayManage = useMe().permissions.includes('reference.manage');
  const [typed, setTyped] = useState(q);
  const [open, setOpen] = useState<{ instrument: LegalInstrumentView | null } | null>(null);
  const instruments = useQuery(instrumentsQueryOptions(q, trang, SIZE));
  const later = useDebouncedCallback((text: string) => {
    void navigate({ search: { ...(text === '' ? {} : { q: text }) }, replace: true });
  }, 250);
  return (
    <Page
      title={t('legal.title')}
      intro={t('legal.intro')}
      actions={
        mayManage && (
          <Button
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => {
              setOpen({ instrument: null });
            }}
          >
            {t('legal.add')}
          </Button>
        )
      }
    >
      <TextInput
        type="search"
        maw={480}
        mb="md"
        data-no-print
        label={t('legal.search')}
        description={t('legal.searchHint')}
        leftSection={<IconSearch size={18} aria-hidden />}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          later(event.currentTarget.value.trim());
        }}
      />
      {instruments.isPending && <LoadingRows />}
      {instruments.isError && <ErrorState error={instruments.error} onRetry={() => void instruments.refetch()} />}
      {instruments.data?.total === 0 && (
        <EmptyState title={q === '' ? t('legal.none') : t('legal.searchNone', { q })} />
      )}
      {instruments.data && instruments.data.total > 0 && (
        <>
          <InstrumentTable
            rows={instruments.data.items}
            {...(mayManage
              ? {
                  onEdit: (instrument: LegalInstrumentView) => {
                    setOpen({ instrument });
                  },
                }
              : {})}
          />
          <Pager
            page={trang}
            size={SIZE}
            total={instruments.data.total}
            onPage={(page) => {
              void navigate({ search: (search) => ({ ...search, trang: page }) });
            }}
          />
        </>
      )}
      {open !== null && (
        <InstrumentDialog
          instrument={open.instrument}
          onClose={() => {
            setOpen(null);
          }}
        />
      )}
    </Page>
  );
}
