import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './dialog.module.css';
import { useFocusBack } from './use-focus-back.js';
import { useInnermost } from './use-innermost.js';

type Props = { title: string; size?: number; onClose: () => void; children: ReactNode };

/** Details at the right of the page; mount it to open it. Built like {@link Dialog}, and for the same reason. */
export function SidePanel({ title, size = 480, onClose, children }: Props) {
  const { t } = useTranslation();
  const isInnermost = useInnermost();
  useFocusBack();
  return (
    <Drawer.Root
      opened
      position="right"
      size={size}
      lockScroll={false}
      onClose={() => {
        if (isInnermost()) onClose();
      }}
    >
      <Drawer.Overlay />
      <Drawer.Content>
        <div className={classes['head']}>
          <Drawer.Title className={classes['title']}>{title}</Drawer.Title>
          <Drawer.CloseButton aria-label={t('act.close')} />
        </div>
        <Drawer.Body>{children}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
