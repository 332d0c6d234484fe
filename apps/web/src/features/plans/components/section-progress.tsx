import type { SectionProgress, SectionWorkView } from '@lotrinh/contracts';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** How far a section is: done when a person says so, else by whether it has words. */
const progressOf = (isEmpty: boolean, work: SectionWorkView | undefined): SectionProgress => {
  if (work?.isDone === true) return 'DONE';
  return isEmpty ? 'NOT_STARTED' : 'WRITING';
};

/** Beside a heading of the outline: how far the section is, and whose it is. */
export function SectionProgressWords({ isEmpty, work }: { isEmpty: boolean; work: SectionWorkView | undefined }) {
  const { t } = useTranslation();
  const words = [t(`planText.progress.${progressOf(isEmpty, work)}`), work?.owner?.name];
  return (
    <Text size="sm" c="dimmed">
      {words.filter((word) => word !== undefined).join(' · ')}
    </Text>
  );
}
