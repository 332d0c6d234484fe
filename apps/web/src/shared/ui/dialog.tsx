import { Modal, type ModalRootProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './dialog.module.css';
import { useFocusBack } from './use-focus-back.js';
import { useInnermost } from './use-innermost.js';

type Props = {
  title: string;
  /** Absent when the person has to answer: no close button, no Escape. */
  onClose?: () => void;
  size?: ModalRootProps['size'];
  /** Above other dialogs. */
  urgent?: boolean;
  children: ReactNode;
};

/** Modal dialog; mount it to open it. Mantine's own head is a <header>, a second banner on the page. */
export function Dialog({ title, onClose, size = 'md', urgent = false, children }: Props) {
  const { t } = useTranslation();
  const closable = onClose !== undefined;
  const isInnermost = useInnermost();
  useFocusBack();
  return (
    <Modal.Root
      opened
      centered
      size={size}
      lockScroll={false}
      closeOnEscape={closable}
      closeOnClickOutside={false}
      onClose={() => {
        if (isInnermost()) onClose?.();
      }}
      {...(urgent ? { zIndex: 1000 } : {})}
    >
      <Modal.Overlay />
      <Modal.Content className={classes['content'] ?? ''}>
        <div className={classes['head']}>
          <Modal.Title className={classes['title']}>{title}</Modal.Title>
          {closable && <Modal.CloseButton aria-label={t('act.close')} />}
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
