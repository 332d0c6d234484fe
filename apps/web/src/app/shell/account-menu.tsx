import { Menu, Text, UnstyledButton } from '@mantine/core';
import { IconDevices, IconKey, IconLogout } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { session, useMe } from '../../shared/lib/session.js';
import { notify } from '../../shared/ui/notify.js';
import { useErrorSentence } from '../../shared/ui/use-error-sentence.js';
import classes from './shell.module.css';

/** "Nguyễn Thị Hoa" → "NH": family name and given name. */
function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  return [words.at(0), words.length > 1 ? words.at(-1) : undefined].map((word) => word?.charAt(0) ?? '').join('');
}

export function AccountMenu() {
  const { t } = useTranslation();
  const me = useMe();
  const sentence = useErrorSentence();
  const signOut = useMutation({
    mutationFn: session.signOut,
    onError: (error) => {
      notify(sentence(error));
    },
  });
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <UnstyledButton className={classes['avatar']} aria-label={t('app.account', { name: me.name })}>
          <span aria-hidden>{initials(me.name)}</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={classes['person']}>
          <Text fw={600}>{me.name}</Text>
          {me.posts.map((post) => (
            <Text key={post.id} size="sm" c="dimmed">
              {post.title}, {post.unitName}
            </Text>
          ))}
        </div>
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconDevices size={18} aria-hidden />}
          renderRoot={(props) => <Link to="/tai-khoan/phien" {...props} />}
        >
          {t('sessions.title')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconKey size={18} aria-hidden />}
          renderRoot={(props) => <Link to="/tai-khoan/mat-khau" {...props} />}
        >
          {t('password.title')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconLogout size={18} aria-hidden />}
          onClick={() => {
            signOut.mutate();
          }}
        >
          {t('session.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
