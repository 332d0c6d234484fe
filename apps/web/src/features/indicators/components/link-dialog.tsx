import { Button, Stack, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../shared/ui/dialog.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { notify } from '../../../shared/ui/notify.js';
import { useLinkTarget } from '../api/change-indicator.js';
import { indicatorsQueryOptions, type UnlinkedTarget } from '../api/get-indicators.js';
import { NewIndicatorDialog } from './new-indicator-dialog.js';

type Choice = { id: string; code: string; name: string };
const SHOWN = 8;

/** One press links: the likest are proposed, others are found by words, and what is missing is made from the sentence. */
export function LinkDialog({ target, onClose }: { target: UnlinkedTarget; onClose: () => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), 200);
  const [isCreating, setCreating] = useState(false);
  const hits = useQuery({ ...indicatorsQueryOptions(q, 'ALL', 1, SHOWN), enabled: q !== '' });
  const link = useLinkTarget();
  const choose = ({ id }: Choice) => {
    link.mutate(
      { targetItemId: target.itemId, indicatorId: id },
      {
        onSuccess: () => {
          notify(t('indicator.linked'));
          onClose();
        },
      },
    );
  };
  if (isCreating) return <NewIndicatorDialog name={target.phrase} uom={target.unit} onClose={onClose} />;
  const found = hits.data?.items.filter(({ isDraft }) => !isDraft) ?? [];
  return (
    <Dialog title={t('indicator.link')} size="lg" onClose={onClose}>
      <Stack>
        <Text>{target.phrase}</Text>
        {target.proposals.length > 0 && (
          <section aria-labelledby="likest">
            <Title order={3} size="h5" mb="xs" id="likest">
              {t('indicator.proposals')}
            </Title>
            <Choices choices={target.proposals} busy={link.isPending} onChoose={choose} />
          </section>
        )}
        <TextInput
          type="search"
          label={t('indicator.pick')}
          description={t('indicator.searchHint')}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
          }}
        />
        {hits.isError && <ErrorState error={hits.error} onRetry={() => void hits.refetch()} />}
        {q !== '' && hits.isSuccess && found.length === 0 && (
          <Text c="dimmed" role="status">
            {t('indicator.searchNone', { q })}
          </Text>
        )}
        {q !== '' && <Choices choices={found} busy={link.isPending} onChoose={choose} />}
        {link.isError && <ErrorState error={link.error} />}
        <Button
          variant="default"
          onClick={() => {
            setCreating(true);
          }}
        >
          {t('indicator.createFrom')}
        </Button>
      </Stack>
    </Dialog>
  );
}

function Choices(props: { choices: Choice[]; busy: boolean; onChoose: (choice: Choice) => void }) {
  const { t } = useTranslation();
  return (
    <Stack gap="xs">
      {props.choices.map((choice) => (
        <Button
          key={choice.id}
          variant="default"
          justify="flex-start"
          h="auto"
          py="xs"
          styles={{ label: { whiteSpace: 'normal', textAlign: 'start', lineHeight: 1.5 } }}
          aria-label={`${t('indicator.linkTo', { code: choice.code })}: ${choice.name}`}
          disabled={props.busy}
          onClick={() => {
            props.onChoose(choice);
          }}
        >
          {choice.code} · {choice.name}
        </Button>
      ))}
    </Stack>
  );
}
