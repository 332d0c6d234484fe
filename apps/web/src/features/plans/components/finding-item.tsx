import type { FindingTable, PlanFindingView } from '@lotrinh/contracts';
import { Button, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { hasMessage } from '../../../i18n/i18n.js';
import { formatInstant } from '../../../shared/lib/format.js';
import type { PlanTab } from '../plan-search.js';
import classes from './plan-check.module.css';

/** Where each part of a plan is mended. */
const tabs = {
  PLAN: 'tom-tat',
  SECTIONS: 'noi-dung',
  TARGETS: 'chi-tieu',
  TASKS: 'nhiem-vu',
  FUNDING: 'kinh-phi',
  BASES: 'can-cu',
} as const satisfies Record<FindingTable, PlanTab>;

type Props = {
  planId: string;
  versionId: string;
  finding: PlanFindingView;
  /** Whether this person may write down why it stays. */
  mayExplain: boolean;
  onExplain: () => void;
  onReopen: () => void;
};

/** A finding as a sentence, with the way to its row and the reason why it stays, where one is given. */
export function FindingItem({ planId, versionId, finding, mayExplain, onExplain, onReopen }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const { severity, mayAcknowledge, table, itemId, acknowledgement } = finding;
  const dong = itemId === null || table === 'SECTIONS' ? {} : { dong: itemId };
  return (
    <li className={classes['finding']} data-severity={acknowledgement === null ? severity : 'EXPLAINED'}>
      <Text id={id}>{useFindingSentence()(finding)}</Text>
      {acknowledgement !== null && (
        <Text size="sm" c="dimmed">
          {t('check.reasonGiven', { ...acknowledgement, at: formatInstant(acknowledgement.at) })}
        </Text>
      )}
      <Group gap="md" mt={4} data-no-print>
        <Link
          to="/ke-hoach/$planId"
          params={{ planId }}
          search={{ muc: tabs[table], ban: versionId, ...dong }}
          {...(table === 'SECTIONS' && itemId !== null ? { hash: `d-${itemId}` } : {})}
          aria-describedby={id}
        >
          {t('check.go')}
        </Link>
        {mayExplain && severity === 'BLOCK' && mayAcknowledge && (
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={acknowledgement === null ? onExplain : onReopen}
            aria-describedby={id}
          >
            {t(acknowledgement === null ? 'check.explain' : 'check.reopen')}
          </Button>
        )}
      </Group>
    </li>
  );
}

/** What a rule says of this plan; the rule's name where this client does not know the sentence yet. */
export function useFindingSentence(): (finding: PlanFindingView) => string {
  const { t } = useTranslation();
  return ({ rule, params }) => {
    const key = `finding.${rule}`;
    return hasMessage(key) ? t(key, { ...params, defaultValue: rule }) : rule;
  };
}
