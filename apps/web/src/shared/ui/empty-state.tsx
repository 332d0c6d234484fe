import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

type Props = {
  title: string;
  hint?: string;
  /** 1 where it is the whole page. */
  order?: 1 | 2 | 3;
  children?: ReactNode;
};

/** Nothing to show yet: says so, and offers what to do next as `children`. */
export function EmptyState({ title, hint, order = 2, children }: Props) {
  return (
    <Stack align="center" gap="xs" py={48} px="md" ta="center">
      <Title order={order} size="h4">
        {title}
      </Title>
      {hint !== undefined && (
        <Text c="dimmed" maw={560}>
          {hint}
        </Text>
      )}
      {children}
    </Stack>
  );
}
