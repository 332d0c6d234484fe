import type { OneTimeSlip } from '@lotrinh/contracts';
import { Alert, Button } from '@mantine/core';
import { IconPlus, IconTableImport } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { LoadingRows } from '../../../shared/ui/loading-rows.js';
import { Page } from '../../../shared/ui/page.js';
import { Pager } from '../../../shared/ui/pager.js';
import { SidePanel } from '../../../shared/ui/side-panel.js';
import { dailyMailQueryOptions } from '../api/daily-mail.js';
import { personQueryOptions } from '../api/get-person.js';
import { peoplePageSize, peopleQueryOptions } from '../api/list-people.js';
import { CreatePersonDialog } from '../components/create-person-dialog.js';
import { PeopleFilter } from '../components/people-filter.js';
import { PeopleTable } from '../components/people-table.js';
import { PersonPanel } from '../components/person-panel.js';
import { SlipSheet } from '../components/slip-sheet.js';

const route = getRouteApi('/app/quan-tri/tai-khoan');

export function AccountsPage() {
  const { t } = useTranslation();
  const { q = '', dv, ten, nguoi, trang = 1 } = route.useSearch();
  const navigate = route.useNavigate();
  const [adding, setAdding] = useState(false);
  const [slip, setSlip] = useState<OneTimeSlip | null>(null);
  const people = useQuery(peopleQueryOptions({ q, unitId: dv ?? null, page: trang }));
  const person = useQuery({ ...personQueryOptions(nguoi ?? ''), enabled: nguoi !== undefined });
  const mail = useQuery(dailyMailQueryOptions);
  const isFiltered = q !== '' || dv !== undefined;
  const add = (
    <Button
      leftSection={<IconPlus size={18} aria-hidden />}
      onClick={() => {
        setAdding(true);
      }}
    >
      {t('accounts.add')}
    </Button>
  );
  return (
    <Page
      title={t('accounts.title')}
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconTableImport size={18} aria-hidden />}
            renderRoot={(props) => <Link to="/quan-tri/tai-khoan/nhap" {...props} />}
          >
            {t('accounts.import')}
          </Button>
          {add}
        </>
      }
    >
      {mail.data?.isConfigured === false && <Alert variant="outline">{t('accounts.noMail')}</Alert>}
      <PeopleFilter
        q={q}
        unit={dv === undefined ? null : { id: dv, name: ten ?? '', shortName: null }}
        onSearch={(text) => {
          void navigate({ search: (search) => ({ ...search, q: text || undefined, trang: 1 }), replace: true });
        }}
        onUnit={(unit) => {
          void navigate({ search: (search) => ({ ...search, dv: unit?.id, ten: unit?.name, trang: 1 }) });
        }}
      />
      {people.isPending && <LoadingRows />}
      {people.isError && <ErrorState error={people.error} onRetry={() => void people.refetch()} />}
      {people.data?.total === 0 && isFiltered && <EmptyState title={t('accounts.noMatch')} />}
      {people.data?.total === 0 && !isFiltered && (
        <EmptyState title={t('accounts.empty')} hint={t('accounts.emptyHint')} />
      )}
      {people.data && people.data.total > 0 && (
        <>
          <PeopleTable
            people={people.data.items}
            selectedId={nguoi ?? null}
            onSelect={(id) => {
              void navigate({ search: (search) => ({ ...search, nguoi: id }) });
            }}
          />
          <Pager
            page={trang}
            size={peoplePageSize}
            total={people.data.total}
            onPage={(page) => {
              void navigate({ search: (search) => ({ ...search, trang: page }) });
            }}
          />
        </>
      )}
      {nguoi !== undefined && (
        <SidePanel
          title={person.data?.name ?? t('person.details')}
          size={560}
          onClose={() => {
            void navigate({ search: (search) => ({ ...search, nguoi: undefined }) });
          }}
        >
          {person.isPending && <LoadingRows rows={4} />}
          {person.isError && <ErrorState error={person.error} onRetry={() => void person.refetch()} />}
          {person.data && <PersonPanel key={person.data.id} person={person.data} />}
        </SidePanel>
      )}
      {adding && (
        <CreatePersonDialog
          onClose={() => {
            setAdding(false);
          }}
          onCreated={(created) => {
            setAdding(false);
            setSlip(created);
          }}
        />
      )}
      {slip && (
        <SlipSheet
          slips={[slip]}
          onClose={() => {
            setSlip(null);
          }}
        />
      )}
    </Page>
  );
}
