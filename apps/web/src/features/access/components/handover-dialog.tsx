import type { HandoverView } from '@lotrinh/contracts';
import { Button, Group, List, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../shared/lib/format.js';
import { Dialog } from '../../../shared/ui/dialog.js';

/** What stays behind when somebody leaves a post: rights, who else holds it, work that is open. */
export function HandoverDialog({ handover, onClose }: { handover: HandoverView; onClose: () => void }) {
  const { t } = useTranslation();
  const openWork = handover.openWork.filter(({ count }) => count > 0);
  return (
    <Dialog title={t('handover.title', { name: handover.name })} size="lg" onClose={onClose}>
      <Stack>
        {handover.posts.map((post) => (
          <section key={post.postId}>
            <Title order={3} size="h5">
              {post.title}, {post.unitName}
            </Title>
            <Text>{t('handover.intro', { date: formatDay(post.validTo) })}</Text>
            <List>
              {post.grants.map(({ role, unitId, unitName }) => (
                <List.Item key={`${role} ${unitId}`}>
                  {t(`role.${role}`)}, {unitName}
                </List.Item>
              ))}
            </List>
            <Text>
              {post.otherHolders.length === 0
                ? t('handover.nobody')
                : `${t('handover.others')}: ${post.otherHolders.join(', ')}`}
            </Text>
          </section>
        ))}
        <section>
          <Title order={3} size="h5">
            {t('handover.openWork')}
          </Title>
          {openWork.length === 0 && <Text>{t('handover.noOpenWork')}</Text>}
          <List>
            {openWork.map(({ kind, count }) => (
              <List.Item key={kind}>
                {t(`handover.${kind}`)}: {count}
              </List.Item>
            ))}
          </List>
        </section>
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('act.close')}</Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
