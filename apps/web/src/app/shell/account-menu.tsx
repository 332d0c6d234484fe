import { Popover, Text, UnstyledButton } from '@mantine/core';
import { IconDevices, IconKey, IconLogout, IconMail } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
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
  const [opened, setOpened] = useState(false);
  const close = (): void => {
    setOpened(false);
  };
  const signOut = useMutation({
    mutationFn: session.signOut,
    onError: (error) => {
      notify(sentence(error));
    },
  });
  return (
    <Popover position="bottom-end" width={280} opened={opened} onChange={setOpened} withinPortal={false} trapFocus>
      <Popover.Target>
        <UnstyledButton
          className={classes['avatar']}
          aria-label={t('app.account', { name: me.name })}
          onClick={() => {
            setOpened(!opened);
          }}
        >
          <span aria-hidden>{initials(me.name)}</span>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown p={8}>
        <div className={classes['person']}>
          <Text fw={600}>{me.name}</Text>
          {me.posts.map((post) => (
            <Text key={post.id} size="sm" c="dimmed">
              {post.title}, {post.unitName}
            </Text>
          ))}
        </div>
        <ul className={classes['accountList']}>
          <li>
            <Link to="/tai-khoan/phien" className={classes['entry']} onClick={close}>
              <IconDevices size={20} aria-hidden />
              {t('sessions.title')}
            </Link>
          </li>
          <li>
            <Link to="/tai-khoan/thu" className={classes['entry']} onClick={close}>
              <IconMail size={20} aria-hidden />
              {t('dailyMail.title')}
            </Link>
          </li>
          <li>
            <Link to="/tai-khoan/mat-khau" className={classes['entry']} onClick={close}>
              <IconKey size={20} aria-hidden />
              {t('password.title')}
            </Link>
          </li>
          <li>
            <UnstyledButton
              className={classes['entry']}
              disabled={signOut.isPending}
              onClick={() => {
                signOut.mutate();
              }}
            >
              <IconLogout size={20} aria-hidden />
              {t('session.signOut')}
            </UnstyledButton>
          </li>
        </ul>
      </Popover.Dropdown>
    </Popover>
  );
}
