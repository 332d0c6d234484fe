import { Alert, Button, Group, Stack } from '@mantine/core';
import { IconPlus, IconTableImport } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseDay } from '../../../shared/lib/calendar-day.js';
import { formatDay, today } from '../../../shared/lib/format.js';
import { useMe } from '../../../shared/lib/session.js';
import { DateField } from '../../../shared/ui/date-field.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { LoadingRows } from '../../../shared/ui/loading-rows.js';
import { notify } from '../../../shared/ui/notify.js';
import { Page } from '../../../shared/ui/page.js';
import { unitCardQueryOptions } from '../api/get-unit-card.js';
import { CreateUnitDialog } from '../components/create-unit-dialog.js';
import { UnitPanel } from '../components/unit-panel.js';
import { UnitHits } from '../components/unit-hits.js';
import { UnitSearchBox } from '../components/unit-search-box.js';
import { UnitTree } from '../components/unit-tree.js';
import { useTree } from '../components/use-tree.js';
import classes from './units-page.module.css';

const route = getRouteApi('/app/quan-tri/don-vi');

export function UnitsPage() {
  const { t } = useTranslation();
  const { q = '', ngay, dv } = route.useSearch();
  const navigate = route.useNavigate();
  const [adding, setAdding] = useState(false);
  const asOf = (ngay === undefined ? null : parseDay(ngay)) ?? today();
  const selectedId = dv ?? null;
  const card = useQuery({ ...unitCardQueryOptions(selectedId ?? '', asOf), enabled: selectedId !== null });
  const tree = useTree({ asOf, selectedId, selectedPath: card.data?.ancestors.map(({ id }) => id) ?? [] });
  const select = (id: string): void => {
    void navigate({ search: (search) => ({ ...search, dv: id }) });
  };
  const canManage = useMe().permissions.includes('unit.manage');
  return (
    <Page
      title={t('units.title')}
      actions={
        canManage && (
          <>
            <Button
              variant="default"
              leftSection={<IconTableImport size={18} aria-hidden />}
              renderRoot={(props) => <Link to="/quan-tri/don-vi/nhap" {...props} />}
            >
              {t('units.import')}
            </Button>
            <Button
              leftSection={<IconPlus size={18} aria-hidden />}
              onClick={() => {
                setAdding(true);
              }}
            >
              {t('units.add')}
            </Button>
          </>
        )
      }
    >
      <div className={classes['columns']}>
        <Stack gap="md" className={classes['tree']}>
          <UnitSearchBox
            q={q}
            onSearch={(text) => {
              void navigate({
                search: (search) => ({ ...search, q: text || undefined }),
                replace: true,
              });
            }}
          />
          <DateField
            label={t('units.asOf')}
            value={asOf}
            onChange={(day) => {
              void navigate({
                search: (search) => ({ ...search, ngay: day === null || day === today() ? undefined : day }),
              });
            }}
          />
          {ngay !== undefined && (
            <Alert variant="outline" role="status">
              <Group justify="space-between">
                {t('units.asOfPast', { date: formatDay(ngay) })}
                <Button
                  size="sm"
                  variant="default"
                  onClick={() => {
                    void navigate({ search: (search) => ({ ...search, ngay: undefined }) });
                  }}
                >
                  {t('units.toToday')}
                </Button>
              </Group>
            </Alert>
          )}
          {q !== '' && <UnitHits q={q} asOf={asOf} selectedId={selectedId} onSelect={select} />}
          {q === '' && tree.failure !== null && <ErrorState error={tree.failure} onRetry={tree.retry} />}
          {q === '' && tree.roots?.isPending === true && <LoadingRows rows={6} height={28} />}
          {q === '' && tree.roots?.data?.length === 0 && <EmptyState title={t('units.empty')} />}
          {q === '' && (tree.roots?.data?.length ?? 0) > 0 && (
            <UnitTree
              childrenOf={tree.childrenOf}
              expanded={tree.expanded}
              selectedId={selectedId}
              onToggle={tree.toggle}
              onSelect={select}
            />
          )}
        </Stack>
        <section className={classes['card']} aria-label={t('unit.card')}>
          {selectedId === null && <EmptyState title={t('units.pick')} />}
          {selectedId !== null && card.isPending && <LoadingRows rows={6} />}
          {card.isError && <ErrorState error={card.error} onRetry={() => void card.refetch()} />}
          {card.data && (
            <UnitPanel key={card.data.id} unit={card.data} isToday={ngay === undefined} onSelect={select} />
          )}
        </section>
      </div>
      {adding && (
        <CreateUnitDialog
          parent={null}
          onClose={() => {
            setAdding(false);
          }}
          onCreated={(id) => {
            setAdding(false);
            notify(t('unit.created'));
            select(id);
          }}
        />
      )}
    </Page>
  );
}
