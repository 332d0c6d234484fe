import { Badge } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './status-badge.module.css';

/** Dark enough to be read at badge size on white (WCAG AA). */
const colors = { good: '#1b5e2f', attention: '#8a4100', bad: '#9b1c14', plain: '#3d444d' } as const;

/** A state in words; the colour only supports them. */
export function StatusBadge({ tone = 'plain', children }: { tone?: keyof typeof colors; children: ReactNode }) {
  return (
    <Badge
      variant="outline"
      color={colors[tone]}
      classNames={{ root: classes['badge'] ?? '', label: classes['label'] ?? '' }}
    >
      {children}
    </Badge>
  );
}
