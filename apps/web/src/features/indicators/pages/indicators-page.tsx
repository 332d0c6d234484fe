import { Button, Tabs } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../shared/lib/session.js';
import { Page } from '../../../shared/ui/page.js';
import { Catalogue } from '../components/catalogue.js';
import { NewIndicatorDialog } from '../components/new-indicator-dialog.js';
import { UnlinkedTargets } from '../components/unlinked-targets.js';

const route = getRouteApi('/app/chi-tieu');

/** "Chỉ tiêu": what is measured, and the targets of plans that nothing measures yet. */
export function IndicatorsPage() {
  const { t } = useTranslation();
  const { muc = 'danh-muc' } = route.useSearch();
  const navigate = route.useNavigate();
  const mayManage = useMe().permissions.includes('indicator.manage');
  const [isAdding, setAdding] = useState(false);
  return (
    <Page
      title={t('indicator.title')}
      intro={t('indicator.intro')}
      actions={
        mayManage && (
          <Button
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => {
              setAdding(true);
            }}
          >
            {t('indicator.add')}
          </Button>
        )
      }
    >
      <Tabs
        value={muc}
        keepMounted={false}
        onChange={(value) => void navigate({ search: value === 'chua-gan' ? { muc: value } : {} })}
      >
        <Tabs.List aria-label={t('indicator.tabs')} mb="md">
          <Tabs.Tab value="danh-muc">{t('indicator.tab.catalogue')}</Tabs.Tab>
          <Tabs.Tab value="chua-gan">{t('indicator.tab.unlinked')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="danh-muc">
          <Catalogue />
        </Tabs.Panel>
        <Tabs.Panel value="chua-gan">
          <UnlinkedTargets />
        </Tabs.Panel>
      </Tabs>
      {isAdding && (
        <NewIndicatorDialog
          onClose={() => {
            setAdding(false);
          }}
        />
      )}
    </Page>
  );
}
