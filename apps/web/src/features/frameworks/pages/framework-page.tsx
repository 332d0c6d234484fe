import { Button, Tabs } from '@mantine/core';
import { IconCopy, IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../shared/lib/format.js';
import { useMe } from '../../../shared/lib/session.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { LoadingRows } from '../../../shared/ui/loading-rows.js';
import { Page } from '../../../shared/ui/page.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { frameworkQueryOptions } from '../api/get-framework.js';
import { CopyDialog } from '../components/copy-dialog.js';
import { MapTab } from '../components/map-tab.js';
import { OutlineEditor } from '../components/outline-editor.js';
import { Outline } from '../components/outline.js';
import { StateDialog } from '../components/state-dialog.js';
import { periodWords } from '../period-words.js';

const route = getRouteApi('/app/ke-hoach/khung/$frameworkId');

/** A framework: its outline with guidance; those who manage it edit the draft, put it in use and retire it. */
export function FrameworkPage() {
  const { t } = useTranslation();
  const { frameworkId } = route.useParams();
  const { sua = false, noi = false } = route.useSearch();
  const navigate = useNavigate();
  const mayCopy = useMe().permissions.includes('framework.manage');
  const [open, setOpen] = useState<'copy' | 'state' | null>(null);
  const found = useQuery(frameworkQueryOptions(frameworkId));
  const framework = found.data?.framework;
  const isDraft = framework?.state === 'DRAFT';
  const mayManage = framework?.mayManage === true;
  const isEditing = sua && isDraft && mayManage;
  const edit = (on: boolean) =>
    void navigate({ to: '/ke-hoach/khung/$frameworkId', params: { frameworkId }, search: on ? { sua: true } : {} });
  const close = () => {
    setOpen(null);
  };
  return (
    <Page
      title={framework?.title ?? t('frameworks.title')}
      status={
        framework && (
          <>
            <StatusBadge>{t(`framework.state.${framework.state}`)}</StatusBadge>
            {framework.isShipped && <StatusBadge>{t('framework.shipped')}</StatusBadge>}
          </>
        )
      }
      intro={
        framework
          ? [
              periodWords(framework, t),
              framework.documentNumber,
              framework.issuedOn && formatDay(framework.issuedOn),
              framework.issuer,
            ]
              .filter(Boolean)
              .join(' · ')
          : ''
      }
      trail={[
        <Link key="plans" to="/ke-hoach">
          {t('nav.plans')}
        </Link>,
        <Link key="frameworks" to="/ke-hoach/khung">
          {t('frameworks.title')}
        </Link>,
      ]}
      actions={
        framework &&
        !isEditing && (
          <>
            {mayCopy && (
              <Button
                variant="default"
                leftSection={<IconCopy size={18} aria-hidden />}
                onClick={() => {
                  setOpen('copy');
                }}
              >
                {t('framework.copy')}
              </Button>
            )}
            {mayManage && isDraft && (
              <Button
                variant="default"
                leftSection={<IconPencil size={18} aria-hidden />}
                onClick={() => {
                  edit(true);
                }}
              >
                {t('framework.edit')}
              </Button>
            )}
            {mayManage && framework.state !== 'RETIRED' && (
              <Button
                variant={isDraft ? 'filled' : 'default'}
                onClick={() => {
                  setOpen('state');
                }}
              >
                {t(isDraft ? 'framework.putInUse' : 'framework.retire')}
              </Button>
            )}
          </>
        )
      }
    >
      {found.isPending && <LoadingRows rows={8} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      {found.data &&
        (isEditing ? (
          <OutlineEditor
            framework={found.data.framework}
            sections={found.data.frameworkSections}
            onDone={() => {
              edit(false);
            }}
          />
        ) : (
          <Tabs
            value={noi ? 'map' : 'outline'}
            keepMounted={false}
            onChange={(value) =>
              void navigate({
                to: '/ke-hoach/khung/$frameworkId',
                params: { frameworkId },
                search: value === 'map' ? { noi: true } : {},
              })
            }
          >
            <Tabs.List aria-label={t('framework.tabs')} mb="md">
              <Tabs.Tab value="outline">{t('framework.tab.outline')}</Tabs.Tab>
              <Tabs.Tab value="map">{t('framework.tab.map')}</Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="outline">
              <Outline sections={found.data.frameworkSections} />
            </Tabs.Panel>
            <Tabs.Panel value="map">
              <MapTab framework={found.data.framework} sections={found.data.frameworkSections} />
            </Tabs.Panel>
          </Tabs>
        ))}
      {framework && open === 'copy' && (
        <CopyDialog
          frameworkId={framework.id}
          onClose={close}
          onCopied={(id) => {
            close();
            void navigate({ to: '/ke-hoach/khung/$frameworkId', params: { frameworkId: id }, search: { sua: true } });
          }}
        />
      )}
      {framework && open === 'state' && <StateDialog framework={framework} onClose={close} />}
    </Page>
  );
}
